import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quoteForBash, splitBashLine } from "../../../src/commands/completion/bash-line.ts";

/** What bash has by default. */
const breaks = " \t\n\"'@><=;|&(:";

describe("a line is split as bash does", () => {
  test.each<[line: string, words: readonly string[], word: string, kept: number]>([
    ["", [], "", 0],
    ["bulletin", [], "bulletin", 0],
    ["bulletin ", ["bulletin"], "", 0],
    ["bulletin  list\t--st", ["bulletin", "list"], "--st", 0],
    ["bulletin --status=dr", ["bulletin"], "--status=dr", 9],
    ["bulletin --status=", ["bulletin"], "--status=", 9],
    ["bulletin --tag a:b:c", ["bulletin", "--tag"], "a:b:c", 4],
    ["bulletin --tag 'a: b", ["bulletin", "--tag"], "a: b", 0],
    ["bulletin --tag=\"it's", ["bulletin"], "--tag=it's", 6],
    ["bulletin 'a b' c", ["bulletin", "a b"], "c", 0],
    ["bulletin '' c", ["bulletin", ""], "c", 0],
    ["bulletin a\\ b\\:c", ["bulletin"], "a b:c", 0],
    ['bulletin "a\\"b\\c', ["bulletin"], 'a"b\\c', 0],
    ["bulletin a\\", ["bulletin"], "a", 0],
    ["bulletin 児童 児", ["bulletin", "児童"], "児", 0],
  ])("%s", (line, words, word, kept) => {
    expect(splitBashLine(line, breaks)).toMatchObject({ words, word, kept });
  });

  test("without the colon among its breaks, a word with colons is replaced whole", () => {
    expect(splitBashLine("bulletin a:b", " =").kept).toBe(0);
  });
});

const text = fc.string({ unit: "grapheme", minLength: 1 });
const start = { words: [], word: "", kept: 0 };

test.each(["", "'", '"'])("a value put in after the quotation mark “%s” is read as it is", (quote) => {
  fc.assert(
    fc.property(text, (value) => {
      const line = `bulletin ${quote}${quoteForBash(value, { ...start, quote })}`;
      expect(splitBashLine(line, breaks).word).toBe(value);
    }),
  );
});

test("a value put in after a part of it is read as it is", () => {
  fc.assert(
    fc.property(text, text, (typed, more) => {
      const value = `${typed}${more}`;
      const plain = (part: string) => quoteForBash(part, { ...start, quote: "" });
      const line = splitBashLine(`bulletin ${plain(typed)}`, breaks);
      const kept = plain(typed.slice(0, line.kept));
      expect(splitBashLine(`bulletin ${kept}${quoteForBash(value, line)}`, breaks).word).toBe(value);
    }),
  );
});
