import type { Block, Inline } from "../model/summary.ts";
import type { Fact, Piece } from "./fact.ts";
import { type HtmlMarkup, html } from "./html-markup.ts";
import { webAddress } from "./web-address.ts";

/** How a format writes what page and e-mail have in common. Attributes have a space before them. */
export interface Look {
  readonly paragraph?: HtmlMarkup;
  readonly item?: HtmlMarkup;
  readonly link?: HtmlMarkup;
  readonly text: (text: string) => HtmlMarkup;
  readonly date: (text: string, moment: string) => HtmlMarkup;
}

/** Writes the blocks of a summary or an intro. */
export function writeHtmlBlocks(blocks: readonly Block[], look: Look): readonly HtmlMarkup[] {
  return blocks.map((block) => {
    if (block.kind === "paragraph") return html`<p${look.paragraph}>${writeInlines(block.children, look)}</p>`;
    const items = block.items.map((item) => html`<li${look.item}>${writeItem(item, look)}</li>`);
    if (!block.ordered) return html`<ul>${items}</ul>`;
    return html`<ol${block.start === 1 ? undefined : html` start="${block.start}"`}>${items}</ol>`;
  });
}

/** An item's first paragraph needs no element of its own. */
function writeItem(blocks: readonly Block[], look: Look): readonly HtmlMarkup[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return writeHtmlBlocks(blocks, look);
  return [...writeInlines(first.children, look), ...writeHtmlBlocks(rest, look)];
}

function writeInlines(children: readonly Inline[], look: Look): readonly HtmlMarkup[] {
  return children.map((child) => writeInline(child, look));
}

function writeInline(inline: Inline, look: Look): HtmlMarkup {
  if (inline.kind === "text") return look.text(inline.text);
  const content = writeInlines(inline.children, look);
  if (inline.kind === "link") return writeLink(content, webAddress(inline.url), look);
  return inline.kind === "strong" ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
}

function writeLink(content: readonly HtmlMarkup[], url: string | undefined, look: Look): HtmlMarkup {
  return url === undefined ? html`${content}` : html`<a href="${url}"${look.link}>${content}</a>`;
}

/** Writes a fact without an element around it: “Where: City Hall, Cardiff”. */
export function writeHtmlFact({ label, pieces }: Fact, look: Look): HtmlMarkup {
  return html`${label === undefined ? undefined : html`${look.text(`${label}:`)} `}${writeHtmlPieces(pieces, look)}`;
}

/** The same with the label in bold, for facts in a list. */
export function writeListedFact({ label = "", pieces }: Fact, look: Look): HtmlMarkup {
  return html`<strong>${label}:</strong> ${writeHtmlPieces(pieces, look)}`;
}

/** Writes runs of words with commas between them. */
export function writeHtmlPieces(pieces: readonly Piece[], look: Look): readonly HtmlMarkup[] {
  return pieces.map((piece, place) => html`${place === 0 ? "" : ", "}${writePiece(piece, look)}`);
}

function writePiece({ text, url, moment }: Piece, look: Look): HtmlMarkup {
  return moment === undefined ? writeLink([look.text(keepNumberWhole(text))], url, look) : look.date(text, moment);
}

/** A telephone number stays on one line, so that it can be taken in at a glance. */
function keepNumberWhole(text: string): string {
  return /^[+(\d][\d ()]{4,24}$/.test(text) ? text.replaceAll(" ", "\u00a0") : text;
}
