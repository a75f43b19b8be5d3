import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { helpExamples } from "../../src/cli/help-command.ts";
import { main } from "../../src/cli/main.ts";
import { mainExamples } from "../../src/cli/program.ts";
import { commands } from "../../src/commands/index.ts";
import type { Web } from "../../src/ports.ts";
import { TemporaryBulletin } from "../commands/compose/temporary-bulletin.ts";
import { testPorts } from "../test-ports.ts";
import { obligingPrompter } from "./obliging-prompter.ts";

// Every example of the help is run as it stands, on 5 April 2018, by a user who has an edition to send and answers what is asked.

const summary = `Schools can book a free course on online safety. It takes one hour and covers group chats, gaming and images.
`;

const webPage = `<!doctype html>
<title>Guidance for schools on online safety</title>
<meta name="description" content="${summary}">
<meta property="article:published_time" content="2018-04-04">
`;

let prepared: TemporaryBulletin;
let cwd = "";

beforeAll(() => {
  prepared = new TemporaryBulletin("sections:\n  - key: training\n    title: Training\n");
  prepared.entry("2018-03-20-four-schools-test-a-call");
  prepared.entry("2018-04-05-child-referrals-rise", "section: training\ntags: [training]\n");
  prepared.edition("2018-04", "number: 4\ndate: 2018-04-05\nentries: [2018-03-20-four-schools-test-a-call]\n");
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: prepared.cwd, stdio: "ignore" });
  git("init");
  git("add", ".");
  git("-c", "user.name=A", "-c", "user.email=a@b.org", "commit", "--no-gpg-sign", "-m", "The bulletin so far");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  prepared.entry("2018-04-05-new-form-for-referrals", "status: draft\n");
  writeFileSync(join(prepared.cwd, "summary.txt"), summary);
  writeFileSync(join(prepared.cwd, "march.txt"), `19 March 2018\n\nA course on online safety\n\n${summary}`);
  writeFileSync(join(prepared.cwd, "items.csv"), `title,date,summary\nA course on online safety,2018-03-19,${summary}`);
  mkdirSync(join(prepared.cwd, "posts"));
  writeFileSync(join(prepared.cwd, "posts/course.md"), `---\ntitle: A course\ndate: 2018-03-19\n---\n\n${summary}`);
  mkdirSync(join(prepared.cwd, ".config/fish/completions"), { recursive: true });
});

afterAll(() => prepared.remove());

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-examples-")));
});

afterEach(() => rmSync(cwd, { recursive: true }));

/** What the program gets of a line when a shell has read it: arguments, and what stands on standard input if that is a file. */
function readInShell(line: string): { readonly args: readonly string[]; readonly input: string } {
  const script = `bulletin() { printf '%s\\0' "$@" >&2; cat >&2; }\n${line}`;
  const { stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd },
    input: "",
    encoding: "utf8",
  });
  const parts = stderr.split("\0");
  return { args: parts.slice(0, -1), input: parts.at(-1) ?? "" };
}

/** A web on which every page is there. */
const web: Web = {
  request: async () => ({ status: 200 }),
  page: async () => ({ status: 200, mediaType: "text/html", body: new TextEncoder().encode(webPage) }),
  wait: async () => {},
  elapsed: () => 0,
};

const all = await Promise.all(commands.map(async ({ name, load }) => ({ name, examples: (await load()).examples })));

describe.each([...all, { name: "bulletin", examples: mainExamples }, { name: "help", examples: helpExamples }])(
  "the examples of $name",
  ({ name, examples }) => {
    test.each(examples)("%s", async (line) => {
      cpSync(prepared.cwd, cwd, { recursive: true });
      // What some examples make must not be there yet.
      if (line.startsWith("bulletin init")) rmSync(join(cwd, "bulletins"), { recursive: true });
      if (line.startsWith("bulletin compose")) rmSync(join(cwd, "bulletins/editions"), { recursive: true });
      const { args, input } = readInShell(line);
      const ports = testPorts({ cwd, today: "2018-04-05", input, web, prompter: obligingPrompter() });
      const exitCode = await main(args, ports);
      const printed = ports.printed.all;
      expect({ exitCode, printed }).toEqual({ exitCode: 0, printed });
    });

    test("there are some, that begin with the command and can be typed", () => {
      expect(examples.length).toBeGreaterThan(0);
      const start = name === "bulletin" ? "bulletin " : `bulletin ${name}`;
      for (const [line] of examples) {
        expect(line.startsWith(start)).toBe(true);
        expect(line).toMatch(/^[ -~]+$/);
      }
    });
  },
);
