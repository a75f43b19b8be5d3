import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Everything in an element, in the order of the page. Hostile pages nest too deep for a function that calls itself. */
export function* nodesIn(root: Tree.ParentNode): Generator<Tree.ChildNode> {
  const waiting = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

/** The text in an element; line breaks count as spaces. */
export function textIn(element: Tree.ParentNode): string {
  let text = "";
  for (const node of nodesIn(element)) {
    if (node.nodeName === "br") text += " ";
    else if (node.nodeName === "#text") text += (node as Tree.TextNode).value;
  }
  return text;
}

/** The text of what may be HTML although it should not be, as content management systems put into JSON-LD. */
export function textOfHtml(html: string): string {
  return /[&<]/.test(html) ? textIn(parseFragment(html)) : html;
}
