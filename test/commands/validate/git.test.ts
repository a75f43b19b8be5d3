import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { standardBulletin, standardEntry, withKeys } from "../../store-from-text.ts";
import { testPorts } from "../../test-ports.ts";

const file = (id: string) => `bulletins/entries/2018/${id}.yaml`;
const good = file("2018-04-05-good");
const old = file("2018-04-04-old");
const faulty = withKeys(standardEntry, "date: 2018-04-04\nstatus: redy\n");

let home = "";

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-validate-")));
  git("init", "--quiet", "--initial-branch=main");
  write("bulletins/bulletin.yaml", standardBulletin);
  write(good, standardEntry);
  write(old, withKeys(faulty, 'headline: "An old entry with a status that is none"'));
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
});

afterEach(() => rmSync(home, { recursive: true }));

function git(...args: readonly string[]): void {
  const user = ["-c", "user.name=Editor", "-c", "user.email=editor@council.gov.uk"];
  execFileSync("git", [...user, ...args], { cwd: home, env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

async function validate(args: string, input?: string) {
  const ports = testPorts({ cwd: home, ...(input !== undefined && { input }) });
  const exitCode = await main(["validate", "--format", "json", ...args.split(" ")], ports);
  const report = ports.printed.out && JSON.parse(ports.printed.out);
  const problems: readonly { file: string; rule: string }[] = report.problems ?? [];
  return { exitCode, problems: problems.map((one) => `${one.file} ${one.rule}`), err: ports.printed.err };
}

describe("bulletin validate --since", () => {
  test("reports on what has changed, and lets the rest be", async () => {
    write(good, withKeys(standardEntry, "status: redy"));
    expect(await validate("--since HEAD")).toMatchObject({ exitCode: 1, problems: [`${good} schema`] });
  });

  test("compares what has changed with everything", async () => {
    const again = file("2018-04-06-again");
    write(again, withKeys(standardEntry, "date: 2018-04-06"));
    const { problems } = await validate("--since HEAD");
    expect(problems).toContain(`${again} headline-duplicate`);
  });

  test("never passes because nothing has changed, unless told so", async () => {
    expect(await validate("--since HEAD")).toEqual({
      exitCode: 2,
      problems: [],
      err:
        "Nothing that is to be checked has changed since HEAD.\n" +
        "Where that is all right, as in a job that runs on every push, give --allow-empty.\n",
    });
    expect(await validate("--since HEAD --allow-empty")).toEqual({
      exitCode: 0,
      problems: [],
      err: "Nothing to check.\n",
    });
  });

  test("says what is wrong with a name that git does not know", async () => {
    const { exitCode, err } = await validate("--since origin/main");
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^git knows no commit “origin\/main”\n/);
  });
});

describe("bulletin validate --staged", () => {
  test("judges what will be committed, not what is on the disk", async () => {
    write(good, withKeys(standardEntry, "status: redy"));
    git("add", "--all");
    write(good, standardEntry);
    expect(await validate("--staged")).toMatchObject({ exitCode: 1, problems: [`${good} schema`] });
  });

  test("misses an entry that an edition names and that is not added", async () => {
    write(
      file("2018-04-06-new"),
      withKeys(standardEntry, 'headline: "A new entry that nobody has added"\ndate: 2018-04-06'),
    );
    write("bulletins/editions/2018-04.yaml", "number: 4\ndate: 2018-04-12\nentries:\n  - 2018-04-06-new\n");
    git("add", "bulletins/editions");
    const { problems } = await validate("--staged");
    expect(problems).toContain("bulletins/editions/2018-04.yaml edition-entry");
  });
});

describe("bulletin validate --stdin-filename", () => {
  test("judges what the editor holds, among the other files, and reports on nothing else", async () => {
    const again = file("2018-04-06-again");
    const { exitCode, problems } = await validate(
      `--stdin-filename ${again}`,
      withKeys(standardEntry, "date: 2018-04-06\nstatus: redy"),
    );
    expect(exitCode).toBe(1);
    expect(problems).toEqual(expect.arrayContaining([`${again} headline-duplicate`, `${again} schema`]));
    expect(problems.filter((one) => !one.startsWith(again))).toEqual([]);
  });

  test("refuses a file that is none of the bulletin", async () => {
    expect(await validate("--stdin-filename notes.yaml", "a: b")).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/^notes\.yaml is not where the bulletin has its files\.\n/),
    });
  });
});
