import { bulletinUri } from "../../model/entry-uri.ts";
import type { Publication } from "../../model/publication.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { webAddress } from "../web-address.ts";
import { feedHtml } from "./feed-html.ts";
import { type FeedItem, feedItems } from "./feed-items.ts";
import { homeAddress } from "./home-address.ts";
import { noon } from "./noon.ts";
import { xmlDocument } from "./xml-document.ts";

/**
 * Writes a publication as an Atom feed (RFC 4287). Its id is the bulletin's and not the edition's, since readers subscribe to the bulletin.
 *
 * @param self where the feed itself will stand, if that is known
 */
export function renderAtom(publication: Publication, self?: string): string {
  const { bulletin, language, date } = publication;
  const { name, publisher, strapline } = bulletin;
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${lines([
  html`<id>${bulletinUri(bulletin)}</id>`,
  html`<title type="text">${name}</title>`,
  strapline === undefined ? undefined : html`<subtitle type="text">${strapline}</subtitle>`,
  html`<updated>${noon(date)}</updated>`,
  html`<author><name>${publisher}</name></author>`,
  writeLink("alternate", homeAddress(bulletin)),
  writeLink("self", self),
  ...feedItems(publication).map(writeEntry),
])}
</feed>`);
}

function writeEntry({ uri, entry, described, permalink, source, section }: FeedItem): HtmlMarkup {
  const { headline, date, links = [], tags = [] } = entry;
  return html`<entry>
${lines([
  html`<id>${uri}</id>`,
  html`<title type="text">${headline}</title>`,
  html`<published>${noon(date)}</published>`,
  html`<updated>${noon(date)}</updated>`,
  writeLink("alternate", permalink ?? source),
  writeLink("via", source, entry.source?.title),
  ...links.map(({ url, title }) => writeLink("related", webAddress(url), title)),
  section && html`<category term="${section.key}" label="${section.title}"/>`,
  ...tags.map((tag) => html`<category term="${tag}"/>`),
  html`<content type="html">${feedHtml(described)}</content>`,
])}
</entry>`;
}

function writeLink(relation: string, address: string | undefined, title?: string): HtmlMarkup | undefined {
  if (address === undefined) return undefined;
  return html`<link rel="${relation}" href="${address}"${title === undefined ? undefined : html` title="${title}"`}/>`;
}
