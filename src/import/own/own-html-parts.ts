import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Span } from "../../model/problem.ts";
import type { Block, Inline } from "../../model/summary.ts";
import { attribute, childElements, isElement } from "../html/elements.ts";
import { textIn } from "../web-page/html-text.ts";
import type { OwnFact, OwnRun } from "./own-facts.ts";

// The parts that our pages and our feeds are written with.

/** “Contact: Sam”, its label in bold. */
export function labelledFact(item: Tree.Element): OwnFact {
  const [label, ...runs] = runsIn(item);
  const [first, ...others] = runs;
  const begins = first && { ...first, text: first.text.replace(/^ /, "") };
  return {
    label: (label?.text ?? "").replace(/:$/, ""),
    runs: begins ? [begins, ...others].filter(({ text }) => text !== "") : [],
  };
}

/** “Source: the report”, or the link alone. */
export function linkFact(paragraph: Tree.Element): OwnFact {
  const [first, ...others] = runsIn(paragraph);
  if (first === undefined || first.url !== undefined) return { runs: first ? [first, ...others] : [] };
  return { label: first.text.replace(/: $/, ""), runs: others };
}

/** Each element a run, and so is the text between them; places where a word may be broken are in neither. */
function runsIn(parent: Tree.Element): readonly OwnRun[] {
  const runs: OwnRun[] = [];
  let text = "";
  for (const node of parent.childNodes) {
    if (!isElement(node)) text += "value" in node ? node.value : "";
    else if (node.tagName !== "wbr") {
      const url = attribute(node, "href");
      runs.push(...(text === "" ? [] : [{ text }]), { text: textIn(node), ...(url !== undefined && { url }) });
      text = "";
    }
  }
  return text === "" ? runs : [...runs, { text }];
}

/** What stands for places in a text that is yet to be written. */
const nowhere: Span = [0, 0];

/** Paragraphs and lists as `render/write-html-blocks.ts` writes them. */
export function blocksIn(elements: readonly Tree.Element[]): readonly Block[] {
  return elements.map((element): Block => {
    if (element.tagName === "p") return { kind: "paragraph", children: inlinesIn(element.childNodes), span: nowhere };
    const start = Number(attribute(element, "start") ?? 1);
    return { kind: "list", ordered: element.tagName === "ol", start, items: childElements(element).map(itemBlocks) };
  });
}

/** An item’s first paragraph has no element of its own. */
function itemBlocks({ childNodes }: Tree.Element): readonly Block[] {
  const isBlock = (node: Tree.ChildNode) => isElement(node) && ["p", "ul", "ol"].includes(node.tagName);
  const first = childNodes.findIndex(isBlock);
  const lead = first < 0 ? childNodes : childNodes.slice(0, first);
  const rest = childNodes.slice(lead.length).filter(isElement);
  const paragraph: Block = { kind: "paragraph", children: inlinesIn(lead), span: nowhere };
  return [...(lead.length === 0 ? [] : [paragraph]), ...blocksIn(rest)];
}

function inlinesIn(nodes: readonly Tree.ChildNode[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (!isElement(node)) return "value" in node ? [{ kind: "text", text: node.value }] : [];
    const children = inlinesIn(node.childNodes);
    if (node.tagName === "a") return [{ kind: "link", url: attribute(node, "href") ?? "", children, span: nowhere }];
    if (node.tagName === "em") return [{ kind: "emphasis", children }];
    return node.tagName === "strong" ? [{ kind: "strong", children }] : children;
  });
}
