import { seenCharacters } from "../../model/seen-characters.ts";
import { type HtmlMarkup, html } from "../html-markup.ts";

/** The letters of a word that a telephone has room for where the page's style sheet is dropped, as by some readers of saved pages. */
const room = { text: 32, heading: 16 };

/** Eight of the widest letters fit a telephone in the largest heading. */
const pieceLength = 8;

/**
 * Text whose long words say where they may be broken, so that none pushes a page without its style sheet wider than a telephone. The style sheet itself takes
 * these places away and breaks a word only where the line ends.
 */
export function breakable(text: string, place: keyof typeof room = "text"): HtmlMarkup {
  const parts = text.split(new RegExp(`(\\S{${room[place] + 1},})`));
  return html`${parts.map((part, index) => (index % 2 === 1 ? broken(part) : html`${part}`))}`;
}

/** Between what is seen as characters, so that no mark is parted from its letter. */
function broken(word: string): HtmlMarkup {
  const characters = seenCharacters(word);
  const pieces = Array.from({ length: Math.ceil(characters.length / pieceLength) }, (_, index) =>
    characters.slice(index * pieceLength, (index + 1) * pieceLength).join(""),
  );
  return html`${pieces.map((piece, index) => html`${index === 0 ? undefined : html`<wbr>`}${piece}`)}`;
}
