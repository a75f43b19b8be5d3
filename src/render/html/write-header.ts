import type { Described, DescribedSection } from "../describe-publication.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { words } from "../words.ts";
import { writeHtmlBlocks, writeHtmlPieces } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";
import { look } from "./look.ts";
import { writePicture } from "./write-picture.ts";

/** The head of an edition's page: the masthead, a few words and the contents. */
export function writeHeader(described: Described, publisher: string): HtmlMarkup {
  const { intro, sections } = described;
  return html`<header>
${lines([
  writeMasthead(described, publisher),
  intro.length === 0 ? undefined : html`<div class="intro">\n${lines(writeHtmlBlocks(intro, look))}\n</div>`,
])}
<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
${lines(sections.map(writeContents))}
</nav>
</header>`;
}

/** Whose page it is: the logo, the publisher, the name and what the page is. */
export function writeMasthead({ logo, header, name, edition, strapline }: Described, publisher: string): HtmlMarkup {
  return html`<div class="masthead">
${lines([
  logo && html`<p class="logo">${writePicture(logo)}</p>`,
  ...header.map((line) => html`<p class="line">${breakable(line)}</p>`),
  html`<p class="publisher">${breakable(publisher)}</p>`,
  html`<h1><span class="name">${breakable(name, "heading")}</span> <span class="edition">${writeHtmlPieces(edition, look)}</span></h1>`,
  strapline === undefined ? undefined : html`<p class="strapline">${breakable(strapline)}</p>`,
])}
</div>`;
}

function writeContents({ title, entries }: DescribedSection): HtmlMarkup {
  const items = entries.map(
    ({ id, headline }) => html`<li><a href="#entry-${encodeURIComponent(id)}">${breakable(headline)}</a></li>`,
  );
  return html`${title === undefined ? undefined : html`<p>${breakable(title)}</p>\n`}<ol start="${entries[0]?.number}">
${lines(items)}
</ol>`;
}
