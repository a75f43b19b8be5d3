import type { DescribedEntry } from "../describe-entry.ts";
import type { DescribedSection } from "../describe-publication.ts";
import type { ArchivePage } from "../format.ts";
import { breakable } from "../html/breakable.ts";
import { writeEntry } from "../html/write-entry.ts";
import { writeHeader } from "../html/write-header.ts";
import { type HtmlMarkup, html } from "../html-markup.ts";
import { entryPath } from "../permalink.ts";
import { relativePath } from "./archive-paths.ts";
import type { Site, SiteEdition } from "./site.ts";
import { writePage } from "./write-page.ts";
import { writeTurns } from "./write-parts.ts";

/** Writes the page of an edition as it was published, each headline with a link to the entry's own page. */
export function writeEditionPage(
  site: Site,
  edition: SiteEdition,
  earlier?: SiteEdition,
  later?: SiteEdition,
): ArchivePage {
  const { path, title, described } = edition;
  return writePage(site, {
    path,
    title,
    description: described.teaser,
    trail: [],
    header: writeHeader(described, site.bulletin.publisher),
    main: [...described.sections.flatMap((section) => writeSection(path, section)), writeTurns(path, earlier, later)],
  });
}

function writeSection(from: string, { title, entries }: DescribedSection): readonly HtmlMarkup[] {
  const write = (entry: DescribedEntry) =>
    writeEntry(entry, (id, headline) => {
      const link = html`<a href="${relativePath(from, entryPath(entry.id))}">${breakable(headline, "heading")}</a>`;
      return title === undefined ? html`<h2 id="${id}">${link}</h2>` : html`<h3 id="${id}">${link}</h3>`;
    });
  if (title === undefined) return entries.map(write);
  return [html`<h2 class="section">${breakable(title, "heading")}</h2>`, ...entries.map(write)];
}
