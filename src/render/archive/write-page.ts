import { direction } from "../direction.ts";
import type { ArchivePage } from "../format.ts";
import { writeFooter, writeSignpost } from "../html/write-footer.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { archiveAddress } from "../permalink.ts";
import { words } from "../words.ts";
import { indexPath, relativePath, stylePath } from "./archive-paths.ts";
import type { Site } from "./site.ts";
import { type Target, writeLink } from "./write-parts.ts";

/** A page of the archive without what all pages have in common. */
export interface Page {
  readonly path: string;
  /** What it is about, without the bulletin's name. */
  readonly title: string;
  /** What search engines show of it: one line. */
  readonly description: string;
  /** The pages above it: what stands between the index and this one. */
  readonly trail?: readonly Target[];
  /** The `header`, where the heading of the page does not stand in `main`. */
  readonly header?: HtmlMarkup;
  readonly main: readonly (HtmlMarkup | undefined)[];
}

/** Nothing is run or sent, and nothing is loaded but the archive's own style sheet (Content Security Policy, level 3). */
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Writes a page of the archive, to WCAG 2.2 AA. */
export function writePage(site: Site, page: Page): ArchivePage {
  const { bulletin, language, described } = site;
  const { path, title, description, trail, header, main } = page;
  const feeds = site.feeds.map((one) => ({ ...one.feed, href: relativePath(path, one.path) }));
  const content = html`<!DOCTYPE html>
<html lang="${language}" dir="${direction(language)}">
<head>
${lines([
  html`<meta charset="utf-8">`,
  html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
  html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  html`<meta name="color-scheme" content="light dark">`,
  html`<title>${title} – ${bulletin.name}</title>`,
  html`<meta name="description" content="${description}">`,
  writeCanonical(site, path),
  html`<link rel="stylesheet" href="${relativePath(path, stylePath)}">`,
  ...feeds.map(
    (feed) => html`<link rel="alternate" type="${feed.mediaType}" title="${feed.title}" href="${feed.href}">`,
  ),
])}
</head>
<body>
${lines([
  html`<a class="skip" href="#content">${words.skipToContent}</a>`,
  trail && writeTrail(site, path, trail),
  header,
  html`<main id="content">\n${lines([...main, writeSignpost(described.signpost)])}\n</main>`,
  writeFooter(described, feeds),
])}
</body>
</html>
`;
  return { kind: "text", path: decodeURIComponent(path), content: content.toString() };
}

/** The index has the address of its folder. */
function writeCanonical({ bulletin }: Site, path: string): HtmlMarkup | undefined {
  const address = archiveAddress(bulletin, path === indexPath ? "" : path);
  return address === undefined ? undefined : html`<link rel="canonical" href="${address}">`;
}

function writeTrail({ bulletin }: Site, from: string, trail: readonly Target[]): HtmlMarkup {
  const steps = [{ path: indexPath, title: words.archiveOf(bulletin.name) }, ...trail];
  return html`<nav class="trail" aria-label="${words.youAreHere}">
<ol>
${lines(steps.map((step) => html`<li>${writeLink(from, step)}</li>`))}
</ol>
</nav>`;
}
