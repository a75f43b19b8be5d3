import type { List, Nodes, Paragraph, Parent, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Span } from "./problem.ts";
import type { Block, Inline } from "./summary-tree.ts";

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

/** Parses markup whatever it holds. Its time grows with the square of some texts. */
export function parseMarkup(text: string): readonly Block[] {
  const root = fromMarkdown(text, { extensions: [{ disable: { null: switchedOff } }] });
  return root.children.flatMap(toBlock);
}

function toBlock(node: RootContent): readonly Block[] {
  if (node.type === "paragraph") return [{ kind: "paragraph", children: toInlines(node), span: spanOf(node) }];
  return node.type === "list" ? toList(node) : [];
}

/** A list without the items that have nothing in them; nothing if that is all of them. */
function toList({ children, ordered, start }: List): readonly Block[] {
  const items = children.map((item) => item.children.flatMap(toBlock)).filter((item) => item.length > 0);
  return items.length === 0 ? [] : [{ kind: "list", ordered: ordered === true, start: start ?? 1, items }];
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
