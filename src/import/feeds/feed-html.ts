import { textOfHtml } from "../web-page/html-text.ts";
import type { FeedText } from "./feed.ts";

const tag =
  /<\/?(?:p|div|br|a|ul|ol|li|strong|em|b|i|u|span|h[1-6]|img|table|blockquote|figure|section|article|sup|sub|hr|font|center|pre|code)(?:\s[^<>]*)?\/?>/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
const escapedTag = /&lt;\/?(?:p|div|br|a|ul|ol|li|strong|em|span|h[1-6]|img|table)(?:\s|\/?&gt;)/i;

/** What became of a text on its way. */
interface Read {
  readonly text: string;
  readonly isTwiceEscaped: boolean;
}

/** A text as HTML; undefined if it is plain. Feeds do not always say which, and some escape their HTML once too often. */
export function htmlIn({ text, as }: FeedText): Read | undefined {
  if (as === "text" || (as === "either" && !tag.test(text) && !reference.test(text))) return undefined;
  const isTwiceEscaped = !tag.test(text) && escapedTag.test(text);
  return { text: isTwiceEscaped ? textOfHtml(text) : text, isTwiceEscaped };
}

/** A title as plain text. One that still has references such as “&#8217;” in it was escaped twice. */
export function plainTitle({ text, as }: FeedText): Read {
  const once = as === "html" ? textOfHtml(text) : text;
  const isTwiceEscaped = reference.test(once);
  return { text: isTwiceEscaped || (as === "either" && tag.test(once)) ? textOfHtml(once) : once, isTwiceEscaped };
}
