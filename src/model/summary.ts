import { parseMarkup } from "./parse-markup.ts";
import { readPlainSummary } from "./read-plain-summary.ts";
import type { Block, Inline } from "./summary-tree.ts";

export type { Block, Inline } from "./summary-tree.ts";

/** In UTF-16 units: longer texts, and lists nested on one line, take the parser too long, and are read as paragraphs of plain text. */
export const largestMarkup = 20_000;
const nestedTooDeep = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){8}/m;

/**
 * What a text must hold for any of it to be markup, or to be changed by the parser. Most summaries have none of it and are spared even the quick reader.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the parser has its own way with control characters
const markup = /[*_[<\\\u0000-\u0008\u000e-\u001f]|[^\S \n]| $|^ *(?:[-+]|\d{1,9}[.)])(?: |$)/m;

/**
 * Parses the markup of a summary or an intro: paragraphs, bullet and numbered lists, links and emphasis, as CommonMark 0.31 writes
 * them. A line break inside a paragraph counts as a space. Never fails: what is not markup is text.
 */
export function parseSummary(text: string): readonly Block[] {
  if (text !== lastText) lastBlocks = parse(text);
  lastText = text;
  return lastBlocks;
}

/** Several rules look at the same summary one after the other, and reading it takes longer than all of them together. */
let lastText = "";
let lastBlocks: readonly Block[] = [];

function parse(text: string): readonly Block[] {
  if (!markup.test(text) || text.length > largestMarkup || nestedTooDeep.test(text)) return plainParagraphs(text);
  return readPlainSummary(text) ?? parseMarkup(text);
}

function plainParagraphs(text: string): readonly Block[] {
  return [...text.matchAll(/\S.*(?:\n.*\S.*)*/g)].map(({ index, 0: found }) => {
    const lines = found.split("\n").map((line) => line.trim());
    return {
      kind: "paragraph",
      children: [{ kind: "text", text: lines.join(" ") }],
      span: [index, index + found.length],
    };
  });
}

/** The text of inline content without its markup. */
export function plainText(children: readonly Inline[]): string {
  return children.map((child) => (child.kind === "text" ? child.text : plainText(child.children))).join("");
}

/** The links of a summary, in reading order. */
export function linksIn(blocks: readonly Block[]): readonly Extract<Inline, { kind: "link" }>[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? inlineLinks(block.children) : block.items.flatMap(linksIn),
  );
}

function inlineLinks(children: readonly Inline[]): readonly Extract<Inline, { kind: "link" }>[] {
  return children.flatMap((child) =>
    child.kind === "text" ? [] : child.kind === "link" ? [child] : inlineLinks(child.children),
  );
}
