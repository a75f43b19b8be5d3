import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parseAddress } from "../../model/parse-address.ts";
import { attribute, elementsIn, wordsOf } from "./elements.ts";

/** What the addresses in a page are relative to: its `base`, else what it says is its own address; undefined if it says neither. */
export function pageAddress(document: Tree.Document): string | undefined {
  const elements = elementsIn(document);
  const firstOf = (is: (element: Tree.Element) => boolean, name: string) =>
    elements.filter(is).flatMap((element) => attribute(element, name) ?? [])[0];
  const own =
    firstOf((element) => element.tagName === "link" && wordsOf(element, "rel").includes("canonical"), "href") ??
    firstOf((element) => attribute(element, "property") === "og:url", "content");
  const base = firstOf(({ tagName }) => tagName === "base", "href");
  return parseAddress(base ?? own ?? "", own)?.href ?? parseAddress(own ?? "")?.href;
}
