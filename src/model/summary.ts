import type { List, Nodes, Paragraph, Parent, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Span } from "./problem.ts";

/** A block of a summary. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[]; readonly span: Span }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };

/** A run of text inside a block. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[]; readonly span: Span };

/**
 * Everything of CommonMark that a summary does not have. What is switched off is text like any other: `<b>` and `&amp;` mean
 * the characters that stand there, so raw HTML cannot pass through.
 */
const switchedOff = [
  "blockQuote",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "setextUnderline",
  "thematicBreak",
];

/** The parser's time grows with the square of some texts: longer ones, and lists nested on one line, are read as paragraphs of plain text. */
const largestMarkup = 20_000;
const nestedTooDeep = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){8}/m;

/**
 * What a text must hold for any of it to be markup, or to be changed by the parser: the parser takes most of the time of `bulletin validate`, and most
 * summaries are spared it.
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
  const root = fromMarkdown(text, { extensions: [{ disable: { null: switchedOff } }] });
  return root.children.flatMap(toBlock);
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

function toBlock(node: RootContent): readonly Block[] {
  if (node.type === "paragraph") return [{ kind: "paragraph", children: toInlines(node), span: spanOf(node) }];
  if (node.type === "list") return [toList(node)];
  return [];
}

function toList(list: List): Block {
  return {
    kind: "list",
    ordered: list.ordered === true,
    start: list.start ?? 1,
    items: list.children.map((item) => item.children.flatMap(toBlock)),
  };
}

function toInlines(parent: Parent | Paragraph): readonly Inline[] {
  return (parent.children as PhrasingContent[]).flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: node.value.replace(/[ \t]*\n[ \t]*/g, " ") }];
      case "emphasis":
      case "strong":
        return [{ kind: node.type, children: toInlines(node) }];
      case "link":
        return [{ kind: "link", url: node.url, children: toInlines(node), span: spanOf(node) }];
      case "break":
        return [{ kind: "text", text: " " }];
      default:
        return [];
    }
  });
}

function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
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
