import { attribute, type Element, find, shapeOf, textOf, textOfDocument } from "../read-html.ts";
import { childrenOf, readElements } from "./elements.ts";
import { type EntryFacts, squeezed } from "./facts.ts";
import { readDate } from "./moments.ts";
import type { Reader } from "./reading.ts";

/** The page: every article is an entry. */
export const readPage: Reader = (files, { language }) => {
  const html = String(files.get(".html"));
  return [
    {
      document: "the page",
      entries: find(html, "article").map((article) => readArticle(article, language)),
      words: squeezed(textOfDocument(html)),
      shape: shapeOf(html),
    },
  ];
};

function readArticle(article: Element, language: string): EntryFacts {
  const [headline = article, date = article, ...rest] = childrenOf(article);
  const isFacts = (element: Element) => attribute(element, "class") === "facts";
  const text = rest.filter((element) => !isFacts(element));
  return {
    headline: squeezed(textOf(headline)),
    date: readDate(textOf(date), language),
    ...readElements(text, rest.filter(isFacts).flatMap(childrenOf), language),
  };
}
