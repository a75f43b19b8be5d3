import type { SaxesParser } from "saxes";
import { prefixOf } from "./namespaces.ts";
import type { XmlElement } from "./xml-element.ts";

/** Real feeds stay far below these. Each element and each attribute is a part. */
const most = { parts: 250_000, depth: 200 };

/**
 * Builds the elements that a parser reads.
 *
 * @param refuse is called at the first part that is past a limit, and does not return
 * @returns what gives the first element when the parser is done
 */
export function collectElements(
  parser: SaxesParser<{ xmlns: true }>,
  refuse: (fault: string) => never,
): () => XmlElement {
  const document = newElement("", noAttributes);
  const open = [document];
  let parts = 0;
  const count = () => {
    parts += 1;
    if (parts > most.parts) refuse(`The file has more than ${most.parts} elements and attributes`);
  };
  parser.on("attribute", count);
  parser.on("opentag", ({ uri, prefix, local, attributes }) => {
    count();
    if (open.length > most.depth) refuse(`More than ${most.depth} elements are inside one another`);
    const ownPrefix = prefixOf(uri, prefix);
    const own = Object.values(attributes);
    const values = own.length === 0 ? noAttributes : new Map(own.map(({ name, value }) => [name, value]));
    const element = newElement(ownPrefix === "" ? local : `${ownPrefix}:${local}`, values);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  return () => document.children.find((child) => typeof child !== "string") ?? document;
}

const noAttributes: XmlElement["attributes"] = new Map();

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function newElement(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name, attributes, children: [] };
}
