import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SourceBlock, SourceRun } from "../../src/import/block.ts";
import { writeSummary } from "../../src/import/write-summary.ts";
import { type Block, linksIn, parseSummary, plainText } from "../../src/model/summary.ts";

const paragraph = (...runs: (string | SourceRun)[]): SourceBlock => block({ kind: "paragraph" }, runs);
const item = (level: number, text: string): SourceBlock => block({ kind: "item", level }, [text]);
const numbered = (level: number, number: number, text: string): SourceBlock =>
  block({ kind: "item", level, number }, [text]);

function block(kind: Pick<SourceBlock, "kind" | "level" | "number">, runs: readonly (string | SourceRun)[]) {
  return { ...kind, runs: runs.map((run) => (typeof run === "string" ? { text: run } : run)), from: 1, to: 1 };
}

describe("a summary of blocks", () => {
  test.each<[string, readonly SourceBlock[], string]>([
    ["nothing", [], ""],
    ["paragraphs", [paragraph("First."), paragraph("Second.")], "First.\n\nSecond."],
    [
      "a link",
      [paragraph("See ", { text: "the guidance", url: "https://www.gov.uk/guidance" }, " first.")],
      "See [the guidance](https://www.gov.uk/guidance) first.",
    ],
    [
      "a mailbox and a telephone",
      [paragraph({ text: "Mail", url: "mailto:team@example.org" }, " or ", { text: "call", url: "tel:+441632960001" })],
      "[Mail](mailto:team@example.org) or [call](tel:+441632960001)",
    ],
    ["a link that runs something", [paragraph({ text: "Press", url: "javascript:alert(1)" })], "Press"],
    ["a link whose address is only part of one", [paragraph({ text: "News", url: "/news" })], "News"],
    [
      "a link in several types",
      [paragraph({ text: "The ", url: "https://a.test/" }, { text: "new", url: "https://a.test/", emphasis: true })],
      "[The *new*](https://a.test/)",
    ],
    [
      "bold type around a link",
      [paragraph({ text: "See ", strong: true }, { text: "this", strong: true, url: "https://a.test/" })],
      "**See [this](https://a.test/)**",
    ],
    [
      "a heading",
      [block({ kind: "heading", level: 3 }, ["What to do"]), paragraph("Call.")],
      "**What to do**\n\nCall.",
    ],
    ["a list", [paragraph("Bring:"), item(1, "a coat"), item(1, "a bag")], "Bring:\n\n- a coat\n- a bag"],
    ["a numbered list", [numbered(1, 3, "Third"), numbered(1, 4, "Fourth")], "3. Third\n4. Fourth"],
    ["a list of another kind right after", [item(1, "a"), numbered(1, 1, "b")], "- a\n\n1. b"],
    ["a list in a list", [item(1, "Fruit"), item(2, "apples"), item(1, "Bread")], "- Fruit\n\n  - apples\n- Bread"],
    ["a list that begins deep", [item(3, "deep"), item(1, "shallow")], "- deep\n- shallow"],
    ["a picture", [block({ kind: "picture" }, ["A pond"]), paragraph("Text")], "Text"],
    [
      "signs",
      [paragraph("1. *All* of [it] (R&D &amp; snake_case) - <b>")],
      "1\\. \\*All\\* of [it] (R&D \\&amp; snake_case) - \\<b>",
    ],
    ["a price that begins a line", [paragraph("2018. A year.")], "2018\\. A year."],
    ["a hyphen that begins a line", [paragraph("- not a list")], "\\- not a list"],
  ])("%s", (_, blocks, expected) => {
    expect(writeSummary(blocks)).toBe(expected);
  });

  test("a text too long for markup stands as it is", () => {
    const long = "* [a](b) ".repeat(3000).trim();
    expect(writeSummary([paragraph(long)])).toBe(long);
  });
});

describe("any text", () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(..."[]()*_\\`<>&;!#+-.1)~|= \u00a0'\"é", "&amp;", "](", "**", "1. ", "- ", "http://a.b", "\\"),
        fc.string({ unit: "grapheme", maxLength: 3 }),
        fc.lorem({ maxCount: 1 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    // The parser has its own way with control characters, which no document holds.
    .map((parts) => parts.join("").replace(/[\p{Cc}\u2028\u2029]/gu, ""));
  const run = fc.record(
    {
      text: hostile,
      url: fc.constantFrom(
        "https://a.test/x_(y)*z*",
        "https://b.test/?a=1&amp;b=[2]",
        "mailto:a@b.test",
        "javascript:1",
        "x",
      ),
      strong: fc.constant(true as const),
      emphasis: fc.constant(true as const),
    },
    { requiredKeys: ["text"] },
  );
  const anyBlock = fc.record(
    {
      kind: fc.constantFrom("paragraph" as const, "item" as const, "heading" as const),
      level: fc.integer({ min: 1, max: 4 }),
      number: fc.integer({ min: 0, max: 99 }),
      runs: fc.array(run, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ["kind", "level", "runs"] },
  );

  test("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        const summary = parseSummary(writeSummary(blocks.map((one) => ({ ...one, from: 1, to: 1 }))));
        const shown = blocks
          .map(({ runs }) => tidy(runs.map(({ text }) => text).join("")))
          .filter((text) => text.trim() !== "");
        expect(paragraphs(summary).map(({ text }) => text)).toEqual(shown);
        const kinds = blocks
          .filter(
            ({ runs }) =>
              runs
                .map(({ text }) => text)
                .join("")
                .trim() !== "",
          )
          .map(({ kind }) => kind === "item");
        expect(paragraphs(summary).map(({ inList }) => inList)).toEqual(kinds);
        const links = blocks
          .flatMap(({ runs }) => runs)
          .filter(({ text, url = "" }) => text.trim() !== "" && /^(?:https|mailto):/.test(url));
        const words = linksIn(summary)
          .map((link) => tidy(plainText(link.children)))
          .join("");
        expect(words.replaceAll(" ", "")).toBe(
          links
            .map(({ text }) => text)
            .join("")
            .replace(/[ \t]/g, ""),
        );
        expect(new Set(linksIn(summary).map(({ url }) => url))).toEqual(new Set(links.map(({ url }) => url)));
      }),
      { numRuns: 500 },
    );
  });
});

function paragraphs(blocks: readonly Block[], inList = false): readonly { text: string; inList: boolean }[] {
  return blocks.flatMap((one) =>
    one.kind === "paragraph"
      ? { text: tidy(plainText(one.children)), inList }
      : one.items.flatMap((children) => paragraphs(children, true)),
  );
}

function tidy(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}
