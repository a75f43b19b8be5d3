import type { ArchivePage } from "../format.ts";
import { writeDocument } from "../html/write-document.ts";
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
  const head = {
    policy,
    title: `${title} – ${bulletin.name}`,
    description,
    // The index has the address of its folder.
    canonical: archiveAddress(bulletin, path === indexPath ? "" : path),
    feeds,
    style: html`<link rel="stylesheet" href="${relativePath(path, stylePath)}">`,
  };
  const content = writeDocument(language, head, [
    html`<a class="skip" href="#content">${words.skipToContent}</a>`,
    trail && writeTrail(site, path, trail),
    header,
    html`<main id="content">\n${lines([...main, writeSignpost(described.signpost)])}\n</main>`,
    writeFooter(described, feeds),
  ]);
  return { kind: "text", path: decodeURIComponent(path), content };
}

function writeTrail({ bulletin }: Site, from: string, trail: readonly Target[]): HtmlMarkup {
  const steps = [{ path: indexPath, title: words.archiveOf(bulletin.name) }, ...trail];
  return html`<nav class="trail" aria-label="${words.youAreHere}">
<ol>
${lines(steps.map((step) => html`<li>${writeLink(from, step)}</li>`))}
</ol>
</nav>`;
}
