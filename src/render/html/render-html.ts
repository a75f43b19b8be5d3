import type { Publication } from "../../model/publication.ts";
import { describePublication } from "../describe-publication.ts";
import { pieceText } from "../fact.ts";
import type { RenderSettings } from "../format.ts";
import { html, lines } from "../html-markup.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { pageStyle } from "./page-style.ts";
import { writeDocument } from "./write-document.ts";
import { writeSection } from "./write-entry.ts";
import { writeFooter, writeSignpost } from "./write-footer.ts";
import { writeHeader } from "./write-header.ts";

/** Nothing is loaded, run or sent: the page is this file and no more (Content Security Policy, level 3). */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Writes a publication as a web page that stands alone, to WCAG 2.2 AA. */
export function renderHtml(publication: Publication, { feeds = [] }: RenderSettings = {}): string {
  const { bulletin, css, id, language } = publication;
  const described = describePublication(publication);
  const feedLinks = feeds.map((feed) => ({ ...feed, href: `${encodeURIComponent(id)}${feed.suffix}` }));
  const head = {
    policy,
    title: `${described.name}: ${pieceText(described.edition)}`,
    description: described.teaser,
    canonical: webAddress(bulletin.url ?? ""),
    feeds: feedLinks,
    style: html`<style>${pageStyle(bulletin.theme, css)}</style>`,
  };
  return writeDocument(language, head, [
    html`<a class="skip" href="#entries">${words.skip}</a>`,
    writeHeader(described, bulletin.publisher),
    html`<main id="entries">\n${lines([...described.sections.flatMap(writeSection), writeSignpost(described.signpost)])}\n</main>`,
    writeFooter(described, feedLinks),
  ]);
}
