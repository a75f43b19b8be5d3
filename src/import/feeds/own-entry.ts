import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { noon, noonInRss } from "../../render/feeds/noon.ts";
import { words } from "../../render/words.ts";
import { attribute, childElements, elementsIn } from "../html/elements.ts";
import { parseHtml } from "../html/parse-html.ts";
import { readOwnFacts, readOwnLink } from "../own/own-facts.ts";
import { blocksIn, labelledFact, linkFact } from "../own/own-html-parts.ts";
import { textIn } from "../web-page/html-text.ts";
import { writeTree } from "../write-tree.ts";
import type { FeedItem } from "./feed.ts";
import { readWrittenDate } from "./read-written-date.ts";

/**
 * The entry that `render/feeds` has written as this item; undefined for items of other feeds. They are told apart by their identifiers and by their time,
 * which is noon.
 *
 * @param language BCP 47, of the feed
 */
export function ownEntry(item: FeedItem, language: string): Readonly<Record<string, unknown>> | undefined {
  const html = (item.content ?? item.description)?.text;
  const date = ownDate(item);
  if (html === undefined || date === undefined) return undefined;
  const [body] = elementsIn(parseHtml(html)).filter(({ tagName }) => tagName === "body");
  const elements = body ? childElements(body) : [];
  if (!elements.every(({ tagName }) => /^(?:p|ul|ol)$/.test(tagName))) return undefined;
  const place = elements.findLastIndex(isFacts);
  const facts = place < 0 ? [] : childElements(elements[place] as Tree.Element).map(labelledFact);
  const firstLink = place < 0 ? linksFrom(elements, item) : place + 1;
  const links = elements.slice(firstLink).flatMap((element) => readOwnLink(linkFact(element)) ?? []);
  const [source, ...others] = hidesSource(item) || sourceOf(item) !== undefined ? links : [undefined, ...links];
  const tags = item.categories.slice(item.section === undefined ? 0 : 1);
  return {
    headline: item.title?.text ?? "",
    date,
    summary: writeTree(blocksIn(elements.slice(0, place < 0 ? firstLink : place))),
    ...(source && { source }),
    ...(others.length > 0 && { links: others }),
    ...(item.section !== undefined && { section: item.section }),
    ...(tags.length > 0 && { tags }),
    ...readOwnFacts(facts, language),
  };
}

/** The date of an item whose identifier is one that `model/entry-uri.ts` makes. */
function ownDate({ id = "", dates: [written = ""] }: FeedItem): string | undefined {
  const date = readWrittenDate(written, "en");
  const isNoon = date !== undefined && [noon(date), noonInRss(date)].includes(written);
  const uri = new RegExp(`^(?:tag:[a-z0-9.-]+,${date}:|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-)`);
  return isNoon && uri.test(id) ? date : undefined;
}

const labels: readonly string[] = [words.when, words.where, words.book, words.deadline, words.contact];

/** The list whose items begin with their labels in bold. */
function isFacts(element: Tree.Element): boolean {
  const items = childElements(element);
  return (
    element.tagName === "ul" &&
    items.every(({ childNodes: [first] }) => {
      const label = first?.nodeName === "strong" ? textIn(first as Tree.Element) : "";
      return label.endsWith(":") && labels.includes(label.slice(0, -1));
    })
  );
}

/** Most links of an entry: the source and four more. */
const mostLinks = 5;

/**
 * Where the links begin, which are the last paragraphs, each with nothing but a link and perhaps a label. Nothing but their number or the address of the
 * source tells them from a summary that ends in such a paragraph.
 */
function linksFrom(elements: readonly Tree.Element[], item: FeedItem): number {
  if (item.linkCount !== undefined) return Math.max(1, elements.length - item.linkCount);
  const lastOther = elements.findLastIndex((element) => linkIn(element) === undefined);
  const first = Math.max(1, lastOther + 1, elements.length - mostLinks);
  const source = sourceOf(item);
  if (source === undefined) return first;
  const place = elements.findIndex((element, index) => index >= first && linkIn(element) === source);
  return place < 0 ? elements.length : place;
}

/** The address in a paragraph that holds a link alone, or one behind a label. */
function linkIn({ tagName, childNodes }: Tree.Element): string | undefined {
  const link = childNodes.at(-1);
  const label = childNodes.length === 2 ? childNodes[0] : undefined;
  const isLabelled = label?.nodeName === "#text" && (label as Tree.TextNode).value.endsWith(": ");
  if (tagName !== "p" || link?.nodeName !== "a" || (childNodes.length !== 1 && !isLabelled)) return undefined;
  return attribute(link as Tree.Element, "href");
}

/** The address of the source, if the item tells it. */
function sourceOf(item: FeedItem): string | undefined {
  return item.linkCount === undefined && hidesSource(item) ? undefined : item.source;
}

/** Whether the item leads to its own page in the archive, as `render/permalink.ts` names it, and so does not tell its source: in RSS alone. */
function hidesSource({ id = "", link = "", source }: FeedItem): boolean {
  return source === link && link.endsWith(`/${/^tag:[^:]*:(.*)$/.exec(id)?.[1] ?? "\0"}.html`);
}
