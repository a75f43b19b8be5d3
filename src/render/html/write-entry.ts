import type { DescribedEntry } from "../describe-entry.ts";
import type { DescribedSection } from "../describe-publication.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { writeHtmlBlocks, writeHtmlFact, writeHtmlPieces, writeListedFact } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";
import { look } from "./look.ts";
import { writePicture } from "./write-picture.ts";

/** Writes an entry's heading, which the id has to be on. */
export type WriteHeading = (id: string, headline: string) => HtmlMarkup;

/** The entries of a section below its heading, if it has one: theirs are then one step below it. */
export function writeSection({ title, entries }: DescribedSection): readonly HtmlMarkup[] {
  if (title === undefined) return entries.map((entry) => writeEntry(entry, secondLevel));
  const heading = html`<h2 class="section">${breakable(title, "heading")}</h2>`;
  return [heading, ...entries.map((entry) => writeEntry(entry, thirdLevel))];
}

const secondLevel: WriteHeading = (id, headline) => html`<h2 id="${id}">${breakable(headline, "heading")}</h2>`;
const thirdLevel: WriteHeading = (id, headline) => html`<h3 id="${id}">${breakable(headline, "heading")}</h3>`;

/** An entry with everything that it says. */
export function writeEntry(entry: DescribedEntry, writeHeading: WriteHeading): HtmlMarkup {
  const { id, headline, date, picture, summary, facts, links } = entry;
  return html`<article id="entry-${id}" aria-labelledby="headline-${id}">
${lines([
  writeHeading(`headline-${id}`, headline),
  html`<p class="date">${writeHtmlPieces([date], look)}</p>`,
  picture && html`<p class="picture">${writePicture(picture)}</p>`,
  ...writeHtmlBlocks(summary, look),
  facts.length === 0
    ? undefined
    : html`<ul class="facts">${facts.map((fact) => html`<li>${writeListedFact(fact, look)}</li>`)}</ul>`,
  ...links.map((link) => html`<p class="more">${writeHtmlFact(link, look)}</p>`),
])}
</article>`;
}
