import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Document, parse, Scalar } from "yaml";
import { readYaml } from "../../src/store/read-yaml.ts";
import { locate } from "../../src/store/yaml-tree.ts";

/** Pieces of prose with everything that is escaped, folded or doubled in one style or another. */
const piece = fc.constantFrom(
  "a",
  "Round",
  "#2",
  "it's",
  '"so"',
  "\\",
  "\u00e9",
  "\u{1f600}",
  "\u00a0",
  "[a](https://a.uk/)",
  "key:x",
  "-",
  "don''t",
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(" "));
const prose = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n\n"));

const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** The YAML of a value two levels deep, written in one style by the library. */
function written(value: string, style: Scalar.Type, lineWidth: number): string {
  const scalar = new Scalar(value);
  scalar.type = style;
  return new Document({ outer: { first: "x", text: scalar, last: "y" } }).toString({ lineWidth });
}

/** What a piece of source stands for, by the first character of its scalar. */
function meaning(source: string, mark: string | undefined): string {
  if (mark === '"') return parse(`"${source}"`);
  return mark === "'" ? source.replaceAll("''", "'") : source;
}

describe.each(styles)("locateInScalar in %s", (style) => {
  test.each([0, 40])("finds every word, lines folded at %d", (lineWidth) => {
    fc.assert(
      fc.property(prose, (value) => {
        const text = written(value, style, lineWidth);
        const { node } = readYaml(text);
        // The library writes some plain text, such as "-" on a line of its own, in a way that nobody can read.
        fc.pre(node !== undefined);
        const place = { path: ["outer", "text"] };
        const mark = text[locate(text, node, place)[0]];
        for (const { index, 0: word } of value.matchAll(/[^ \n]+/g)) {
          const [start, end] = locate(text, node, { ...place, span: [index, index + word.length] });
          expect(meaning(text.slice(start, end), mark)).toBe(word);
        }
      }),
    );
  });
});

test.each([
  ["a: |-\r\n  one\r\n  two\r\n", "two"],
  ["a: |2-\n   indented\n  two\n", "two"],
  ["a: >-\n  one\n  two\n\n  three\n", "three"],
  ["a: one\n  two\n", "two"],
  ['a: "one\n  two"\n', "two"],
  ['a: "one \\\n  two"\n', "two"],
  ['a: "\\u00e9\\x41 two"\n', "two"],
  ["a: 'it''s two'\n", "two"],
  ["- a: |\n    one\n    two\n", "two"],
])("in hand-written %j", (text, word) => {
  const { node } = readYaml(text);
  const path = text.startsWith("-") ? [0, "a"] : ["a"];
  const data = parse(text);
  const value: string = text.startsWith("-") ? data[0].a : data.a;
  const at = value.indexOf(word);
  expect(node && text.slice(...locate(text, node, { path, span: [at, at + word.length] }))).toBe(word);
});

test.each([
  ["a: one two\n", 7],
  ["a: |-\n  one\n  two\n", 14],
])("an empty part of %j has a place", (text, offset) => {
  const { node } = readYaml(text);
  expect(node && locate(text, node, { path: ["a"], span: [4, 4] })).toEqual([offset, offset]);
});
