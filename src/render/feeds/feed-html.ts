import type { DescribedEntry } from "../describe-entry.ts";
import { html, lines } from "../html-markup.ts";
import { plainLook } from "../plain-look.ts";
import { writeHtmlBlocks, writeHtmlFact, writeListedFact } from "../write-html-blocks.ts";

/**
 * What an item of a feed shows under its headline, as HTML: the summary, the facts in a list, and a paragraph for each link. It says all that the entry
 * says, in the words of the web page, so that no feed needs elements of our own for it.
 */
export function feedHtml({ summary, facts, links }: DescribedEntry): string {
  return lines([
    ...writeHtmlBlocks(summary, plainLook),
    facts.length === 0
      ? undefined
      : html`<ul>${facts.map((fact) => html`<li>${writeListedFact(fact, plainLook)}</li>`)}</ul>`,
    ...links.map((link) => html`<p>${writeHtmlFact(link, plainLook)}</p>`),
  ]).toString();
}
