import type { Publication } from "../../model/publication.ts";
import { describePublication } from "../describe-publication.ts";
import { direction } from "../direction.ts";
import { pieceText } from "../fact.ts";
import type { RenderSettings } from "../format.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { pageStyle } from "./page-style.ts";
import { writeSection } from "./write-entry.ts";
import { type FeedLink, writeFooter, writeSignpost } from "./write-footer.ts";
import { writeHeader } from "./write-header.ts";

/** Nothing is loaded, run or sent: the page is this file and no more (Content Security Policy, level 3). */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Writes a publication as a web page that stands alone, to WCAG 2.2 AA. */
export function renderHtml(publication: Publication, { feeds = [] }: RenderSettings = {}): string {
  const { bulletin, css, id, language } = publication;
  const described = describePublication(publication);
  const feedLinks = feeds.map((feed) => ({ ...feed, href: `${encodeURIComponent(id)}${feed.suffix}` }));
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${direction(language)}">
<head>
${lines([
  html`<meta charset="utf-8">`,
  html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
  html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  html`<meta name="color-scheme" content="light dark">`,
  html`<title>${described.name}: ${pieceText(described.edition)}</title>`,
  html`<meta name="description" content="${described.teaser}">`,
  writeCanonical(bulletin.url),
  ...feedLinks.map(writeAlternate),
  html`<style>${pageStyle(bulletin.theme, css)}</style>`,
])}
</head>
<body>
<a class="skip" href="#entries">${words.skip}</a>
${writeHeader(described, bulletin.publisher)}
<main id="entries">
${lines([...described.sections.flatMap(writeSection), writeSignpost(described.signpost)])}
</main>
${writeFooter(described, feedLinks)}
</body>
</html>
`.toString();
}

function writeCanonical(address = ""): HtmlMarkup | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : html`<link rel="canonical" href="${url}">`;
}

function writeAlternate({ href, mediaType, title }: FeedLink): HtmlMarkup {
  return html`<link rel="alternate" type="${mediaType}" title="${title}" href="${href}">`;
}
