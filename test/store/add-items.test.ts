import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse, parseDocument, stringify } from "yaml";
import { addItems } from "../../src/store/add-items.ts";

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
        if (extended !== undefined) expect(parse(extended)).toEqual({ ...before, entries: [...before.entries, added] });
        done += Number(extended !== undefined);
      }),
    );
    expect(done).toBeGreaterThan(25);
  });
});
