import { type HtmlMarkup, html } from "../html-markup.ts";

/**
 * Text whose very long words may be broken. A style would do it, but not where a mail program drops styles, and then the word would push the
 * whole message wider than a telephone. Words that a telephone has room for, most e-mail addresses among them, stay whole.
 */
export function breakable(text: string): HtmlMarkup {
  const parts = text.split(/(\S{33,})/);
  return parts.length === 1
    ? html`${text}`
    : html`${parts.map((part, place) => (place % 2 === 1 ? broken(part) : html`${part}`))}`;
}

/** Eight of the widest letters still fit a telephone in the largest heading. */
const pieceLength = 8;

/** Between what is seen as characters, so that no mark is parted from its letter. */
function broken(word: string): HtmlMarkup {
  const characters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
  return html`${characters.map((character, place) => (place > 0 && place % pieceLength === 0 ? html`<wbr>${character}` : html`${character}`))}`;
}
