import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { standardBulletin } from "../store-from-text.ts";

const bin = resolve("bin/bulletin.cjs");
const hasPython = spawnSync("python3", ["-c", "import pty, termios"]).status === 0;
const isBuilt = existsSync("dist");
if (!hasPython) console.warn("The plain terminal tests are skipped: they need python3 with its pty module.");
if (!isBuilt) console.warn("The plain terminal tests are skipped: they need the built program (npm run build).");

const enter = "\r";
const ctrlC = "\u0003";
const ctrlD = "\u0004";
const headline = "Charity appoints a new chief executive";
const summary =
  "The charity has chosen a new chief executive, who starts in June and will lead its work with children in care homes.";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-test-"));
  writeFileSync(join(cwd, "bulletin.yaml"), standardBulletin);
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

type Steps = readonly (readonly [waitFor: string, press: string])[];

/** Runs `bulletin new` in a pseudo-terminal; nothing that it shows may be more than text. */
function play(env: Readonly<Record<string, string>>, steps: Steps) {
  const job = {
    command: [process.execPath, bin, "new", "--today", "2018-04-06"],
    cwd,
    env: { CI: "", TERM: "xterm", NO_COLOR: "1", ACCESSIBLE: "", VISUAL: "", ...env },
    columns: 80,
    steps,
  };
  const printed = execFileSync("python3", ["test/drive-terminal.py"], { input: JSON.stringify(job), encoding: "utf8" });
  const { shown, exitCode, unused, echoes } = JSON.parse(printed);
  const screen: string = shown.replaceAll("\r\n", "\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  return { screen, ending: { exitCode, unused, echoes } };
}

const entryFile = "entries/2018/2018-04-05-charity-appoints-a-new-chief-executive.yaml";
const written = () => readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

(hasPython && isBuilt ? describe : describe.skip)("bulletin new in a terminal without a cursor", () => {
  const toSummary: Steps = [
    ["Headline: ", `${"x".repeat(120)}${enter}`],
    ["Headline: ", headline + enter],
    ["Date: ", `5th April 2018${enter}`],
  ];
  const fromLink: Steps = [
    ["Link: ", `https://www.childrenssociety.org.uk/news${enter}`],
    ["Link text: ", `New chief executive announced${enter}`],
    ["Words before the link: ", enter],
    ["Number [1]: ", enter],
  ];

  test.each([{ TERM: "dumb" }, { ACCESSIBLE: "1" }])("leads to an entry with %j", (env) => {
    const { screen, ending } = play(env, [
      ...toSummary,
      ["Number [1]: ", enter],
      ["Summary: ", summary + enter],
      ...fromLink,
    ]);
    expect(ending).toEqual({ exitCode: 0, unused: [], echoes: true });
    expect(screen).toMatch(/x\nError: Expected the headline .*\nHeadline: /);
    expect(screen).toContain("Date: 5th April 2018\nThursday 5 April 2018 (2018-04-05)\n");
    expect(screen).toContain("Write this entry?\n  1. Write it to ");
    expect(readFileSync(join(cwd, entryFile), "utf8")).toContain(summary);
  });

  test("leads through the editor, which has the terminal to itself", () => {
    const editor = `ask() { printf 'Editor: '; read -r text; printf '%s' "$text" > "$1"; }; ask`;
    const { ending } = play({ TERM: "dumb", EDITOR: editor }, [
      ...toSummary,
      ["Number [1]: ", `2${enter}`],
      ["Editor: ", summary + enter],
      ...fromLink,
    ]);
    expect(ending).toEqual({ exitCode: 0, unused: [], echoes: true });
    expect(readFileSync(join(cwd, entryFile), "utf8")).toContain(summary);
  });

  test.each([
    ["Ctrl-C at a line", [["Headline: ", ctrlC]]],
    ["Ctrl-D at a line", [["Headline: ", ctrlD]]],
  ] as const)("leaves everything as it was after %s", (_, steps) => {
    const { screen, ending } = play({ TERM: "dumb" }, steps);
    expect(ending).toEqual({ exitCode: 130, unused: [], echoes: true });
    expect(screen).toMatch(/\nStopped\. Nothing was written\.\n$/);
    expect(written()).toEqual(["bulletin.yaml"]);
  });
});
