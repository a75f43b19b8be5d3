import { describe, expect, test } from "@jest/globals";
import type { SourceBlock, SourceRun } from "../../../src/import/block.ts";
import { readBlocks } from "../../../src/import/loose/read-blocks.ts";
import { outlineOf } from "./outline-of.ts";

const settings = { today: "2019-06-01", language: "en-GB" };

/** Blocks by their sign: `#` a heading, `**` a bold line, `-` an item, `---` a rule, `!` a picture, `[text](address)` a link. */
function blocksOf(...lines: readonly string[]): readonly SourceBlock[] {
  return lines.map((line, place) => {
    const [, sign = "", text = ""] = /^(#{1,6}|\*\*|-(?!-)|---|!)? ?(.*)$/.exec(line) ?? [];
    const runs = runsOf(text, sign === "**");
    const at = { runs, from: place + 1, to: place + 1 };
    if (sign.startsWith("#")) return { kind: "heading", level: sign.length, ...at };
    if (sign === "-") return { kind: "item", level: 1, ...at };
    return { kind: sign === "---" ? "separator" : sign === "!" ? "picture" : "paragraph", ...at };
  });
}

function runsOf(text: string, strong: boolean): readonly SourceRun[] {
  const pieces = text.split(/(\[[^\]]*\]\([^)]*\))/).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    const [, words, url] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece) ?? [];
    return { text: words ?? piece, ...(url !== undefined && { url }), ...(strong && { strong: true as const }) };
  });
}

const read = (...lines: readonly string[]) => readBlocks(blocksOf(...lines), settings);
const headlines = (...lines: readonly string[]) => read(...lines).entries.map(({ data }) => data["headline"]);
const text = "The council has agreed the plan, which comes into force in the autumn of this year.";

describe("which heading begins an entry", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "the level that repeats",
      ["# Newsletter", "## One thing", text, "## Other thing", text],
      ["One thing", "Other thing"],
    ],
    ["not the subheadings", ["## One", text, "### More", text, "### Even more", text, "## Two", text], ["One", "Two"]],
    [
      "not the sections",
      ["# Name", "## News", "### One", text, "### Two", text, "## Events", "### Three", text],
      ["One", "Two", "Three"],
    ],
    [
      "also a higher one that has text",
      ["# Name", "## One", text, "## Group", "### Two", text, "### Three", text, "## Four", text],
      ["One", "Four"],
    ],
    ["the only one", ["# One thing only", text, text], ["One thing only"]],
    ["bold lines without headings", ["** Name of it all", "** One", text, "** Two", text], ["One", "Two"]],
    ["bold lines below headings of sections", ["# Name", "## News", "** One", text, "** Two", text], ["One", "Two"]],
    [
      "a welcome to somebody",
      ["# Update", "## Welcome to our new chair", text, "## Two", text],
      ["Welcome to our new chair", "Two"],
    ],
    ["not the thanks at the end", ["# Name", "## One", text, "## Two", text, "## Thank you!", text], ["One", "Two"]],
    ["none in plain prose", [text, text], []],
  ])("%s", (_, lines, expected) => {
    expect(headlines(...lines).filter((headline) => headline !== undefined)).toEqual(expected);
  });
});

describe("what becomes of the blocks", () => {
  test("each is in the ledger once, with its role", () => {
    const { ledger } = read(
      "# Safeguarding bulletin",
      "May 2019",
      "Dear all,",
      "## News",
      "---",
      "### One",
      "2 May 2019",
      "! A child reads",
      text,
      "- an item",
      "Source: [The plan](https://a.example/plan)",
      "Back to top",
      "### A plan for play",
      "### A plan for play areas",
      "3 May 2019",
      text,
      "Contact: Jo Smith, jo@a.example",
      "Kind regards,",
      "The team",
    );
    expect(ledger.map(({ role, entry }) => (entry === undefined ? role : `${entry} ${role}`))).toEqual([
      "masthead",
      "masthead",
      "masthead",
      "section",
      "separator",
      "0 headline",
      "0 date",
      "0 picture",
      "0 summary",
      "0 summary",
      "0 link",
      "0 boilerplate",
      "1 repeated headline",
      "1 headline",
      "1 date",
      "1 summary",
      "1 contact",
      "footer",
      "footer",
    ]);
    expect(ledger.map(({ at }) => at)).toEqual(ledger.map((_, place) => place + 1));
  });

  test("an introduction goes into no entry, and has a note", () => {
    const { ledger, notes } = read("# Newsletter", `${text} ${text}`, "## One", text, "## Two", text);
    expect(ledger[1]?.role).toBe("unused");
    expect(notes).toContainEqual({ at: 2, message: expect.stringContaining("went into none") });
  });

  test("a headline that is a link is the source, and “Read more” to the same page says no more", () => {
    const imported = read(
      "## [One thing](https://a.example/1)",
      text,
      "[Read more](https://a.example/1)",
      "## [Other thing](https://a.example/2)",
      text,
      "Source: [Ministry](https://b.example/)",
    );
    expect(outlineOf(imported)).toEqual([
      "undated | One thing",
      "  paragraph",
      "  One thing <https://a.example/1>",
      "undated | Other thing",
      "  paragraph",
      "  Source → Ministry <https://b.example/>",
      "  Other thing <https://a.example/2>",
    ]);
    expect(imported.ledger[2]?.role).toBe("boilerplate");
  });

  test("more links than an entry can hold stay in its text", () => {
    const links = Array.from({ length: 7 }, (_, at) => `- [Report number ${at}](https://a.example/${at})`);
    const [entry] = read("## One thing", text, "Further information:", ...links, "## Two", text).entries;
    expect(entry?.data).toMatchObject({
      source: { label: "Further information", title: "Report number 0" },
      links: [{ title: "Report number 1" }, {}, {}, { title: "Report number 4" }],
      summary: expect.stringContaining("- [Report number 6](https://a.example/6)"),
    });
    expect(entry?.review).toContainEqual(expect.stringContaining("more links"));
  });

  test("links in running text stay there", () => {
    const [entry] = read("## One thing", "The [plan](https://a.example/) was agreed.", "## Two", text).entries;
    expect(entry?.data).toEqual({ headline: "One thing", summary: "The [plan](https://a.example/) was agreed." });
  });

  test("nothing but headings or dates makes no entry", () => {
    expect(read("# One", "# Two", "# Three").entries).toEqual([]);
    expect(read("2 May 2019", "3 May 2019").entries).toEqual([]);
    expect(read().entries).toEqual([]);
  });
});

describe("dates", () => {
  const datesOf = (...lines: readonly string[]) => read(...lines).entries.map(({ data }) => data["date"]);

  test("without a year are near those around, across New Year", () => {
    expect(datesOf("## A", "3 January 2019", text, "## B", "20 December", text, "## C", "5 December", text)).toEqual([
      "2019-01-03",
      "2018-12-20",
      "2018-12-05",
    ]);
  });

  test("without a year are the last ones before the edition, or else before today", () => {
    expect(datesOf("# News 4 May 2017", "## A", "3 May", text, "## B", "6 December", text)).toEqual([
      "2017-05-03",
      "2016-12-06",
    ]);
    expect(datesOf("## A", "31 May", text, "## B", "30 May", text)).toEqual(["2019-05-31", "2019-05-30"]);
    expect(datesOf("## A", "2 June", text, "## B", "1 June", text)).toEqual(["2018-06-02", "2018-06-01"]);
  });

  test("follow a weekday that is named", () => {
    expect(datesOf("## A", "Thursday 5 April", text, "## B", text)).toEqual(["2018-04-05", undefined]);
  });

  test("are looked at where the weekday is another", () => {
    const [entry] = read("## A", "Monday 28 January 2018", text, "## B", text).entries;
    expect(entry?.data["date"]).toBe("2018-01-28");
    expect(entry?.review).toEqual(["“Monday 28 January 2018”: 28 January 2018 is a Sunday. Check the date."]);
  });

  test("that do not exist are left out", () => {
    const [entry] = read("## A", "31 February 2018", text, "## B", text).entries;
    expect(entry?.data).not.toHaveProperty("date");
    expect(entry?.review).toEqual(["“31 February 2018” is no day of the calendar: write the right date."]);
  });

  test("of the edition are those of undated entries, and of several below one date", () => {
    expect(datesOf("# News 4 May 2017", "## A", text, "## B", text)).toEqual(["2017-05-04", "2017-05-04"]);
    expect(datesOf("2 May 2019", "## A", text, "## B", text, "1 May 2019", "## C", text)).toEqual([
      "2019-05-02",
      "2019-05-02",
      "2019-05-01",
    ]);
  });
});

describe("events", () => {
  const eventIn = (...lines: readonly string[]) =>
    read("## A", "1 May 2019", ...lines, "## B", text).entries[0]?.data["event"];

  test.each([
    [
      "Come to our stand on Tuesday 14 May, Town Hall, 12:00-16:30.",
      { start: "2019-05-14T12:00", end: "2019-05-14T16:30", place: "Town Hall" },
    ],
    [
      "The course is on 14 May from 9.30am to 12.30pm at the Civic Centre.",
      { start: "2019-05-14T09:30", end: "2019-05-14T12:30", place: "the Civic Centre" },
    ],
    ["Drop in on 3 February 2020, 10am - 12 noon.", { start: "2020-02-03T10:00", end: "2020-02-03T12:00" }],
    ["Lunch talk: Friday 10 May, 1pm, Room 4", { start: "2019-05-10T13:00", place: "Room 4" }],
    ["The consultation ends on 14 May. The office opens at 9am.", undefined],
    ["It was published on 14 May 2019 and has 16 pages.", undefined],
  ])("%s", (line, expected) => {
    expect(eventIn(line)).toEqual(expected);
  });

  test("stand in labelled lines, of which the text keeps what an event cannot hold", () => {
    const lines = [
      "Date: Tuesday 14 May",
      "Time: 10am – 2pm",
      "Venue: Town Hall",
      "Cost: £25",
      "Book: https://a.example/b",
    ];
    const { entries } = read("## A", "1 May 2019", text, ...lines, "## B", text);
    expect(entries[0]?.data).toMatchObject({
      event: { start: "2019-05-14T10:00", end: "2019-05-14T14:00", place: "Town Hall", booking: "https://a.example/b" },
      summary: `${text}\n\nCost: £25`,
    });
    expect(entries[0]?.review).toEqual(["The event is a guess: Tuesday 14 May 2019, 10am to 2pm, Town Hall."]);
  });
});
