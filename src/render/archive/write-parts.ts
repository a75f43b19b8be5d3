import { formatDate } from "../../model/format-date.ts";
import type { PublishedEntry } from "../../model/publication.ts";
import { breakable } from "../html/breakable.ts";
import { look } from "../html/look.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { entryPath } from "../permalink.ts";
import { words } from "../words.ts";
import { relativePath } from "./archive-paths.ts";

/** A page to link to. */
export interface Target {
  readonly path: string;
  readonly title: string;
}

/** A link from one page of the archive to another. */
export function writeLink(from: string, { path, title }: Target): HtmlMarkup {
  return html`<a href="${relativePath(from, path)}">${breakable(title)}</a>`;
}

/** Headlines, each with its date and a link to its page. */
export function writeHeadlines(from: string, entries: readonly PublishedEntry[], language: string): HtmlMarkup {
  return writeList(
    entries.map(({ id, entry: { headline, date } }) => {
      const link = writeLink(from, { path: entryPath(id), title: headline });
      return html`${link} <span class="when">${look.date(formatDate(date, language), date)}</span>`;
    }),
  );
}

/** A list whose items are links. */
export function writeList(items: readonly HtmlMarkup[]): HtmlMarkup {
  return html`<ul class="links">
${lines(items.map((item) => html`<li>${item}</li>`))}
</ul>`;
}

/** Links to the page before and the page after this one in time; nothing if there is neither. */
export function writeTurns(
  from: string,
  earlier: Target | undefined,
  later: Target | undefined,
): HtmlMarkup | undefined {
  if (!earlier && !later) return undefined;
  return html`<nav class="turns" aria-label="${words.earlierAndLater}">
${lines([
  earlier && html`<p><span>${words.earlier}</span> ${writeLink(from, earlier)}</p>`,
  later && html`<p class="later"><span>${words.later}</span> ${writeLink(from, later)}</p>`,
])}
</nav>`;
}
