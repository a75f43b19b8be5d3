import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { bold, bullet, item, paragraph, prose, verbatim } from "./man-text.ts";

/** What stands under a heading of the second level; before the first one, under none. */
export interface ManPart {
  readonly title: string;
  readonly blocks: readonly string[];
}

/** A page of the help for man(7). Comments are left out, as on the terminal. */
export function manParts(markdown: string): readonly ManPart[] {
  const parts: { readonly title: string; readonly blocks: string[] }[] = [{ title: "", blocks: [] }];
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === "heading" && node.depth === 2) parts.push({ title: words(node.children), blocks: [] });
    else parts.at(-1)?.blocks.push(...blocksOf(node));
  }
  return parts;
}

function blocksOf(node: RootContent): readonly string[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(words(node.children))];
    case "code":
      return [verbatim(node.value)];
    case "list":
      return node.children.map(listItem);
    case "heading":
    case "html":
      return [];
    default:
      throw new Error(`A page of the help has a ${node.type}, which the man page does not know`);
  }
}

/** An item that begins with code and a colon explains the code. */
function listItem({ children: [first] }: ListItem): string {
  const content = first?.type === "paragraph" ? first.children : [];
  const colon = content.findIndex((node) => node.type === "text" && node.value.startsWith(": "));
  if (colon < 0) return bullet(words(content));
  return item(words(content.slice(0, colon)), words(content.slice(colon)).slice(": ".length));
}

function words(content: readonly PhrasingContent[]): string {
  return content
    .map((node) => {
      if (node.type === "text") return prose(node.value);
      if (node.type === "inlineCode") return bold(node.value);
      throw new Error(`A page of the help has a ${node.type}, which the man page does not know`);
    })
    .join("");
}
