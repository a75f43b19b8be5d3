/** An element of an XML document. */
export interface XmlElement {
  /** With the prefix of its namespace as `namespaces.ts` has it: “title”, “atom:title”, “content:encoded”. */
  readonly name: string;
  /** By name, with its prefix as the document has it. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements directly in an element. */
export function childElements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** Those with a name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => child.name === name);
}

/** The text in an element and in those inside it. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** The text of the first element with a name, if it has one that is not blank. */
export function textAt(element: XmlElement, name: string): string | undefined {
  return childrenNamed(element, name)
    .map(textIn)
    .find((text) => text.trim() !== "");
}
