import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { keys, play, type Steps, whyNoTerminal } from "../../pseudo-terminal.ts";
import { standardBulletin } from "../../store-from-text.ts";

const { enter, down, ctrlC } = keys;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-test-"));
  writeFileSync(join(cwd, "bulletin.yaml"), standardBulletin);
  writeFileSync(
    join(cwd, "march.txt"),
    "19 March 2018\n\nFour schools test a call\n\nIt tells parents when a child has not come.\n",
  );
});
afterEach(() => rmSync(cwd, { recursive: true }));

function playImport(steps: Steps) {
  const { shown, exitCode, unused } = play(["import", "march.txt"], steps, { cwd });
  return { screen: stripVTControlCharacters(shown), exitCode, unused };
}

const drafts = () =>
  readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((name) => /[/\\]\d.*yaml$/.test(name));

(whyNoTerminal ? describe.skip : describe)("bulletin import in a terminal", () => {
  test("shows the entries and every line, and writes when it is told to", () => {
    const { screen, ...rest } = playImport([
      ["Write 1 draft?", down + enter],
      ["every line", ""],
      ["Write 1 draft?", enter],
    ]);
    expect(rest).toEqual({ exitCode: 0, unused: [] });
    expect(screen).toContain("2018-03-19  Four schools test a call");
    expect(screen).toContain("Wrote 1 draft.");
    expect(drafts()).toHaveLength(1);
  });

  test("writes nothing when it is given up", () => {
    expect(playImport([["Write 1 draft?", ctrlC]])).toMatchObject({ exitCode: 130, unused: [] });
    expect(drafts()).toEqual([]);
  });
});
