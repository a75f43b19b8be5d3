import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, childElements, wordsOf } from "../html/elements.ts";
import { textIn } from "../web-page/html-text.ts";
import { writeTree } from "../write-tree.ts";
import { readOwnFacts, readOwnLink } from "./own-facts.ts";
import { blocksIn, labelledFact, linkFact } from "./own-html-parts.ts";

/**
 * Reads an entry as `render/html/write-entry.ts` writes it.
 *
 * @param language BCP 47, of the page
 */
export function readOwnEntry(article: Tree.Element, language: string): Readonly<Record<string, unknown>> {
  const [heading, date, ...rest] = childElements(article);
  const isPart = (name: string) => (element: Tree.Element) => wordsOf(element, "class").includes(name);
  const summary = rest.filter((element) => !["picture", "facts", "more"].some((name) => isPart(name)(element)));
  const facts = rest.filter(isPart("facts")).flatMap(childElements).map(labelledFact);
  const [source, ...links] = rest.filter(isPart("more")).flatMap((element) => readOwnLink(linkFact(element)) ?? []);
  return {
    headline: heading ? textIn(heading) : "",
    date: attribute((date && childElements(date)[0]) ?? article, "datetime"),
    summary: writeTree(blocksIn(summary)),
    ...readOwnFacts(facts, language),
    ...(source && { source }),
    ...(links.length > 0 && { links }),
  };
}
