import type { Described } from "../describe-publication.ts";
import type { Feed } from "../format.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import { words } from "../words.ts";
import { writeHtmlFact } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";
import { look } from "./look.ts";

/** A feed, and where it stands. */
export interface FeedLink extends Pick<Feed, "mediaType" | "title"> {
  readonly href: string;
}

/** Whom to call; nothing if the bulletin does not say. */
export function writeSignpost(signpost: readonly string[]): HtmlMarkup | undefined {
  if (signpost.length === 0) return undefined;
  return html`<section class="signpost" aria-labelledby="signpost">
<h2 id="signpost">${words.signpost}</h2>
${lines(signpost.map((line) => html`<p>${breakable(line)}</p>`))}
</section>`;
}

/** The last lines of a page: the house's own, who publishes it, and the feeds. */
export function writeFooter(
  { footer, imprint }: Pick<Described, "footer" | "imprint">,
  feeds: readonly FeedLink[] = [],
): HtmlMarkup {
  return html`<footer>
${lines([
  ...footer.map((line) => html`<p>${breakable(line)}</p>`),
  ...imprint.map((fact) => html`<p>${writeHtmlFact(fact, look)}</p>`),
  feeds.length === 0 ? undefined : html`<p>${words.alsoAs}: ${feeds.map(writeFeed)}</p>`,
])}
</footer>`;
}

function writeFeed({ href, mediaType, title }: FeedLink, place: number): HtmlMarkup {
  return html`${place === 0 ? "" : ", "}<a href="${href}" type="${mediaType}">${title}</a>`;
}
