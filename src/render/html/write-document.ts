import { direction } from "../direction.ts";
import { type HtmlMarkup, html, lines } from "../html-markup.ts";
import type { FeedLink } from "./write-footer.ts";

/** What a page says of itself in its head. */
export interface DocumentHead {
  /** Content Security Policy, level 3. */
  readonly policy: string;
  readonly title: string;
  /** What search engines show of it: one line. */
  readonly description: string;
  /** The page's address on the web, if that is known. */
  readonly canonical: string | undefined;
  readonly feeds: readonly FeedLink[];
  /** The `style` or `link` element. */
  readonly style: HtmlMarkup;
}

/**
 * Writes an HTML document.
 *
 * @param language BCP 47
 * @param body the elements of the body, each on lines of its own
 */
export function writeDocument(
  language: string,
  { policy, title, description, canonical, feeds, style }: DocumentHead,
  body: readonly (HtmlMarkup | undefined)[],
): string {
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${direction(language)}">
<head>
${lines([
  html`<meta charset="utf-8">`,
  html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
  html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  html`<meta name="color-scheme" content="light dark">`,
  html`<title>${title}</title>`,
  html`<meta name="description" content="${description}">`,
  canonical === undefined ? undefined : html`<link rel="canonical" href="${canonical}">`,
  ...feeds.map(
    (feed) => html`<link rel="alternate" type="${feed.mediaType}" title="${feed.title}" href="${feed.href}">`,
  ),
  style,
])}
</head>
<body>
${lines(body)}
</body>
</html>
`.toString();
}
