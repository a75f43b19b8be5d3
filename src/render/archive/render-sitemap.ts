import { xmlDocument } from "../feeds/xml-document.ts";
import type { ArchiveFile } from "../format.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { archiveAddress } from "../permalink.ts";
import type { Site, SiteList } from "./site.ts";

const path = "sitemap.xml";

/** How many pages a sitemap may name; the oldest entries come last. */
const mostPages = 50_000;

/** Writes the list of all pages for search engines (sitemaps.org, version 0.9). It needs their addresses on the web. */
export function renderSitemap(site: Site): ArchiveFile {
  const pages = pagesOf(site)
    .slice(0, mostPages)
    .flatMap((page) => writeUrl(site, page) ?? []);
  if (pages.length === 0) return { kind: "missing", path, why: "bulletin.yaml has no archive_url" };
  const content = xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines(pages)}
</urlset>`);
  return { kind: "text", path, content };
}

interface SitemapPage {
  readonly path: string;
  /** The day of the newest that is on it, ISO: the same in every run until there is something new. */
  readonly day: string;
}

function pagesOf({ entries, editions, sections, years }: Site): readonly SitemapPage[] {
  const ofEditions = editions.map(({ path, publication }) => ({ path, day: publication.date }));
  const ofLists = [...sections, ...years].map((list) => ({ path: list.path, day: newestDay(list) }));
  const ofEntries = entries.map(({ path, published }) => ({ path, day: published.entry.date }));
  const days = [...ofEditions, ...ofEntries].map(({ day }) => day);
  return [{ path: "", day: days.sort().at(-1) ?? "" }, ...ofEditions, ...ofLists, ...ofEntries];
}

function newestDay({ entries }: SiteList): string {
  return entries[0]?.entry.date ?? "";
}

function writeUrl({ bulletin }: Site, { path, day }: SitemapPage): HtmlMarkup | undefined {
  const address = archiveAddress(bulletin, path);
  return address === undefined ? undefined : html`<url><loc>${address}</loc><lastmod>${day}</lastmod></url>`;
}
