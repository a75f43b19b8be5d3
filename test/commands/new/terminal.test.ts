import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { standardBulletin, standardEntry, standardId } from "../../store-from-text.ts";

const bin = resolve("bin/bulletin.cjs");
const hasPython = spawnSync("python3", ["-c", "import pty, termios"]).status === 0;
const isBuilt = existsSync("dist");
if (!hasPython) console.warn("The terminal tests are skipped: they need python3 with its pty module.");
if (!isBuilt) console.warn("The terminal tests are skipped: they need the built program (npm run build).");

const enter = "\r";
const space = " ";
const down = "\u001b[B";
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

interface Played {
  readonly screen: string;
  readonly exitCode: number;
  readonly unused: readonly unknown[];
  readonly isRestored: boolean;
}

/** Runs `bulletin` in a pseudo-terminal. Each step waits for a text that was not there before, then presses keys. */
function play(
  args: readonly string[],
  steps: readonly (readonly [waitFor: string, press: string])[],
  { columns = 80, env = {} }: { columns?: number; env?: Readonly<Record<string, string>> } = {},
): Played {
  const job = {
    command: [process.execPath, bin, ...args],
    cwd,
    env: { CI: "", TERM: "xterm", NO_COLOR: "1", ...env },
    columns,
    steps,
  };
  const printed = execFileSync("python3", ["test/drive-terminal.py"], { input: JSON.stringify(job), encoding: "utf8" });
  const { shown, exitCode, unused, echoes } = JSON.parse(printed);
  const cursorShown = shown.lastIndexOf("\u001b[?25h") >= shown.lastIndexOf("\u001b[?25l");
  const screen = stripVTControlCharacters(shown).replaceAll("\r\n", "\n");
  return { screen, exitCode, unused, isRestored: echoes && cursorShown };
}

function entries(): readonly string[] {
  return readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.includes(".yaml") && name !== "bulletin.yaml",
  );
}

const describeTerminal = hasPython && isBuilt ? describe : describe.skip;

describeTerminal("bulletin new in a terminal", () => {
  const wholeWay: readonly (readonly [string, string])[] = [
    ["Headline", headline + enter],
    ["Date", `5th April 2018${enter}`],
    ["? Summary", summary + enter],
    ["Link", `https://www.childrenssociety.org.uk/news${enter}`],
    ["Link text", `New chief executive announced${enter}`],
    ["Words before the link", enter],
    ["Write this entry?", enter],
  ];

  test.each([80, 40, 200])("leads to an entry, %i columns wide", (columns) => {
    const { screen, ...rest } = play(["new", "--today", "2018-04-06"], wholeWay, { columns });
    expect(rest).toEqual({ exitCode: 0, unused: [], isRestored: true });
    expect(screen).toContain("(2018-04-05)");
    const file = "entries/2018/2018-04-05-charity-appoints-a-new-chief-executive.yaml";
    expect(entries()).toEqual([file]);
    expect(readFileSync(join(cwd, file), "utf8")).toContain(summary);
  });

  test("refuses a bad headline until it is mended", () => {
    const [, ...others] = wholeWay;
    const bad: readonly (readonly [string, string])[] = [
      ["Headline", "x".repeat(120)],
      ["Error: Expected the headline", enter],
      ["Error: Expected the headline", `\u0015${headline}${enter}`],
      ...others,
    ];
    expect(play(["new", "--today", "2018-04-06"], bad)).toMatchObject({ exitCode: 0, unused: [], isRestored: true });
    expect(entries()).toHaveLength(1);
  });

  test.each([
    ["Ctrl-C at a line", [["Headline", ctrlC]]],
    [
      "Ctrl-C after some words",
      [
        ["Headline", "Some words"],
        ["words", ctrlC],
      ],
    ],
    ["Ctrl-D at a line, which closes it", [["Headline", ctrlD]]],
    [
      "Ctrl-C at a choice",
      [
        ["Headline", headline + enter],
        ["Date", `1 May 2018${enter}`],
        ["still to come.", ctrlC],
      ],
    ],
    [
      "Ctrl-D at a choice",
      [
        ["Headline", headline + enter],
        ["Date", `1 May 2018${enter}`],
        ["still to come.", ctrlD],
      ],
    ],
    ["Ctrl-C at the last question", [...wholeWay.slice(0, -1), ["Write this entry?", ctrlC]]],
  ] as const)("leaves everything as it was after %s", (_, steps) => {
    const { screen, ...rest } = play(["new", "--today", "2018-04-06"], steps);
    expect(rest).toEqual({ exitCode: 130, unused: [], isRestored: true });
    expect(screen).toMatch(/Stopped\. Nothing was written\.\n$/);
    expect(entries()).toEqual([]);
  });

  test("asks for event, section and tags", () => {
    writeFileSync(
      join(cwd, "bulletin.yaml"),
      `${standardBulletin}sections:\n  - {key: news, title: "In the news"}\n  - {key: events, title: "Events"}\n`,
    );
    mkdirSync(join(cwd, "entries"));
    writeFileSync(join(cwd, "entries", `${standardId}.yaml`), `${standardEntry}tags: [training]\n`);
    const flags = ["--headline", headline, "--date", "2018-04-06", "--summary", summary];
    const { screen, ...rest } = play(
      ["new", "--today", "2018-04-06", "--event", ...flags],
      [
        ["? When", `13 May 12-1pm${enter}`],
        ["Where", `Online${enter}`],
        ["Booking link", enter],
        ["? Link", enter],
        ["In the news", `${down}${enter}`],
        ["training", `${space}${down}${space}${enter}`],
        ["Other tags", "trainning"],
        ["Did you mean “training”?", enter],
        ["Write this entry?", enter],
      ],
    );
    expect(rest).toEqual({ exitCode: 0, unused: [], isRestored: true });
    expect(screen).toContain("Sunday 13 May 2018, midday to 1pm");
    const file = "entries/2018/2018-04-06-charity-appoints-a-new-chief-executive.yaml";
    expect(parse(readFileSync(join(cwd, file), "utf8"))).toMatchObject({
      event: { start: "2018-05-13T12:00", end: "2018-05-13T13:00", place: "Online" },
      section: "events",
      tags: ["training", "trainning"],
    });
  });

  describe("with --edit", () => {
    /** An editor that saves broken text at first, and the mended one when it sees that again. */
    const script = `const { readFileSync, writeFileSync } = require("node:fs");
      const file = process.argv.at(-1);
      const date = readFileSync(file, "utf8").includes("31 Feb") ? "2018-04-05" : "31 Feb";
      const lines = ["headline: ${headline}", "# mine", "date: " + date, "summary: ${summary}", "status: draft",
        "source: {title: New chief executive announced, url: 'https://www.childrenssociety.org.uk/news'}"];
      writeFileSync(file, lines.join("\\n") + "\\n");`;
    const withEditor = () => {
      writeFileSync(join(cwd, "editor.cjs"), script);
      return { env: { VISUAL: "", EDITOR: `"${process.execPath}" "${join(cwd, "editor.cjs")}"` } };
    };

    test("goes back to the editor until the entry can be written", () => {
      const steps = [["Go back to the editor, at line 3", enter]] as const;
      const { screen, ...rest } = play(["new", "-e", "--today", "2018-04-06"], steps, withEditor());
      expect(rest).toEqual({ exitCode: 0, unused: [], isRestored: true });
      expect(screen).toContain("3:7 ");
      const text = readFileSync(join(cwd, entries().find((name) => name.startsWith("entries")) ?? ""), "utf8");
      expect(text).toContain("\n# mine\ndate: 2018-04-05\n");
    });

    test("keeps what was written after Ctrl-C", () => {
      const steps = [["Go back to the editor", ctrlC]] as const;
      const { screen, ...rest } = play(["new", "-e", "--today", "2018-04-06"], steps, withEditor());
      expect(rest).toEqual({ exitCode: 130, unused: [], isRestored: true });
      expect(screen).toMatch(/Stopped\. What you wrote is kept in unfinished-entry\.yaml\.\n$/);
      expect(readFileSync(join(cwd, "unfinished-entry.yaml"), "utf8")).toContain("date: 31 Feb\n");
    });
  });

  test("asks nothing under CI", () => {
    const { screen, exitCode } = play(["new", "--no-input"], []);
    expect(exitCode).toBe(2);
    expect(screen).toContain("--headline is missing");
  });
});

(isBuilt ? describe : describe.skip)("bulletin new without a terminal", () => {
  test.each([
    ["empty", ""],
    ["full of answers", `${headline}\ntoday\n`],
  ])("asks nothing when standard input is %s", (_, input) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [bin, "new"], { cwd, input, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--headline is missing");
    expect(entries()).toEqual([]);
  });

  test("fifty at once with one headline make fifty entries", async () => {
    const script = `for i in $(seq 50); do "$NODE" "$BIN" new --today 2018-04-06 --headline "${headline}" --summary "${summary}" \
      --url https://www.childrenssociety.org.uk/news --title "New chief executive announced" --tag "run $i" & done; wait`;
    execFileSync("sh", ["-c", script], {
      cwd,
      env: { ...process.env, NODE: process.execPath, BIN: bin },
      stdio: "pipe",
    });
    const texts = entries().map((name) => readFileSync(join(cwd, name), "utf8"));
    expect(new Set(texts.map((text) => /run \d+/.exec(text)?.[0])).size).toBe(50);
    expect(readdirSync(join(cwd, "entries/2018"))).toHaveLength(50);
  }, 180_000);
});
