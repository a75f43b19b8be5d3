import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { keys, play, type Steps, whyNoTerminal } from "../pseudo-terminal.ts";
import { standardBulletin } from "../store-from-text.ts";

const { enter, ctrlC, ctrlD } = keys;
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

/** Runs `bulletin new`; nothing that it shows may be more than text. */
function playNew(env: Readonly<Record<string, string>>, steps: Steps) {
  const { shown, ...ending } = play(["new", "--today", "2018-04-06"], steps, { cwd, env });
  const screen = shown.replaceAll("\r\n", "\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  return { screen, ending };
}

const entryFile = "entries/2018/2018-04-05-charity-appoints-a-new-chief-executive.yaml";
const written = () => readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

(whyNoTerminal ? describe.skip : describe)("bulletin new in a terminal without a cursor", () => {
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
    const { screen, ending } = playNew(env, [...toSummary, ["Summary: ", summary + enter], ...fromLink]);
    expect(ending).toEqual({ exitCode: 0, unused: [], echoes: true });
    expect(screen).toMatch(/x\nError: Expected the headline .*\nHeadline: /);
    expect(screen).toContain("Date: 5th April 2018\nThursday 5 April 2018 (2018-04-05)\n");
    expect(screen).toContain("Write this entry?\n  1. Write it\n");
    expect(readFileSync(join(cwd, entryFile), "utf8")).toContain(summary);
  });

  test("leads through the editor, which has the terminal to itself", () => {
    const editor = `ask() { printf 'Editor: '; read -r text; printf '%s' "$text" > "$1"; }; ask`;
    const { ending } = playNew({ TERM: "dumb", EDITOR: editor }, [
      ...toSummary,
      ["Summary: ", enter],
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
    const { screen, ending } = playNew({ TERM: "dumb" }, steps);
    expect(ending).toEqual({ exitCode: 130, unused: [], echoes: true });
    expect(screen).toMatch(/\nStopped\. Nothing was written\.\n$/);
    expect(written()).toEqual(["bulletin.yaml"]);
  });
});
