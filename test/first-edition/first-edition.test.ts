import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { program, repository } from "../repository/repository.ts";
import { parseScenario, renew, splitLine } from "../scenarios/scenario.ts";
import { play, type Steps } from "./play.ts";

// docs/first-edition.md shows a whole session, which is played here in a real pseudo-terminal. UPDATE_SCENARIOS=1 writes what is shown today into the page; read
// the difference before you commit it.

const hasPython = spawnSync("python3", ["-c", "import pty, termios"]).status === 0;
const isBuilt = existsSync(join(repository, "dist"));
if (!hasPython) console.warn("The first edition is not played: it needs python3 with its pty module.");
if (!isBuilt) console.warn("The first edition is not played: it needs the built program (npm run build).");

const enter = "\r";
const space = " ";

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

const cwd = mkdtempSync(join(tmpdir(), "bulletin-first-edition-"));
afterAll(() => rmSync(cwd, { recursive: true }));

(hasPython && isBuilt ? test : test.skip)(
  "docs/first-edition.md shows what a new user sees",
  () => {
    const path = join(repository, "docs/first-edition.md");
    const page = readFileSync(path, "utf8");
    const commands = parseScenario(page).steps.flatMap((step) => (step.kind === "command" ? [step] : []));
    const shown = commands.map(({ line }) => play(program, splitLine(line).slice(1), answers[line] ?? [], cwd));
    if (process.env["UPDATE_SCENARIOS"]) writeFileSync(path, renew(page, shown));
    else expect(shown).toEqual(commands.map(({ expected }) => expected));
    expect(commands.map(({ line }) => line)).toEqual(expect.arrayContaining(Object.keys(answers)));
  },
  60_000,
);
