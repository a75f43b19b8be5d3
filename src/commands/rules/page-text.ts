import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { wrapText } from "../../render/text/wrap-text.ts";
import type { ScreenView } from "../../report/report.ts";

/** Lines are no longer than this on however wide a terminal, so that they are easy to read. */
const widest = 100;

/** A page of the documentation, which is Markdown, for the terminal. */
export function pageText(markdown: string, { paint, columns }: ScreenView): string {
  const width = Math.min(widest, columns) - 1;
  const blockText = (node: RootContent): string => {
    switch (node.type) {
      case "heading":
        return paint.strong(plainText(node.children));
      case "paragraph":
        return wrapText(plainText(node.children), width).join("\n");
      case "code": {
        const colour = node.meta === "wrong" ? paint.error : paint.good;
        return node.value.replace(/^(?=.)/gm, "    ").replace(/[^\n]+/g, (line) => colour(line));
      }
      case "list":
        return node.children
          .map(({ children }) => hanging(wrapText(children.map(childText).join(" "), width - 2)))
          .join("\n");
      default:
        return "";
    }
  };
  return `${fromMarkdown(markdown).children.map(blockText).filter(Boolean).join("\n\n")}\n`;
}

function childText(node: RootContent): string {
  return node.type === "paragraph" ? plainText(node.children) : "";
}

function hanging(lines: readonly string[]): string {
  return lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)).join("\n");
}

/** The words; code keeps its marks, since they show where it begins and ends, and a link its address. */
function plainText(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => {
      if (child.type === "text") return child.value;
      if (child.type === "inlineCode") return `\`${child.value}\``;
      if (child.type === "link") return `${plainText(child.children)} (${child.url})`;
      return "children" in child ? plainText(child.children) : "";
    })
    .join("");
}
