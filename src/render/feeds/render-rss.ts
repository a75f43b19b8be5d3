import type { Publication } from "../../model/publication.ts";
import type { Rendered } from "../format.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { words } from "../words.ts";
import { feedHtml } from "./feed-html.ts";
import { type FeedItem, feedItems } from "./feed-items.ts";
import { homeAddress } from "./home-address.ts";
import { noonInRss } from "./noon.ts";
import { xmlDocument } from "./xml-document.ts";

/**
 * Writes a publication as a feed of RSS 2.0, after the RSS Advisory Board's specification and Best Practices Profile. A channel has to say to which page
 * it belongs, so there is none for a bulletin that is not on the web.
 *
 * @param self where the feed itself will stand, if that is known
 */
export function renderRss(publication: Publication, suffix: string, self?: string): readonly Rendered[] {
  const home = homeAddress(publication.bulletin);
  if (home !== undefined) return [{ kind: "text", suffix, content: xmlDocument(writeRss(publication, home, self)) }];
  return [
    {
      kind: "missing",
      suffix,
      why: "bulletin.yaml has neither url nor archive_url",
      hint: "Add url to bulletin.yaml: the address of the newest edition’s page.",
    },
  ];
}

function writeRss(publication: Publication, home: string, self: string | undefined): HtmlMarkup {
  const { bulletin, language, date } = publication;
  const { name, publisher, strapline = `${words.publisher} ${publisher}` } = bulletin;
  return html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${lines([
  html`<title>${name}</title>`,
  html`<link>${home}</link>`,
  self === undefined ? undefined : html`<atom:link rel="self" type="application/rss+xml" href="${self}"/>`,
  html`<description>${strapline}</description>`,
  html`<language>${language}</language>`,
  html`<pubDate>${noonInRss(date)}</pubDate>`,
  html`<lastBuildDate>${noonInRss(date)}</lastBuildDate>`,
  ...feedItems(publication).map(writeItem),
])}
</channel>
</rss>`;
}

function writeItem({ uri, entry, described, permalink, source, categories }: FeedItem): HtmlMarkup {
  const link = permalink ?? source;
  return html`<item>
${lines([
  html`<title>${entry.headline}</title>`,
  link === undefined ? undefined : html`<link>${link}</link>`,
  html`<guid isPermaLink="false">${uri}</guid>`,
  html`<pubDate>${noonInRss(entry.date)}</pubDate>`,
  ...categories.map((category) => html`<category>${category}</category>`),
  html`<description>${feedHtml(described)}</description>`,
])}
</item>`;
}
