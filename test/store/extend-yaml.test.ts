import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse, parseDocument, stringify } from "yaml";
import { addItems, setKeys } from "../../src/store/extend-yaml.ts";

const sent = "2018-04-05T09:00:00Z";

describe("setKeys adds what is not there at the end", () => {
  test.each<[what: string, before: string, after: string]>([
    [
      "comments, order and quoting stay",
      "# one\nnumber:  4 # two\n'date': \"2018-04-05\"\n",
      "# one\nnumber:  4 # two\n'date': \"2018-04-05\"\nsent: 2018-04-05T09:00:00Z\n",
    ],
    ["a last line without an end", "number: 4", "number: 4\nsent: 2018-04-05T09:00:00Z\n"],
    ["line ends of CRLF", "number: 4\r\n", "number: 4\r\nsent: 2018-04-05T09:00:00Z\r\n"],
    ["comments and blank lines at the end", "number: 4\n\n# end\n", "number: 4\n\n# end\nsent: 2018-04-05T09:00:00Z\n"],
    ["a block of text at the end", "intro: |\n  One.\n", "intro: |\n  One.\nsent: 2018-04-05T09:00:00Z\n"],
    ["a block that keeps its last lines", "intro: |+\n  One.\n\n", "intro: |+\n  One.\n\nsent: 2018-04-05T09:00:00Z\n"],
    ["a list at the margin", "entries:\n- a\n- b\n", "entries:\n- a\n- b\nsent: 2018-04-05T09:00:00Z\n"],
    ["a mark at the beginning", "---\nnumber: 4\n", "---\nnumber: 4\nsent: 2018-04-05T09:00:00Z\n"],
  ])("%s", (_, before, after) => {
    expect(setKeys(before, { sent })).toBe(after);
  });

  test("lists and texts in the layout of this tool", () => {
    expect(setKeys("number: 4\n", { intro: "One.\n\nTwo.", entries: ["a", "b: c"] })).toBe(
      'number: 4\nintro: |-\n  One.\n\n  Two.\nentries:\n  - "a"\n  - "b: c"\n',
    );
  });

  test("a list in the layout of the file's line ends", () => {
    expect(setKeys("number: 4\r\n", { entries: ["a"] })).toBe('number: 4\r\nentries:\r\n  - "a"\r\n');
  });
});

describe("setKeys changes what is there in its own style", () => {
  test.each<[before: string, values: Record<string, string>, after: string]>([
    ["date: 2018-04-05 # Thursday\nnumber: 4\n", { date: "2018-05-03" }, "date: 2018-05-03 # Thursday\nnumber: 4\n"],
    ["title: 'April'\n", { title: "It's May" }, "title: 'It''s May'\n"],
    ["title: April\n", { title: "May: news" }, 'title: "May: news"\n'],
    ["intro: |-\n  One.\nnumber: 4\n", { intro: "Two.\n\nThree." }, "intro: |-\n  Two.\n\n  Three.\nnumber: 4\n"],
    ["title: ''\n", { title: "May" }, "title: 'May'\n"],
    ["title: May\n", { title: "May" }, "title: May\n"],
    ["{title: April, number: 4}\n", { title: "May" }, "{title: May, number: 4}\n"],
    ["title: April\n", { title: "May", intro: "One." }, "title: May\nintro: |-\n  One.\n"],
  ])("%j with %j", (before, values, after) => {
    expect(setKeys(before, values)).toBe(after);
  });
});

describe("addItems adds at the end of the list, as the last item is written", () => {
  test.each<[what: string, before: string, after: string]>([
    [
      "in double quotes",
      'entries:\n  - "a" # one\n# two\nnumber: 4\n',
      'entries:\n  - "a" # one\n  - "x"\n  - "y"\n# two\nnumber: 4\n',
    ],
    ["in single quotes", "entries:\n  - 'a'\n", "entries:\n  - 'a'\n  - 'x'\n  - 'y'\n"],
    ["plain, at the margin", "entries:\n- a\n\nnumber: 4\n", "entries:\n- a\n- x\n- y\n\nnumber: 4\n"],
    ["with wide dashes", "entries:\n   -   a\n", "entries:\n   -   a\n   -   x\n   -   y\n"],
    ["without a last line end", "entries:\n  - a", "entries:\n  - a\n  - x\n  - y"],
    [
      "with line ends of CRLF",
      "entries:\r\n  - a\r\nnumber: 4\r\n",
      "entries:\r\n  - a\r\n  - x\r\n  - y\r\nnumber: 4\r\n",
    ],
    ["in brackets", "entries: [a, b] # one\n", "entries: [a, b, x, y] # one\n"],
    ["in brackets, empty", "entries: []\n", 'entries: ["x", "y"]\n'],
    ["in brackets, with a comma at the end", "entries: [\n  a,\n]\n", "entries: [\n  a, x, y,\n]\n"],
    ["in a file in flow style", "{entries: [a], number: 4}\n", "{entries: [a, x, y], number: 4}\n"],
  ])("%s", (_, before, after) => {
    expect(addItems(before, "entries", ["x", "y"])).toBe(after);
  });

  test("in double quotes what would be something else without", () => {
    expect(addItems("entries: [a]\n", "entries", ["x, y"])).toBe('entries: [a, "x, y"]\n');
    expect(addItems("entries:\n  - a\n", "entries", ["2018"])).toBe('entries:\n  - a\n  - "2018"\n');
  });
});

describe("refuses what cannot be done exactly", () => {
  test.each([
    ["flow style", "{number: 4}\n"],
    ["several documents", "number: 4\n---\nnumber: 5\n"],
    ["a mark at the end", "number: 4\n...\n"],
    ["no map", "- a\n"],
    ["nothing", ""],
    ["broken YAML", "title: 'It's'\n"],
  ])("a key, with %s", (_, text) => {
    expect(setKeys(text, { sent })).toBeUndefined();
  });

  test.each([
    ["no list", "number: 4\n"],
    ["a text in its place", "entries: a\n"],
    ["nothing in its place", "entries:\n"],
    ["broken YAML", "entries: [a\n"],
  ])("an item, with %s", (_, text) => {
    expect(addItems(text, "entries", ["x"])).toBeUndefined();
  });
});

describe("whatever is in the file", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab: #-'\"\\[]{},\n|>&*!%@`é"), maxLength: 12 });
  const data = fc.record({
    number: fc.integer(),
    title: text,
    intro: text,
    entries: fc.array(text, { minLength: 1, maxLength: 4 }),
  });
  const style = fc.constantFrom(
    {},
    { defaultStringType: "QUOTE_SINGLE" },
    { defaultStringType: "BLOCK_LITERAL" },
    { collectionStyle: "flow" },
    { indent: 4 },
  ) as fc.Arbitrary<object>;

  test("the result holds what was there and what was added, or there is none", () => {
    let done = 0;
    fc.assert(
      fc.property(data, style, text, (given, options, added) => {
        const yaml = stringify(given, options);
        // Not all that the package writes in flow style can it read.
        fc.pre(parseDocument(yaml).errors.length === 0);
        const before = parse(yaml);
        const extended = addItems(yaml, "entries", [added]);
        const marked = setKeys(yaml, { sent, title: added });
        if (extended !== undefined) expect(parse(extended)).toEqual({ ...before, entries: [...before.entries, added] });
        if (marked !== undefined) expect(parse(marked)).toEqual({ ...before, title: added, sent });
        done += Number(extended !== undefined) + Number(marked !== undefined);
      }),
    );
    expect(done).toBeGreaterThan(50);
  });
});
