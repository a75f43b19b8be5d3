import type { Nodes, Parent, PhrasingContent } from "mdast";
import type { SourceRun } from "../block.ts";
import { type InlineLine, LineWriter, type Style } from "./line-writer.ts";

/** A picture among text. */
export interface InlinePicture {
  readonly at: number;
  /** Its text in place of it, which may be a link. */
  readonly run: SourceRun;
}

/** What a paragraph or heading holds. */
export interface Inlines {
  readonly lines: readonly InlineLine[];
  readonly pictures: readonly InlinePicture[];
  /** Where there are tags of HTML. */
  readonly tags: readonly number[];
}

/**
 * Reads the inline content of a paragraph or heading. Not by recursion: emphasis can nest as deep as the text is long.
 *
 * @param addressOf the address that a definition gives
 */
export function readInlines(parent: Parent, addressOf: (identifier: string) => string): Inlines {
  const lines = new LineWriter(parent.position?.start.line ?? 1);
  const pictures: InlinePicture[] = [];
  const tags: number[] = [];
  const waiting: (readonly [Nodes, Style])[] = [];
  const visit = (children: readonly PhrasingContent[], style: Style) =>
    waiting.push(...children.map((child) => [child, style] as const).reverse());
  visit(parent.children as PhrasingContent[], {});
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, style] = next;
    switch (node.type) {
      case "text":
      case "inlineCode":
        lines.write(node.value, style);
        break;
      case "break":
        lines.breakLine();
        break;
      case "emphasis":
      case "strong":
        visit(node.children, { ...style, [node.type]: true });
        break;
      case "link":
        visit(node.children, { ...style, url: node.url });
        break;
      case "linkReference":
        visit(node.children, { ...style, url: addressOf(node.identifier) });
        break;
      case "image":
      case "imageReference":
        // Pictures are not fetched, but what names their address is used.
        if (node.type === "imageReference") addressOf(node.identifier);
        pictures.push({ at: lines.at, run: { ...style, text: (node.alt ?? "").replace(/\s+/g, " ") } });
        break;
      case "html":
        tags.push(lines.at);
        lines.tag(node.value);
        break;
    }
  }
  return { lines: lines.done(), pictures, tags };
}
