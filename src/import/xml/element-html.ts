import type { XmlElement } from "./xml-element.ts";

/** What an element holds, as HTML: the XHTML that Atom has in `<content type="xhtml">` (RFC 4287, section 3.1.1.3). */
export function innerHtml({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? escaped(child) : outerHtml(child))).join("");
}

function outerHtml(element: XmlElement): string {
  const name = element.name.replace(/^html:/, "");
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${attributes.join("")}>`;
  return empty.has(name) ? start : `${start}${innerHtml(element)}</${name}>`;
}

/** Elements that HTML never closes. */
const empty = new Set(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
