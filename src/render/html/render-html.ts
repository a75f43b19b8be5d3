import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { type Described, type DescribedSection, describePublication } from "../describe-publication.ts";
import { direction } from "../direction.ts";
import { pieceText } from "../fact.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { type Look, writeHtmlBlocks, writeHtmlFact, writeHtmlPieces, writeListedFact } from "../write-html-blocks.ts";
import { pageStyle } from "./page-style.ts";

const look: Look = {
  text: (text) => html`${text}`,
  date: (text, moment) => html`<time datetime="${moment}">${text}</time>`,
};

/** Nothing is loaded, run or sent: the page is this file and no more (Content Security Policy, level 3). */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes a publication as a web page that stands alone, to WCAG 2.2 AA. */
export function renderHtml(publication: Publication): string {
  const { bulletin, language } = publication;
  const described = describePublication(publication);
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
  html`<style>${pageStyle(bulletin.theme)}</style>`,
])}
</head>
<body>
<a class="skip" href="#entries">${words.skip}</a>
${writeHeader(described, bulletin.publisher)}
<main id="entries">
${lines([...described.sections.flatMap(writeSection), writeSignpost(described.signpost)])}
</main>
<footer>
${lines([
  ...described.footer.map((line) => html`<p>${line}</p>`),
  ...described.imprint.map((fact) => html`<p>${writeHtmlFact(fact, look)}</p>`),
])}
</footer>
</body>
</html>
`.toString();
}

function writeCanonical(address = ""): HtmlMarkup | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : html`<link rel="canonical" href="${url}">`;
}

function writeHeader({ name, edition, strapline, intro, sections }: Described, publisher: string): HtmlMarkup {
  return html`<header>
${lines([
  html`<p class="publisher">${publisher}</p>`,
  html`<h1><span class="name">${name}</span> <span class="edition">${writeHtmlPieces(edition, look)}</span></h1>`,
  strapline === undefined ? undefined : html`<p class="strapline">${strapline}</p>`,
  intro.length === 0 ? undefined : html`<div class="intro">${writeHtmlBlocks(intro, look)}</div>`,
])}
<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
${lines(sections.map(writeContents))}
</nav>
</header>`;
}

function writeContents({ title, entries }: DescribedSection): HtmlMarkup {
  const items = entries.map(({ id, headline }) => html`<li><a href="#entry-${id}">${headline}</a></li>`);
  return html`${title === undefined ? undefined : html`<p>${title}</p>\n`}<ol start="${entries[0]?.number}">
${lines(items)}
</ol>`;
}

function writeSection({ title, entries }: DescribedSection): readonly HtmlMarkup[] {
  if (title === undefined) return entries.map((entry) => writeEntry(entry, headings.two));
  return [html`<h2 class="section">${title}</h2>`, ...entries.map((entry) => writeEntry(entry, headings.three))];
}

/** An entry's heading: one step below its section's, if it has one. */
const headings = {
  two: (id: string, headline: string) => html`<h2 id="${id}">${headline}</h2>`,
  three: (id: string, headline: string) => html`<h3 id="${id}">${headline}</h3>`,
};

function writeEntry(entry: DescribedEntry, heading: (typeof headings)["two"]): HtmlMarkup {
  const { id, headline, date, summary, facts, links } = entry;
  return html`<article id="entry-${id}" aria-labelledby="headline-${id}">
${lines([
  heading(`headline-${id}`, headline),
  html`<p class="date">${writeHtmlPieces([date], look)}</p>`,
  ...writeHtmlBlocks(summary, look),
  facts.length === 0
    ? undefined
    : html`<ul class="facts">${facts.map((fact) => html`<li>${writeListedFact(fact, look)}</li>`)}</ul>`,
  ...links.map((link) => html`<p>${writeHtmlFact(link, look)}</p>`),
])}
</article>`;
}

function writeSignpost(signpost: readonly string[]): HtmlMarkup | undefined {
  if (signpost.length === 0) return undefined;
  return html`<section class="signpost" aria-labelledby="signpost">
<h2 id="signpost">${words.signpost}</h2>
${lines(signpost.map((line) => html`<p>${line}</p>`))}
</section>`;
}
