import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { load } from "js-yaml";
import { Document, parse, Scalar } from "yaml";
import { editYaml, type YamlEdit } from "../../src/store/edit-yaml.ts";
import { readYaml } from "../../src/store/read-yaml.ts";
import { toData } from "../../src/store/yaml-tree.ts";

/** The edit of `a` that puts a text in the place of a word, or of the first match of a pattern. */
function edit(text: string, word: string | RegExp, replacement: string): YamlEdit {
  const value: string = parse(text).a;
  const at = value.search(word);
  const length = typeof word === "string" ? word.length : (value.match(word)?.[0].length ?? 0);
  return { kind: "text", path: ["a"], span: [at, at + length], text: replacement };
}

const around = (scalar: string) => `# before\nz: 1 # one\na: ${scalar}\n# after\nb: "x"   # two\n`;

describe("in every style", () => {
  test.each([
    ["plain", "one  two", / {2}/, " ", "one two"],
    ["plain behind a comment's text", "one  two # note", / {2}/, " ", "one two # note"],
    ["plain on several lines", "one\n  two  three\n  four", / {2}/, " ", "one\n  two three\n  four"],
    ["plain, at a folded break", "self-\n  assessment", "- a", "-a", "self-assessment"],
    ["plain, a folded break alone", "self-\n  assessment", " ", "", "self-assessment"],
    ["single quotes", "'It''s  so'", / {2}/, " ", "'It''s so'"],
    ["single quotes, an apostrophe put in", "'It is so'", " i", "'", "'It''s so'"],
    ["double quotes", '"\\u00e9 \\"so\\"  two"', / {2}/, " ", '"\\u00e9 \\"so\\" two"'],
    ["double quotes, a quote put in", '"one two"', "two", '"2" \\', '"one \\"2\\" \\\\"'],
    ["double quotes, a line break put in", '"one two"', " ", "\n", '"one\\ntwo"'],
    ["double quotes, an escape taken out", '"one\\u00a0two"', "\u00a0", " ", '"one two"'],
    ["double quotes, joined lines", '"one \\\n  two"', "two", "2", '"one \\\n  2"'],
    ["literal", "|-\n  one  two\n  three", / {2}/, " ", "|-\n  one two\n  three"],
    ["literal, a trailing space", "|-\n  one \n  three", " ", "", "|-\n  one\n  three"],
    ["literal, a line break put in", "|-\n  one two", " ", "\n", "|-\n  one\n  two"],
    ["literal, an empty line put in", "|-\n  one two", " ", "\n\n", "|-\n  one\n\n  two"],
    ["literal, lines joined", "|-\n  one\n  two", "\n", " ", "|-\n  one two"],
    ["literal with a header", "|2+\n   one  two\n\n", /(?<=e) {2}/, " ", "|2+\n   one two\n\n"],
    ["folded", ">-\n  one\n  two  three\n\n  four", / {2}/, " ", ">-\n  one\n  two three\n\n  four"],
  ])("%s", (_, scalar, word, replacement, expected) => {
    const text = around(scalar);
    expect(editYaml(text, [edit(text, word, replacement)]).text).toBe(around(expected));
  });

  test.each([
    ["one  two", / {2}/, " ", "one two"],
    ["one two", " ", "\n", "one\r\n  two"],
  ])("line ends of CRLF: %j", (line, word, replacement, expected) => {
    const text = `a: |-\r\n  ${line}\r\nb: x\r\n`;
    expect(editYaml(text, [edit(text, word, replacement)]).text).toBe(`a: |-\r\n  ${expected}\r\nb: x\r\n`);
  });
});

describe("plain text that would not stay text is put in double quotes", () => {
  test.each([
    ["one two", " ", ": ", '"one: two"'],
    ["one two", " ", " #", '"one #two"'],
    ["one two", "one ", "- ", '"- two"'],
    ["one two", "one ", "@", '"@two"'],
    ["one two", "one two", "12", '"12"'],
    ["one two", "one two", "Yes", '"Yes"'],
    ["one two", "one two", "2018-04-05", '"2018-04-05"'],
    ["one two", "one two", "", '""'],
    ["one two", "one two", "one ", '"one "'],
    ["one two", " ", "\n", '"one\\ntwo"'],
    ["one\n  two\\  three", / {2}/, ": ", '"one\n  two\\\\: three"'],
    ["one two # note", " ", " #", '"one #two" # note'],
  ])("%j with %j as %j", (scalar, word, replacement, expected) => {
    const text = around(scalar);
    expect(editYaml(text, [edit(text, word, replacement)]).text).toBe(around(expected));
  });

  test("but a date stays bare", () => {
    expect(editYaml("a: 2018-04-05\n", [{ kind: "text", path: ["a"], span: [8, 10], text: "06" }]).text).toBe(
      "a: 2018-04-06\n",
    );
  });
});

describe("refuses", () => {
  test.each([
    ["a value that is not there", "a: x\n", { path: ["b"], span: [0, 1] }],
    ["what is no text", "a: 12\n", { path: ["a"], span: [0, 1] }],
    ["a group", "a:\n  b: x\n", { path: ["a"], span: [0, 1] }],
    ["a span outside", "a: x\n", { path: ["a"], span: [0, 2] }],
    ["a span from its end to its start", "a: xyz\n", { path: ["a"], span: [2, 1] }],
    ["half of a character", "a: \u{1f600}\n", { path: ["a"], span: [0, 1] }],
    ["the indentation of a block", "a: |-\n  one\n  two\n", { path: ["a"], span: [0, 0] }],
    ["a file that cannot be read", "a: 'x' y\n", { path: ["a"], span: [0, 1] }],
  ] as const)("%s", (_, text, place) => {
    const { done, ...result } = editYaml(text, [{ kind: "text", text: " ", ...place } as YamlEdit]);
    expect([result.text, done]).toEqual([text, []]);
  });

  test("a line break in styles that fold it", () => {
    for (const scalar of ["'one two'", ">-\n  one two"]) {
      const text = around(scalar);
      expect(editYaml(text, [edit(text, " ", "\n")])).toMatchObject({ text, done: [] });
    }
  });

  test("an edit of the source that changes another value", () => {
    const text = "a: one\nb: two\n";
    expect(editYaml(text, [{ kind: "source", path: ["a"], range: [3, 13], text: "x\nb: 2" }]).text).toBe(text);
    expect(editYaml(text, [{ kind: "source", path: ["a"], range: [6, 6], text: "\nc: 2" }]).text).toBe(text);
    expect(editYaml(text, [{ kind: "source", path: ["a"], range: [0, 99], text: "" }]).text).toBe(text);
  });
});

describe("several edits", () => {
  test("of one value and of others, in any order", () => {
    const text = "a: one  two  three\nb: 'x  y'\n";
    const edits: YamlEdit[] = [
      { kind: "text", path: ["b"], span: [1, 3], text: " " },
      { kind: "text", path: ["a"], span: [3, 5], text: " " },
      { kind: "text", path: ["a"], span: [8, 10], text: ": " },
    ];
    expect(editYaml(text, edits).text).toBe("a: \"one two: three\"\nb: 'x y'\n");
    expect(new Set(editYaml(text, edits).done)).toEqual(new Set(edits));
  });

  test("where they overlap the first is made", () => {
    const text = "a: one two\n";
    const [first, second] = [edit(text, "one two", "1"), edit(text, "two", "2")];
    expect(editYaml(text, [first, second]).done).toEqual([first]);
    expect(editYaml(text, [second, first])).toMatchObject({ text: "a: one 2\n", done: [second] });
  });

  test("one that is refused does not keep the others from being made", () => {
    const text = "a: 'one two'\nb: x\n";
    const other: YamlEdit = { kind: "text", path: ["b"], span: [0, 1], text: "z" };
    expect(editYaml(text, [edit(text, " ", "\n"), other])).toMatchObject({
      text: "a: 'one two'\nb: z\n",
      done: [other],
    });
  });

  test("an edit of the source and one of the same value are never made together", () => {
    const text = "a: News #1\nb: x\n";
    const quote: YamlEdit = { kind: "source", path: ["a"], range: [3, 10], text: '"News #1"' };
    expect(editYaml(text, [quote, edit(text, "News", "Mews")])).toMatchObject({
      text: 'a: "News #1"\nb: x\n',
      done: [quote],
    });
  });
});

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
  "[a](b:c)",
  "key:",
  "-",
  "5",
  "  ",
  "& ",
  "%x",
  "{",
  "]",
  ",",
  "\t",
);
const words = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(" "));
const value = fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n\n"));
const replacement = fc.oneof(
  fc.constantFrom("", " ", "\n", ": ", " #", "'", '"', "\\", "x", "\u2028", "\u0007", "\ufeff", "5", "\ud800"),
  fc.string({ unit: "binary", maxLength: 6 }),
  words,
);

const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** A file with comments, numbers, a list and the value twice, written by the library. */
function written(content: string, style: Scalar.Type, lineWidth: number, lineEnd: string): string {
  const scalar = () => Object.assign(new Scalar(content), { type: style });
  const document = new Document({ first: 1, list: ["x", scalar()], group: { text: scalar(), last: true }, end: null });
  document.commentBefore = " a comment";
  return document.toString({ lineWidth }).replaceAll("group:", "group: # another").replaceAll("\n", lineEnd);
}

describe.each(styles)("any edit of a value in %s", (style) => {
  test.each([
    [0, "\n"],
    [40, "\n"],
    [40, "\r\n"],
  ])("is made exactly or refused: width %d, line ends %j", (lineWidth, lineEnd) => {
    let made = 0;
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), replacement), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(value, edits, (content, places) => {
        const text = written(content, style, lineWidth, lineEnd);
        const { node } = readYaml(text);
        fc.pre(node !== undefined);
        const before = toData(node) as { group: { text: string } };
        const old = before.group.text;
        const asked = places.map(([a, b, put]): YamlEdit & { kind: "text" } => {
          const [start, end] = [a % (old.length + 1), b % (old.length + 1)].sort((x, y) => x - y) as [number, number];
          return { kind: "text", path: ["group", "text"], span: [start, end], text: put };
        });
        const { text: after, done } = editYaml(text, asked);
        const wanted = [...done]
          .sort((a, b) => b.span[0] - a.span[0] || b.span[1] - a.span[1])
          .reduce((now, one) => now.slice(0, one.span[0]) + one.text + now.slice(one.span[1]), old);
        const expected = { ...before, group: { ...before.group, text: wanted } };
        made += done.length;
        expect(toData(readYaml(after).node as never)).toEqual(expected);
        expect(JSON.stringify(load(after))).toBe(JSON.stringify(expected));
        expect(after.startsWith("# a comment")).toBe(true);
        expect(after).toContain("group: # another");
        if (lineEnd === "\r\n") expect(after).not.toMatch(/(?<!\r)\n/);
        expect(new TextDecoder().decode(new TextEncoder().encode(after))).toBe(after);
      }),
    );
    expect(made).toBeGreaterThan(50);
  });
});
