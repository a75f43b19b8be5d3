import type { Span } from "./problem.ts";
import type { Block, Inline } from "./summary-tree.ts";

/**
 * A strict reader for what most summaries are made of: paragraphs, bullet lists with a hyphen and nothing inside their items, and links. It is many times
 * quicker than the Markdown parser, with the same result. For every other text it returns undefined, which means “not sure: ask the parser”; a
 * differential test holds the two equal.
 */
export function readPlainSummary(text: string): readonly Block[] | undefined {
  if (mayBeMore.test(text.replace(link, "$1"))) return undefined;
  const blocks: Block[] = [];
  for (const { index, 0: lines } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const listAt = lines.search(/^- /m);
    const paragraph = (listAt < 0 ? lines : lines.slice(0, listAt)).trimEnd();
    if (paragraph !== "") blocks.push(toParagraph(paragraph, index));
    const items = listAt < 0 ? [] : toItems(lines.slice(listAt), index + listAt);
    if (!items) return undefined;
    const last = blocks.at(-1);
    // Nothing but empty lines between two lists makes them one.
    if (last?.kind === "list") blocks[blocks.length - 1] = { ...last, items: [...last.items, ...items] };
    else if (items.length > 0) blocks.push({ kind: "list", ordered: false, start: 1, items });
  }
  return blocks;
}

/** A link whose text has no markup in it, with an address of the web that needs no angle brackets. */
const link = /(?<!!)\[([^\s[\]](?:[^\n[\]]*[^\s[\]])?)\]\((https?:\/\/[\w~!#$%&'*+,./:;=?@-]+)\)/g;

/**
 * What can be other markup, or be changed by the parser: brackets that are left over, signs of emphasis, spaces at either end of a line, the marks of
 * other lists, and a list inside an item.
 */
const mayBeMore =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser has its own way with control characters
  /[*_[\]<\\\u0000-\u0008\u000e-\u001f]|[^\S \n]|^ | $|^(?!- [^ ])(?:[-+]|\d{1,9}[.)])(?: |$)|^- (?:[-+]|\d{1,9}[.)])(?: |$)/m;

function toItems(lines: string, offset: number): readonly (readonly Block[])[] | undefined {
  const items: (readonly Block[])[] = [];
  let at = offset;
  for (const line of lines.split("\n")) {
    if (!line.startsWith("- ")) return undefined;
    items.push([toParagraph(line.slice("- ".length), at + "- ".length)]);
    at += line.length + 1;
  }
  return items;
}

function toParagraph(text: string, offset: number): Block {
  const children: Inline[] = [];
  let at = 0;
  const addText = (end: number) => {
    if (end > at) children.push({ kind: "text", text: text.slice(at, end).replaceAll("\n", " ") });
  };
  for (const { index, 0: found, 1: words = "", 2: url = "" } of text.matchAll(link)) {
    addText(index);
    at = index + found.length;
    const span: Span = [offset + index, offset + at];
    children.push({ kind: "link", url, children: [{ kind: "text", text: words }], span });
  }
  addText(text.length);
  return { kind: "paragraph", children, span: [offset, offset + text.length] };
}
