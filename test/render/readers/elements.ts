import { attribute, descendants, type Element, textOf } from "../read-html.ts";
import { type Body, compact, type FoundPassage, labelledFacts } from "./reading.ts";

/**
 * Reads what an entry says below its headline and date.
 *
 * @param text paragraphs and lists
 * @param facts an element for each statement beside the text
 */
export function readElements(text: readonly Element[], facts: readonly Element[], language: string): Body {
  return {
    passages: text
      .flatMap((element) => (element.tagName === "p" ? [element] : childrenOf(element)))
      .map((element) => compact(passageIn(element)))
      .filter(({ words }) => words !== ""),
    ...labelledFacts(facts.map(labelledIn), language),
  };
}

/** Reads the same where the facts are the list whose items begin with their labels. */
export function readFlow(elements: readonly Element[], language: string): Body {
  const isFacts = (element: Element) => element.tagName === "ul" && /^(When|Deadline|Contact):/.test(boldIn(element));
  return readElements(
    elements.filter((element) => !isFacts(element)),
    elements.filter(isFacts).flatMap(childrenOf),
    language,
  );
}

/** Elements in runs that each begin with a heading; what stands before the first heading is left out. */
export function underHeadings(elements: readonly Element[]): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  for (const element of elements) {
    if (/^h\d$/.test(element.tagName)) runs.push([]);
    runs.at(-1)?.push(element);
  }
  return runs;
}

/** The words in bold that the first item of a list begins with. */
function boldIn(list: Element): string {
  const [first] = childrenOf(list);
  const bold = first?.childNodes[0];
  return bold?.nodeName === "strong" ? textOf(bold) : "";
}

/** The elements directly inside another one. */
export function childrenOf(element: Element): readonly Element[] {
  return element.childNodes.filter((node): node is Element => "tagName" in node);
}

function passageIn(element: Element): FoundPassage {
  const links = descendants(element).filter(({ tagName }) => tagName === "a");
  return {
    words: textOf(element),
    links: links.map((link) => ({ text: textOf(link), address: attribute(link, "href") ?? "" })),
  };
}

/** The label stands in bold before the words, with a colon. */
function labelledIn(element: Element): FoundPassage {
  const { words, links } = passageIn(element);
  const label = textOf(childrenOf(element)[0] ?? element);
  return { label: label.replace(/:$/, ""), words: words.slice(label.length).replace(/^ /, ""), links };
}
