import { type HtmlMarkup, html } from "../html-markup.ts";

/**
 * Text whose very long words may be broken anywhere, for mail programs that drop style sheets: there such a word would push the whole message
 * wider than a telephone.
 *
 * @param longest the letters of a word that a telephone has room for; words up to that length stay whole, most e-mail addresses among them
 */
export function breakable(text: string, longest = 32): HtmlMarkup {
  const parts = text.split(new RegExp(`(\\S{${longest + 1},})`));
  return html`${parts.map((part, place) =>
    place % 2 === 1 ? html`<span style="line-break:anywhere">${part}</span>` : html`${part}`,
  )}`;
}
