import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { standardBulletin, standardEntry, standardId, withKeys } from "../../store-from-text.ts";
import { testPorts } from "../../test-ports.ts";
import { type RunningPreview, startPreview, until } from "./start-preview.ts";

const entryFile = `entries/2018/${standardId}.yaml`;
const headline = "Child referrals to the national mechanism rise by 66%";
const bulletin = { "bulletin.yaml": standardBulletin, [entryFile]: standardEntry };
const draftFile = "entries/2018/2018-04-06-free-training.yaml";
const draft = withKeys(
  standardEntry,
  'headline: "Free training on safety for schools"\ndate: 2018-04-06\nstatus: draft\n',
);
const edition = `number: 3\ndate: 2018-04-06\nentries:\n  - "${standardId}"\n`;

let preview: RunningPreview | undefined;
afterEach(async () => {
  await preview?.stop();
  preview = undefined;
});

async function start(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<RunningPreview> {
  preview = await startPreview(files, ...args);
  return preview;
}

const textOf = async ({ get }: RunningPreview, path: string) => (await get(path)).text();

describe("what is shown", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[], string, readonly string[]]>([
    ["all ready entries", { [draftFile]: draft }, [], "All ready entries", [headline]],
    ["drafts as well", { [draftFile]: draft }, ["--drafts"], "All ready entries", [headline, "Free training"]],
    [
      "the drafts, where nothing is ready",
      { [entryFile]: standardEntry.replace("ready", "draft") },
      [],
      "Drafts",
      [headline],
    ],
    [
      "the newest edition",
      { "editions/2018-04.yaml": edition, [draftFile]: draft },
      [],
      "Edition 3 of 6 April 2018",
      [headline],
    ],
    [
      "an edition with the drafts",
      { "editions/2018-04.yaml": edition, [draftFile]: draft },
      ["--drafts"],
      "Edition 3 of 6 April 2018",
      [headline, "Free training"],
    ],
    [
      "what comes after the edition that was sent",
      {
        "editions/2018-04.yaml": `${edition}sent: 2018-04-06T09:00:00Z\n`,
        [draftFile]: draft.replace("status: draft", "status: ready"),
      },
      [],
      "Edition 4 of 6 April 2018, not written yet",
      ["Free training"],
    ],
    [
      "the edition that was sent, where nothing comes after it",
      { "editions/2018-04.yaml": `${edition}sent: 2018-04-06T09:00:00Z\n`, [draftFile]: draft },
      [],
      "Edition 3 of 6 April 2018",
      [headline],
    ],
    [
      "the edition that is named",
      {
        "editions/2018-04.yaml": edition,
        "editions/2018-05.yaml": "number: 4\ndate: 2018-05-03\nentries: []\n",
      },
      ["3"],
      "Edition 3 of 6 April 2018",
      [headline],
    ],
  ])("%s", async (_, files, args, part, headlines) => {
    const running = await start({ ...bulletin, ...files }, ...args);
    expect((await running.state())["part"]).toBe(part);
    for (const path of ["page-light", "email-dark", "email-plain", "text-light"]) {
      const document = await textOf(running, path);
      for (const one of [headline, "Free training"]) expect(document.includes(one)).toBe(headlines.includes(one));
    }
  });

  test("nothing, where there is no entry; and the first one when it comes", async () => {
    const running = await start({ "bulletin.yaml": standardBulletin });
    expect(await textOf(running, "page-light")).toContain("There is no entry to show yet");
    running.write(draftFile, draft);
    await until(
      () => textOf(running, "page-light"),
      (page) => page.includes("Free training"),
    );
    expect((await running.state())["problems"]).toContain("Draft");
  });
});

describe("what is broken", () => {
  test("is left out, and said; what is mended comes back", async () => {
    const running = await start({ ...bulletin, [draftFile]: draft }, "--drafts");
    running.write(entryFile, standardEntry.replace(/^headline: .*/m, "headline: 'It's broken'"));
    const { problems, summary } = await until(
      running.state,
      (state) => state["problems"]?.includes("apostrophe") === true,
    );
    expect(problems).toContain("Not shown until this is mended.");
    expect(problems).toContain(entryFile);
    expect(problems).toContain("Line 1, column 14 · yaml-syntax");
    expect(summary).toBe("1 entry, 1 error");
    expect(await textOf(running, "page-light")).not.toContain(headline);
    expect(await textOf(running, "page-light")).toContain("Free training");
    running.write(entryFile, standardEntry);
    const mended = await until(running.state, (state) => state["problems"]?.includes("apostrophe") === false);
    expect(mended["summary"]).toBe("2 entries, no problems");
    expect(await textOf(running, "page-light")).toContain(headline);
  });

  test("if it is bulletin.yaml, leaves its problems alone to be shown", async () => {
    const running = await start({ ...bulletin, "bulletin.yaml": "name: 1\n" });
    const { problems } = await running.state();
    expect(problems).toContain("Nothing can be shown until this is mended.");
    expect(problems).toContain("bulletin.yaml");
    expect(await textOf(running, "email-light")).toContain("Nothing can be shown until the problems are mended.");
  });

  test("if it is the edition, leaves its entries without its name", async () => {
    const running = await start({
      ...bulletin,
      "editions/2018-04.yaml": edition.replace("number: 3", "number: three"),
    });
    const { part, problems } = await running.state();
    expect(part).toBe("Edition 2018-04");
    expect(problems).toContain("Its number and its date are not shown until this is mended.");
    expect(await textOf(running, "page-light")).toContain(headline);
  });

  test("if files are gone, stays as it was until they are back", async () => {
    const running = await start(bulletin);
    running.remove("bulletin.yaml");
    const { trouble } = await until(running.state, (state) => state["trouble"] !== "");
    expect(trouble).toMatch(
      /^The files cannot be read, and are shown as they were before \(ENOENT .*bulletin\.yaml\)\.$/,
    );
    expect(await textOf(running, "page-light")).toContain(headline);
    running.write("bulletin.yaml", standardBulletin.replace("Safeguarding News", "Other News"));
    const { name } = await until(running.state, (state) => state["trouble"] === "");
    expect(name).toBe("Other News");
  });

  test("if the edition that was asked for is gone, says so", async () => {
    const running = await start({ ...bulletin, "editions/2018-04.yaml": edition }, "2018-04");
    running.remove("editions/2018-04.yaml");
    const { trouble } = await until(running.state, (state) => state["trouble"] !== "");
    expect(trouble).toContain("There is no edition “2018-04”");
  });
});

describe("what is said in the terminal", () => {
  test("the address on standard output, all else on standard error", async () => {
    const running = await start(bulletin);
    expect(running.printed.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/\n$/);
    running.write(entryFile, standardEntry.replace("status: ready", "status: redy"));
    await until(
      () => running.printed.err,
      (text) => text.includes("changed"),
    );
    expect(await running.stop()).toBe(0);
    expect(running.printed.err).toBe(`Preview of Safeguarding News: All ready entries
Open this address in a browser on this machine. Ctrl-C ends the preview.
1 entry, no problems.
${entryFile} has changed: 0 entries, 1 error.
Stopped.
`);
    preview = undefined;
  });

  test("nothing but the address with --quiet", async () => {
    const running = await start(bulletin, "--quiet");
    await running.stop();
    expect(running.printed.err).toBe("");
    preview = undefined;
  });

  test("escape sequences in content are shown, not sent", async () => {
    const running = await start({ ...bulletin, "bulletin.yaml": 'name: "Red \\e[31m news"\npublisher: "A"\n' });
    expect(running.printed.err).not.toContain("\u001b");
  });
});

describe("what is refused", () => {
  test.each<readonly [readonly string[], number, string]>([
    [["--port", "http"], 2, "Expected --port to be a number from 0 to 65535, not “http”"],
    [["--port", "65536"], 2, "Expected --port to be a number from 0 to 65535, not “65536”"],
    [["-p", "-1"], 2, "Expected --port to be a number from 0 to 65535, not “-1”"],
    [["2018-05"], 2, "There is no edition “2018-05”"],
    [["--store", "elsewhere"], 2, "There is no bulletin.yaml in elsewhere"],
  ])("%j", async (args, exitCode, message) => {
    const cwd = mkdtempSync(join(tmpdir(), "bulletin-preview-"));
    writeFileSync(join(cwd, "bulletin.yaml"), standardBulletin);
    const ports = testPorts({ cwd });
    expect(await main(["preview", ...args], ports)).toBe(exitCode);
    expect(ports.printed.err).toContain(message);
    expect(ports.printed.out).toBe("");
    rmSync(cwd, { recursive: true });
  });
});
