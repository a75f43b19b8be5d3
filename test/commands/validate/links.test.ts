import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeWeb } from "../../../src/adapters/web.ts";
import { main } from "../../../src/cli/main.ts";
import { standardBulletin, standardEntry, withKeys } from "../../store-from-text.ts";
import { testPorts } from "../../test-ports.ts";

let server: Server;
let site = "";
let folder = "";

beforeAll(async () => {
  const status: Readonly<Record<string, number>> = { "/here": 200, "/secret": 403 };
  server = createServer(({ url = "" }, response) => void response.writeHead(status[url] ?? 404).end());
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-links-"));
  mkdirSync(join(folder, "entries/2018"), { recursive: true });
  writeFileSync(join(folder, "bulletin.yaml"), `${standardBulletin}rules:\n  link-insecure: off\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeEntry(name: string, url: string, more = ""): void {
  const keys = `date: ${name.slice(0, 10)}\nheadline: "What the ${name.slice(11)} found"\n`;
  const source = `source:\n  title: "What the report says"\n  url: ${JSON.stringify(url)}\n`;
  writeFileSync(join(folder, "entries/2018", `${name}.yaml`), withKeys(standardEntry, keys + source) + more);
}

function git(...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=E", "-c", "user.email=e@safeguarding.example", ...args], { cwd: folder });
}

async function validate(...flags: readonly string[]) {
  const ports = testPorts({ cwd: folder, web: nodeWeb("0") });
  const exitCode = await main(["validate", "--links", "--level", "info", "--format", "json", ...flags], ports);
  const { problems = [] } = ports.printed.out ? JSON.parse(ports.printed.out) : {};
  return {
    exitCode,
    problems: problems.map(({ rule, severity, line, column }: Record<string, unknown>) => ({
      rule,
      severity,
      line,
      column,
    })),
    err: ports.printed.err,
  };
}

const at = { line: 8, column: 8 };

describe("validate --links", () => {
  test("tells links that work from dead ones and from those that cannot be judged", async () => {
    writeEntry("2018-04-01-survey", `${site}/here`);
    writeEntry("2018-04-02-inquiry", `${site}/gone`);
    writeEntry("2018-04-03-review", `${site}/secret`);
    expect(await validate("--allow-private")).toEqual({
      exitCode: 1,
      problems: [
        { rule: "link-dead", severity: "error", ...at },
        { rule: "link-unchecked", severity: "info", ...at },
      ],
      err: "",
    });
  });

  test("asks no private address unless it is told to", async () => {
    writeEntry("2018-04-01-survey", `${site}/gone`);
    const { exitCode, problems } = await validate();
    expect(problems).toEqual([{ rule: "link-unchecked", severity: "info", ...at }]);
    expect(exitCode).toBe(0);
  });

  test("with --since, only a link that is new or changed makes it fail", async () => {
    git("init", "--quiet");
    writeEntry("2018-04-02-inquiry", `${site}/gone`);
    git("add", ".");
    git("commit", "--quiet", "--message=x");
    writeEntry("2018-04-02-inquiry", `${site}/gone`, "# looked at again\n");
    const flags = ["--allow-private", "--since", "HEAD"];
    expect(await validate(...flags)).toMatchObject({
      exitCode: 0,
      problems: [{ rule: "link-dead", severity: "warning" }],
    });
    writeEntry("2018-04-02-inquiry", `${site}/gone/too`);
    expect(await validate(...flags)).toMatchObject({
      exitCode: 1,
      problems: [{ rule: "link-dead", severity: "error" }],
    });
  });

  test("calls nothing dead where no site can be reached", async () => {
    writeEntry("2018-04-01-survey", "https://no-such-host.invalid.uk/page");
    const web = { ...nodeWeb("0"), request: async () => ({ fault: "no-such-host" as const }), wait: async () => {} };
    const ports = testPorts({ cwd: folder, web });
    expect(await main(["validate", "--links"], ports)).toBe(3);
    expect(ports.printed.err).toMatch(/^No site could be reached/);
  });

  test("leaves a known dead link to the baseline", async () => {
    writeEntry("2018-04-02-inquiry", `${site}/gone`);
    await validate("--allow-private", "--update-baseline");
    expect(await validate("--allow-private")).toMatchObject({ exitCode: 0, problems: [] });
    // Without the network nobody knows whether it has been mended.
    const ports = testPorts({ cwd: folder });
    expect(await main(["validate"], ports)).toBe(0);
    expect(ports.printed.err).toBe("");
  });
});
