import type { ArchivePage } from "../format.ts";
import { breakable } from "../html/breakable.ts";
import { html } from "../html-markup.ts";
import { words } from "../words.ts";
import type { Site, SiteList } from "./site.ts";
import { writePage } from "./write-page.ts";
import { writeHeadlines } from "./write-parts.ts";

/** Writes the page of a section or a year: its entries, newest first. */
export function writeListPage(site: Site, { path, title, entries }: SiteList): ArchivePage {
  const count = words.entriesCount(entries.length);
  return writePage(site, {
    path,
    title,
    description: `${site.bulletin.name}, ${title}: ${count}`,
    trail: [],
    header: html`<header class="masthead">\n<h1 class="title">${breakable(title, "heading")}</h1>\n<p class="strapline">${count}</p>\n</header>`,
    main: [writeHeadlines(path, entries, site.language)],
  });
}
