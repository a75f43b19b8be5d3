import { describe, expect, test } from "@jest/globals";
import { textOf } from "../../../src/import/block.ts";
import { readMarkdownBlocks } from "../../../src/import/markdown/markdown-blocks.ts";

/** Blocks in short: their lines, kind and text, with addresses in angle brackets. */
const blocksOf = (text: string) =>
  readMarkdownBlocks(text).blocks.map(({ kind, level, number, tight, runs, from, to }) => {
    const said = runs.map((run) => (run.url === undefined ? run.text : `${run.text}<${run.url}>`)).join("");
    const sort = `${kind}${level ?? ""}${number === undefined ? "" : `#${number}`}${tight ? "+" : ""}`;
    return `${from}-${to} ${sort} ${said}`.trimEnd();
  });

describe("Markdown as blocks", () => {
  test.each<[string, string, readonly string[]]>([
    ["headings", "# One #\n\nTwo\n---\n\n### *Three*", ["1-1 heading1 One", "3-4 heading2 Two", "6-6 heading3 Three"]],
    ["lines of a paragraph", "One\ntwo\n\nthree", ["1-2 paragraph One two", "4-4 paragraph three"]],
    [
      "lines that are broken",
      "One  \ntwo\\\nthree<br>four",
      ["1-1 paragraph One", "2-2 paragraph+ two", "3-3 paragraph+ three", "3-3 paragraph+ four"],
    ],
    [
      "labels in bold type",
      "**Date:** 1 May\n**Time**: 6pm",
      ["1-1 paragraph Date: 1 May", "2-2 paragraph+ Time: 6pm"],
    ],
    ["plain labels", "When: 1 May\nWhere: here", ["1-1 paragraph When: 1 May", "2-2 paragraph+ Where: here"]],
    [
      "a line in bold type above text",
      "**News**\nText one\ntwo",
      ["1-1 paragraph News", "2-3 paragraph+ Text one two"],
    ],
    ["lists", "- one\n  more\n    - two\n- three", ["1-2 item1 one more", "3-3 item2 two", "4-4 item1 three"]],
    ["numbered lists", "3. one\n4. two", ["1-1 item1#3 one", "2-2 item1#4 two"]],
    ["an item of two paragraphs", "- one\n\n  two", ["1-3 item1 one two"]],
    [
      "a list of news",
      "1. **One**\n\n   text\n\n2. **Two**\n\n   text",
      ["1-1 paragraph One", "3-3 paragraph text", "5-5 paragraph Two", "7-7 paragraph text"],
    ],
    [
      "links",
      "[a](https://a.test/) <https://b.test/> [c] [d][e]\n\n[c]: https://c.test/\n[e]: https://e.test/",
      ["1-1 paragraph a<https://a.test/> https://b.test/<https://b.test/> c<https://c.test/> d<https://e.test/>"],
    ],
    [
      "bare addresses",
      "See https://a.test/x_(y), (https://b.test/?c=d).",
      ["1-1 paragraph See https://a.test/x_(y)<https://a.test/x_(y)>, (https://b.test/?c=d<https://b.test/?c=d>)."],
    ],
    ["quotations", "> one\n> two\n>\n> three", ["1-2 paragraph one two", "4-4 paragraph three"]],
    ["code", "```\none\n\ntwo\n```\n\n    three", ["2-2 paragraph one", "4-4 paragraph+ two", "7-7 paragraph three"]],
    [
      "HTML",
      '<div>\n<p>One <a href="https://a.test/?b&amp;c">two</a></p>\n<script>\nx = 1\n</script>\n<!-- no\nno -->three\n</div>',
      ["2-2 paragraph One two<https://a.test/?b&c>", "7-7 paragraph+ three"],
    ],
    [
      "tags in text",
      "One <b>two</b> <a href='https://a.test/'>three</a>",
      ["1-1 paragraph One two three<https://a.test/>"],
    ],
    [
      "pictures",
      "![One](a.png)\n\n[![Two](b.png)](https://b.test/)\n\ntext ![Three](c.png)",
      ["1-1 picture One", "3-3 picture Two<https://b.test/>", "5-5 paragraph text"],
    ],
    ["rules", "one\n\n---\n\n* * *", ["1-1 paragraph one", "3-3 separator", "5-5 separator"]],
    ["tables", "| a | b |\n|---|:-:|\n| 1 | **2** |\n", ["1-2 paragraph a | b", "3-3 paragraph+ 1 | 2"]],
    ["what is escaped", "1\\. \\*one\\* &amp; `two`", ["1-1 paragraph 1. *one* & two"]],
    ["no-break spaces", "one\u00a0\u00a0two", ["1-1 paragraph one two"]],
  ])("has %s", (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test("counts lines from where the text stands in its file", () => {
    const { blocks, notes } = readMarkdownBlocks("one\n\n![two](a.png) three", 10);
    expect(blocks.map(({ from }) => from)).toEqual([11, 13]);
    expect(notes).toEqual([{ at: 13, message: "The picture was left out: add it by hand if the entry needs one" }]);
  });

  test("keeps emphasis, also across the lines of a paragraph", () => {
    expect(readMarkdownBlocks("**one\ntwo** *three*").blocks[0]?.runs).toEqual([
      { text: "one two", strong: true },
      { text: " " },
      { text: "three", emphasis: true },
    ]);
  });

  test.each<[string, string, string, string]>([
    ["a comment", "<!-- ask Jo -->", "unused", "A comment is left out"],
    [
      "the code of a website",
      "{% include map.html %}",
      "unused",
      "“{% include map.html %}” is for a website and left out",
    ],
    ["a mark for contents", "[TOC]", "unused", "“[TOC]” is for a website and left out"],
    [
      "an address that nothing uses",
      "[a]: https://a.test/",
      "unused",
      "This address is given a name that nothing in the text uses",
    ],
  ])("names %s", (_, text, role, message) => {
    const { blocks, asides, notes } = readMarkdownBlocks(text);
    expect(blocks).toEqual([]);
    expect(asides.get(1)?.role ?? "unused").toBe(role);
    expect(notes).toEqual([{ at: 1, message }]);
  });

  test("has nothing to say of the mark where a website cuts an item off", () => {
    const { asides, notes } = readMarkdownBlocks("one\n\n<!--more-->\n\ntwo");
    expect([asides.get(3), notes]).toEqual([{ role: "separator" }, []]);
  });
});

describe("what would take too long is refused, with its place", () => {
  test.each<[string, string, RegExp]>([
    ["a megabyte", "word ".repeat(200_000), /longer than 300 kB/],
    ["too many lines", "a\n".repeat(200_000), /5000 lines/],
    ["nothing but markup", "[a](".repeat(30_000), /mostly markup/],
    ["quotations in quotations", `a\n\n${">".repeat(100_000)}`, /nested too deep in line 3/],
    ["lists in lists on a line", `${"- ".repeat(50_000)}a`, /nested too deep in line 1/],
    [
      "lists in lists",
      Array.from({ length: 400 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
      /nested too deep/,
    ],
  ])("%s", (_, text, message) => {
    const refusal = expect.objectContaining({ code: "NOT_IMPORTED", message: expect.stringMatching(message) });
    expect(() => readMarkdownBlocks(text)).toThrow(refusal as unknown as Error);
  });

  test.each<[string, string]>([
    ["a rule of stars or hyphens", `${"* ".repeat(40)}\n\n${"- ".repeat(40)}`],
    ["a long line", "word ".repeat(50_000)],
    ["emphasis in emphasis", "*a _b ".repeat(3000)],
    ["brackets", "[".repeat(5000)],
    ["comments without an end", "<!--".repeat(3000)],
    ["a table of one column", `a|b\n${"-|".repeat(50_000)}`],
  ])("%s is read", (_, text) => {
    expect(readMarkdownBlocks(text).blocks.map(textOf).join("").length).toBeLessThanOrEqual(text.length);
  });
});
