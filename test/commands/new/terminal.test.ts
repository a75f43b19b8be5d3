import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { keys, play, type Steps, whyNoTerminal } from "../../pseudo-terminal.ts";
import { program } from "../../repository/repository.ts";
import { standardBulletin, standardEntry, standardId } from "../../store-from-text.ts";

const { enter, space, down, ctrlC, ctrlD, ctrlU } = keys;
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

/** Runs `bulletin new`, and tells the text from what moves the cursor. */
function playNew(
  args: readonly string[],
  steps: Steps,
  options: { columns?: number; env?: Readonly<Record<string, string>> } = {},
) {
  const { shown, echoes, ...rest } = play(["new", "--today", "2018-04-06", ...args], steps, { cwd, ...options });
  const cursorShown = shown.lastIndexOf("\u001b[?25h") >= shown.lastIndexOf("\u001b[?25l");
  return {
    screen: stripVTControlCharacters(shown).replaceAll("\r\n", "\n"),
    ...rest,
    isRestored: echoes && cursorShown,
  };
}

function entries(): readonly string[] {
  return readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.includes(".yaml") && name !== "bulletin.yaml",
  );
}

(whyNoTerminal ? describe.skip : describe)("bulletin new in a terminal", () => {
  const wholeWay: Steps = [
    ["Headline", headline + enter],
    ["Date", `5th April 2018${enter}`],
    ["? Summary", summary + enter],
    ["Link", `https://www.childrenssociety.org.uk/news${enter}`],
    ["Link text", `New chief executive announced${enter}`],
    ["Words before the link", enter],
    ["Write this entry?", enter],
  ];

  test.each([80, 40, 200])("leads to an entry, %i columns wide", (columns) => {
    const { screen, ...rest } = playNew([], wholeWay, { columns });
    expect(rest).toEqual({ exitCode: 0, unused: [], isRestored: true });
    expect(screen).toContain("(2018-04-05)");
    const file = "entries/2018/2018-04-05-charity-appoints-a-new-chief-executive.yaml";
    expect(entries()).toEqual([file]);
    expect(readFileSync(join(cwd, file), "utf8")).toContain(summary);
  });

  test("refuses a bad headline until it is mended", () => {
    const [, ...others] = wholeWay;
    const bad: Steps = [
      ["Headline", "x".repeat(120)],
      ["Error: Expected the headline", enter],
      ["Error: Expected the headline", `${ctrlU}${headline}${enter}`],
      ...others,
    ];
    expect(playNew([], bad)).toMatchObject({ exitCode: 0, unused: [], isRestored: true });
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
    const { screen, ...rest } = playNew([], steps);
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
    const { screen, ...rest } = playNew(
      ["--event", ...flags],
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
      const { screen, ...rest } = playNew(["-e"], steps, withEditor());
      expect(rest).toEqual({ exitCode: 0, unused: [], isRestored: true });
      expect(screen).toContain("3:7 ");
      const text = readFileSync(join(cwd, entries().find((name) => name.startsWith("entries")) ?? ""), "utf8");
      expect(text).toContain("\n# mine\ndate: 2018-04-05\n");
    });

    test("keeps what was written after Ctrl-C", () => {
      const steps = [["Go back to the editor", ctrlC]] as const;
      const { screen, ...rest } = playNew(["-e"], steps, withEditor());
      expect(rest).toEqual({ exitCode: 130, unused: [], isRestored: true });
      expect(screen).toMatch(/Stopped\. What you wrote is kept in unfinished-entry\.yaml\.\n$/);
      expect(readFileSync(join(cwd, "unfinished-entry.yaml"), "utf8")).toContain("date: 31 Feb\n");
    });
  });

  test("asks nothing under CI", () => {
    const { screen, exitCode } = playNew(["--no-input"], []);
    expect(exitCode).toBe(2);
    expect(screen).toContain("--headline is missing");
  });
});

describe("bulletin new without a terminal", () => {
  test.each([
    ["empty", ""],
    ["full of answers", `${headline}\ntoday\n`],
  ])("asks nothing when standard input is %s", (_, input) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [program, "new"], { cwd, input, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--headline is missing");
    expect(entries()).toEqual([]);
  });

  test("fifty at once with one headline make fifty entries", async () => {
    const script = `for i in $(seq 50); do "$NODE" "$BIN" new --today 2018-04-06 --headline "${headline}" --summary "${summary}" \
      --url https://www.childrenssociety.org.uk/news --title "New chief executive announced" --tag "run $i" & done; wait`;
    execFileSync("sh", ["-c", script], {
      cwd,
      env: { ...process.env, NODE: process.execPath, BIN: program },
      stdio: "pipe",
    });
    const texts = entries().map((name) => readFileSync(join(cwd, name), "utf8"));
    expect(new Set(texts.map((text) => /run \d+/.exec(text)?.[0])).size).toBe(50);
    expect(readdirSync(join(cwd, "entries/2018"))).toHaveLength(50);
  }, 180_000);
});
