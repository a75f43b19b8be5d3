import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSettings } from "../../../src/import/markdown/read-settings.ts";
import { splitFrontMatter } from "../../../src/import/markdown/split-front-matter.ts";

const read = (text: string, language: "yaml" | "toml" = "yaml") =>
  readSettings({ language, settings: text.split("\n"), from: 2 });

/** What one setting says, and what is wrong with it. */
const first = (text: string) => {
  const [field] = read(text).fields;
  return [field?.values, field?.fault];
};

describe("settings of sound YAML", () => {
  test.each<[string, readonly string[]]>([
    ["title: A stand in the market", ["A stand in the market"]],
    ['title: "Say \\"yes\\": a guide"', ['Say "yes": a guide']],
    ["title: 'It''s here'", ["It's here"]],
    ["title:\tTab after the colon", ["Tab after the colon"]],
    ['"title": Key in quotes', ["Key in quotes"]],
    ["title: >\n  Folded\n  text", ["Folded text"]],
    ["title: |\n  Two\n  lines", ["Two\nlines"]],
    ["tags:\n- one\n- two", ["one", "two"]],
    ['tags: [one, "two, too"]', ["one", "two, too"]],
    ["phone: 01632960001", ["01632960001"]],
    ["price: 1.50", ["1.50"]],
    ["draft: true", ["true"]],
    ["date: 2019-02-18 10:00:00 +0000", ["2019-02-18 10:00:00 +0000"]],
    ["email:", []],
    ["email: ~", []],
  ])("%j", (text, values) => {
    expect(first(text)).toEqual([values, undefined]);
  });

  test("in groups and lists are named after these, with their lines", () => {
    const text =
      "event:\n  start: 2019-03-08\n  location:\n    name: City Hall\n    address: 1 High Street\nlinks:\n  - title: The guide\n    url: https://guide.example/";
    expect(read(text)).toEqual({
      fields: [
        { name: "event.start", values: ["2019-03-08"], from: 2, to: 3 },
        { name: "event.location.name", values: ["City Hall"], from: 4, to: 5 },
        { name: "event.location.address", values: ["1 High Street"], from: 6, to: 6 },
        { name: "links.0.title", values: ["The guide"], from: 7, to: 8 },
        { name: "links.0.url", values: ["https://guide.example/"], from: 9, to: 9 },
      ],
      strays: [],
    });
  });

  test("named like what every object has are settings like any other", () => {
    expect(read("__proto__: a\nconstructor: b").fields.map(({ name, values }) => [name, values])).toEqual([
      ["__proto__", ["a"]],
      ["constructor", ["b"]],
    ]);
  });
});

describe("settings of broken YAML are read as they stand", () => {
  test.each<[string, string, readonly string[], RegExp]>([
    [
      "an apostrophe in single quotes",
      "title: 'International Women's Day event, Cardiff'",
      ["International Women's Day event, Cardiff"],
      /^This apostrophe ends the text.* \(column 28\); it is read as “International Women's Day event, Cardiff”$/,
    ],
    ["two apostrophes", "title: 'Children's and carers' news'", ["Children's and carers' news"], /apostrophe/],
    ["double quotes in double quotes", 'title: "The "Stay safe" guide"', ['The "Stay safe" guide'], /quotation mark/],
    ["text after the closing quote", 'title: "Stay safe" guide', ['"Stay safe" guide'], /quotation mark/],
    ["a quote that is never closed", 'title: "Stay safe', ["Stay safe"], /never closed/],
    ["an apostrophe that is never closed", "title: 'Tis the season", ["Tis the season"], /never closed/],
    ["a colon in the text", "title: Training: book now", ["Training: book now"], /colon/],
    ["two colons", "title: When: Monday: 9am", ["When: Monday: 9am"], /colon/],
    [
      "a hashtag at the end",
      "title: Join us #SaferInternetDay",
      ["Join us #SaferInternetDay"],
      /^YAML takes “#SaferInternetDay” for a comment/,
    ],
    ["a number sign in the text", "title: Round #2 is open", ["Round #2 is open"], /comment/],
    ["an at sign", "contact: @ashfordsafe", ["@ashfordsafe"], /cannot start with “@”/],
    ["a percent sign", "title: %66 more", ["%66 more"], /cannot start with “%”/],
    ["a backtick", "title: `code` club", ["`code` club"], /cannot start with “`”/],
    [
      "a link of Markdown",
      "location: [Online](https://film.example/)",
      ["[Online](https://film.example/)"],
      /cannot start with “\[”/,
    ],
    ["a bracket that is never closed", "tags: [one, two", ["[one, two"], /./],
    ["a brace", "title: {{ site.title }} news", ["{{ site.title }} news"], /./],
    ["a star", "title: *New* guidance", ["*New* guidance"], /./],
    ["a repeated value", "title: *elsewhere", ["*elsewhere"], /elsewhere/],
    ["an ampersand", "title: &more news", ["&more news"], /^YAML takes “&more” for a name/],
    ["an exclamation mark", "title: !important change", ["!important change"], /for a type/],
    ["a hyphen", "title: - a list of one", ["- a list of one"], /./],
    ["a question mark", "title: ? for parents", ["? for parents"], /./],
    ["a sign for long text", "title: > 10 places left", ["> 10 places left"], /./],
    ["an escape that there is not", 'title: "C:\\quiz"', ["C:\\quiz"], /backslash/],
    ["a no-break space after the colon", "title:\u00a0Spring news", ["Spring news"], /for text without a key/],
    ["lines that are indented with tabs", "tags:\n\t- one\n\t- two", ["one", "two"], /./],
    ["a second line at the margin", "title: Spring news\nand more", ["Spring news and more"], /./],
    ["a key inside a text", "title: Spring\n  note: news", ["Spring note: news"], /./],
    ["lists too deep to read", `title: ${"[".repeat(60)}`, ["[".repeat(60)], /nested/],
  ])("%s", (_, text, values, fault) => {
    expect(first(text)).toEqual([values, expect.stringMatching(fault)]);
  });

  test("a comment after a value is named", () => {
    expect(first("date: 2019-03-08 # ask Jo")).toEqual([
      ["2019-03-08"],
      "“# ask Jo” is a comment in YAML and left out",
    ]);
  });

  test("the settings around a fault are whole", () => {
    const { fields } = read("tags: [one]\ntitle: 'Women's Day'\nevent:\n  start: 2019-03-08");
    expect(fields.map(({ name, values, fault }) => [name, values, fault !== undefined])).toEqual([
      ["tags", ["one"], false],
      ["title", ["Women's Day"], true],
      ["event.start", ["2019-03-08"], false],
    ]);
  });

  test("a key that stands there twice is there twice", () => {
    expect(read("title: One\ntitle: Two").fields.map(({ values }) => values)).toEqual([["One"], ["Two"]]);
  });

  test("comments and what stands before the first key are strays", () => {
    expect(read("- loose\ntitle: One\n# two\n# three")).toMatchObject({
      fields: [{ name: "title" }],
      strays: [2, 4, 5],
    });
  });
});

test("TOML is read as far as websites use it", () => {
  const { fields, strays } = read(
    'title = "Women\'s Day"\ndate = 2019-03-08T09:00:00Z\ntags = ["one",\n  "two"]\n[extra]\nlocation = "City Hall"',
    "toml",
  );
  expect(fields.map(({ name, values, from, to }) => [name, values, from, to])).toEqual([
    ["title", ["Women's Day"], 2, 2],
    ["date", ["2019-03-08T09:00:00Z"], 3, 3],
    ["tags", ["one", "two"], 4, 5],
    ["extra.location", ["City Hall"], 7, 7],
  ]);
  expect(strays).toEqual([6]);
});

test("every line of any settings is part of a setting, a stray, or blank", () => {
  const piece = fc.constantFrom(
    "title",
    "tags",
    "a b",
    ": ",
    ":",
    "- ",
    "  ",
    "\t",
    "'",
    '"',
    "[",
    "]",
    "{",
    "#",
    "x",
    "|",
    "> ",
    "*",
    "&",
    "!",
    "\n",
    "\n",
    "\u00a0",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
      (text) => {
        const { fields, strays } = read(text);
        const covered = new Set([
          ...strays,
          ...fields.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        ]);
        const filled = text.split("\n").flatMap((line, place) => (line.trim() === "" ? [] : [place + 2]));
        expect(filled.filter((at) => !covered.has(at))).toEqual([]);
      },
    ),
    { seed: 6, numRuns: 300 },
  );
});

describe("front matter", () => {
  test.each<[string, string, object | undefined]>([
    [
      "of YAML",
      "---\ntitle: One\n---\nText",
      { language: "yaml", settings: ["title: One"], from: 2, body: ["Text"], before: 3 },
    ],
    ["that ends in dots", "---\ntitle: One\n...\nText", { settings: ["title: One"], before: 3 }],
    [
      "below empty lines, with spaces behind its marks",
      "\n--- \ntitle: One\n---\t\nText",
      { settings: ["title: One"], from: 3, before: 4 },
    ],
    ["without its second mark", "---\ntitle: One\n\nText", { settings: ["title: One"], body: ["Text"], before: 3 }],
    ["with a broken first setting", "---\ntitle: 'One's'\n---\n", { settings: ["title: 'One's'"] }],
    ["that begins with a comment", "---\n# Draft\ntitle: One\n---\n", { settings: ["# Draft", "title: One"] }],
    ["of TOML", '+++\ntitle = "One"\n+++\nText', { language: "toml", settings: ['title = "One"'] }],
    ["none: a rule", "---\n\nSome text\n\n---\n", undefined],
    ["none: a rule above a heading", "---\nNews\n---\n", undefined],
    ["none: nothing in it", "---\n---\nText", undefined],
    ["none: text before it", "Hello\n---\ntitle: One\n---\n", undefined],
    ["none: an empty file", "", undefined],
  ])("%s", (_, text, expected) => {
    const split = splitFrontMatter(text);
    if (expected) expect(split).toMatchObject(expected);
    else expect(split).toBeUndefined();
  });
});
