import type { Code, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { wrapText } from "../render/text/wrap-text.ts";
import { noPaint, type Paint } from "./paint.ts";
import type { ScreenView } from "./report.ts";

/** Lines are no longer than this on however wide a terminal, so that they are easy to read. */
const widest = 80;

/** A page of the documentation, which is Markdown, for the terminal. */
export function pageText(markdown: string, { paint, columns }: ScreenView): string {
  const width = Math.min(widest, columns) - 1;
  const blockText = (node: RootContent): string => {
    switch (node.type) {
      case "heading":
        return paint.strong(plainText(node.children));
      case "paragraph":
        return wrapText(plainText(node.children), width).join("\n");
      case "code":
        return node.value.replace(/[^\n]+/g, (line) => codePaint(node, paint)(`    ${line}`));
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

/** Examples of what is wrong and right, and plain paint for other code. */
function codePaint({ meta }: Code, paint: Paint): (text: string) => string {
  if (meta === "wrong") return paint.error;
  return meta === "right" ? paint.good : noPaint.good;
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
