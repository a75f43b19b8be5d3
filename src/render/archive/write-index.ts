import { entriesOf } from "../../model/publication.ts";
import type { ArchivePage } from "../format.ts";
import { writeMasthead } from "../html/write-header.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { words } from "../words.ts";
import { indexPath } from "./archive-paths.ts";
import { group } from "./group.ts";
import type { Site, SiteEdition, SiteList } from "./site.ts";
import { writePage } from "./write-page.ts";
import { type Target, writeHeadlines, writeLink, writeList } from "./write-parts.ts";

/** How many entries are listed that the newest edition does not hold. */
const mostEntries = 10;

/** Writes the archive's first page: what is new, and the ways to all the rest. */
export function writeIndex(site: Site): ArchivePage {
  const { bulletin, described, editions, sections, years } = site;
  return writePage(site, {
    path: indexPath,
    title: words.archiveTitle,
    description: bulletin.strapline ?? words.archiveOf(bulletin.name),
    header: html`<header>\n${writeMasthead(described, bulletin.publisher)}\n</header>`,
    main: [
      writeNewest(site),
      writeOthers(site),
      writePart("sections", words.sections, sections.length > 0 && writeLists(sections)),
      writePart("editions", words.editions, editions.length > 0 && writeEditions(editions)),
      writePart("years", words.allYears, writeLists(years)),
    ],
  });
}

function writeNewest({ editions: [newest], language }: Site): HtmlMarkup | undefined {
  if (!newest) return undefined;
  const headlines = writeHeadlines(indexPath, entriesOf(newest.publication), language);
  const title = html`<p class="lead">${writeLink(indexPath, newest)}</p>`;
  return writePart("newest", words.newestEdition, lines([title, headlines]));
}

function writeOthers({ entries, editions: [newest], language }: Site): HtmlMarkup | undefined {
  const others = entries.filter(({ editions }) => newest === undefined || !editions.includes(newest));
  if (others.length === 0) return undefined;
  const shown = others.slice(0, mostEntries).map(({ published }) => published);
  const title = newest ? words.moreEntries : words.newestEntries;
  return writePart("entries", title, writeHeadlines(indexPath, shown, language));
}

function writeEditions(editions: readonly SiteEdition[]): HtmlMarkup {
  const byYear = group(editions, ({ publication }) => [publication.date.slice(0, 4)]);
  return lines([...byYear].map(([year, ones]) => html`<h3>${year}</h3>\n${writeLinks(ones)}`));
}

function writeLists(lists: readonly SiteList[]): HtmlMarkup {
  return writeList(
    lists.map((list) => {
      const count = words.entriesCount(list.entries.length);
      return html`${writeLink(indexPath, list)} <span class="when">${count}</span>`;
    }),
  );
}

function writeLinks(targets: readonly Target[]): HtmlMarkup {
  return writeList(targets.map((target) => writeLink(indexPath, target)));
}

function writePart(id: string, title: string, content: HtmlMarkup | false): HtmlMarkup | undefined {
  if (!content) return undefined;
  return html`<section class="part" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}
