import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parsed once for the several questions that are asked about a document. */
function documentOf(html: string): Node {
  if (html !== last.html) last = { html, document: parse(html) };
  return last.document;
}

let last = { html: "", document: parse("") };

/** The elements of a document in their order, as an independent parser finds them. */
export function elementsOf(html: string): readonly Element[] {
  return descendants(documentOf(html));
}

/** Elements of one or more names. */
export function find(html: string, ...names: readonly string[]): readonly Element[] {
  return elementsOf(html).filter(({ tagName }) => names.includes(tagName));
}

export function descendants(node: Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => ("tagName" in child ? [child, ...descendants(child)] : []));
}

/** The text that is read, without that of style sheets, white space as a browser shows it. */
export function textOf(node: Node): string {
  return rawTextOf(node)
    .replace(/[ \t\n]+/g, " ")
    .replace(/^ | $/g, "");
}

function rawTextOf(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node) || node.nodeName === "style" || node.nodeName === "title") return "";
  return node.childNodes.map(rawTextOf).join("");
}

export function textOfDocument(html: string): string {
  return textOf(documentOf(html));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The outline of a document: every element with the names of its attributes. Where a word may break does not count. */
export function shapeOf(html: string): readonly string[] {
  return elementsOf(html)
    .filter(({ tagName }) => tagName !== "wbr")
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" "));
}
