import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { nodesIn } from "../web-page/html-text.ts";

/** An attribute's value; undefined if the element does not have it. */
export function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The words of an attribute such as `class`. */
export function wordsOf(element: Tree.Element, name: string): readonly string[] {
  return (attribute(element, name) ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

/** What an element’s own `style` says, in lower case without spaces: `display:none;color:red`. */
export function styleOf(element: Tree.Element): string {
  return (attribute(element, "style") ?? "").toLowerCase().replace(/\s+/g, "");
}

/** The elements in an element, in the order of the page. */
export function elementsIn(root: Tree.ParentNode): readonly Tree.Element[] {
  return [...nodesIn(root)].filter(isElement);
}

/** The elements directly in an element. */
export function childElements(parent: Tree.ParentNode): readonly Tree.Element[] {
  return parent.childNodes.filter(isElement);
}

export function isElement(node: Tree.Node): node is Tree.Element {
  return "tagName" in node;
}
