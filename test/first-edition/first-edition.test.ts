import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { keys, play, type Steps, whyNoTerminal } from "../pseudo-terminal.ts";
import { repository } from "../repository/repository.ts";
import { parseScenario, renew, splitLine } from "../scenarios/scenario.ts";
import { screenText } from "./screen-text.ts";

// docs/first-edition.md shows a whole session, which is played here in a real pseudo-terminal. UPDATE_SCENARIOS=1 writes what is shown today into the page; read
// the difference before you commit it.

const { enter, space } = keys;

/** What the user does at the prompts of a command line. */
const answers: Readonly<Record<string, Steps>> = {
  "bulletin init": [
    ["Name of the bulletin", `Safeguarding News${enter}`],
    ["Publisher", `Anytown Council${enter}`],
    ["Language", enter],
    ["Contact", `news@anytown.gov.uk${enter}`],
    ["How readers unsubscribe", `mailchimp${enter}`],
    ["Check every change", space],
    ["[x] on GitHub", enter],
  ],
  "bulletin new": [
    ["Headline", `Free course on online safety for schools${enter}`],
    ["Date", `5 April${enter}`],
    ["? Summary", `Schools can book a free course on online safety. It lasts an hour and covers chats.${enter}`],
    ["Link", `https://learning.nspcc.org.uk/${enter}`],
    ["Link text", `NSPCC: courses for schools${enter}`],
    ["Words before the link", `Book a place${enter}`],
    ["Write this entry?", enter],
  ],
};

/** What is on the screen when a command line has come to its end, on 6 April 2018. */
function screenAfter(line: string): string {
  const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2018, 3, 6, 9) / 1000) };
  const { shown, exitCode, unused } = play(splitLine(line).slice(1), answers[line] ?? [], { cwd, columns: 100, env });
  expect({ line, exitCode, unused, shown }).toEqual({ line, exitCode: 0, unused: [], shown });
  return screenText(shown).trim();
}

const cwd = mkdtempSync(join(tmpdir(), "bulletin-first-edition-"));
afterAll(() => rmSync(cwd, { recursive: true }));

(whyNoTerminal ? test.skip : test)(
  "docs/first-edition.md shows what a new user sees",
  () => {
    const path = join(repository, "docs/first-edition.md");
    const page = readFileSync(path, "utf8");
    const commands = parseScenario(page).steps.flatMap((step) => (step.kind === "command" ? [step] : []));
    const shown = commands.map(({ line }) => screenAfter(line));
    if (process.env["UPDATE_SCENARIOS"]) writeFileSync(path, renew(page, shown));
    else expect(shown).toEqual(commands.map(({ expected }) => expected));
    expect(commands.map(({ line }) => line)).toEqual(expect.arrayContaining(Object.keys(answers)));
  },
  60_000,
);
