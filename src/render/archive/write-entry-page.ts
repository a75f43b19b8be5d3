import { type Block, plainText } from "../../model/summary.ts";
import { describeEntry } from "../describe-entry.ts";
import type { ArchivePage } from "../format.ts";
import { breakable } from "../html/breakable.ts";
import { writeEntry } from "../html/write-entry.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { words } from "../words.ts";
import { yearPath } from "./archive-paths.ts";
import type { Site, SiteEntry } from "./site.ts";
import { writePage } from "./write-page.ts";
import { type Target, writeLink, writeTurns } from "./write-parts.ts";

/** Writes the page of an entry, which leads to the entries before and after it in time. */
export function writeEntryPage(site: Site, entry: SiteEntry, older?: SiteEntry, newer?: SiteEntry): ArchivePage {
  const { path, published } = entry;
  const { headline, date } = published.entry;
  const year = date.slice(0, 4);
  const described = describeEntry(published, 1, site.language);
  return writePage(site, {
    path,
    title: headline,
    description: firstWords(published.summary) ?? headline,
    trail: [{ path: yearPath(year), title: year }],
    main: [
      writeEntry(described, (id, text) => html`<h1 class="title" id="${id}">${breakable(text, "heading")}</h1>`),
      writePlaces(entry),
      writeTurns(path, older && toTarget(older), newer && toTarget(newer)),
    ],
  });
}

/** As much of a summary as search engines show; nothing if it does not begin with words. */
function firstWords([first]: readonly Block[]): string | undefined {
  const text = first?.kind === "paragraph" ? plainText(first.children) : "";
  const beginning = /^.{1,200}(?!\S)/su.exec(text)?.[0];
  return beginning === undefined || beginning === text ? beginning : `${beginning.trimEnd()}…`;
}

function toTarget({ path, published }: SiteEntry): Target {
  return { path, title: published.entry.headline };
}

/** Where in the bulletin the entry stands besides. */
function writePlaces({ path, editions, section }: SiteEntry): HtmlMarkup | undefined {
  const places = [
    ...editions.map((edition) => html`<li><strong>${words.publishedIn}:</strong> ${writeLink(path, edition)}</li>`),
    ...(section ? [html`<li><strong>${words.section}:</strong> ${writeLink(path, section)}</li>`] : []),
  ];
  return places.length === 0 ? undefined : html`<ul class="places">\n${lines(places)}\n</ul>`;
}
