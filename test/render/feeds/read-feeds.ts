import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { Publication } from "../../../src/model/publication.ts";
import { renderAtom } from "../../../src/render/feeds/render-atom.ts";
import { renderJsonFeed } from "../../../src/render/feeds/render-json-feed.ts";
import { renderRss } from "../../../src/render/feeds/render-rss.ts";

/** An item of a feed, as an independent parser reads it. */
export interface ReadItem {
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** As the feed writes it. */
  readonly date: string | undefined;
  readonly html: string | undefined;
  /** Where the headline leads. */
  readonly link: string | undefined;
  /** The section first, if there is one. */
  readonly categories: readonly (string | undefined)[];
}

/** The RSS feed of a bulletin that is on the web. */
export function writeRss(publication: Publication, self?: string): string {
  const [file] = renderRss(publication, ".rss.xml", self);
  if (file?.kind !== "text") throw new Error("There is no feed");
  return file.content;
}

/** Every feed: how it is written, and how it is read. */
export const feeds: readonly {
  readonly name: string;
  readonly write: (publication: Publication) => string;
  readonly read: (feed: string) => readonly ReadItem[];
}[] = [
  { name: "RSS", write: (publication) => writeRss(publication), read: readRss },
  { name: "Atom", write: (publication) => renderAtom(publication), read: readAtom },
  { name: "JSON Feed", write: (publication) => renderJsonFeed(publication), read: readJsonFeed },
];

function readRss(feed: string): readonly ReadItem[] {
  const { items = [] } = parseRssFeed(feed);
  return items.map(({ guid, title, pubDate, description, link, categories = [] }) => ({
    id: guid?.value,
    title,
    date: pubDate,
    html: description,
    link,
    categories: categories.map(({ name }) => name),
  }));
}

function readAtom(feed: string): readonly ReadItem[] {
  const { entries = [] } = parseAtomFeed(feed);
  return entries.map(({ id, title, published, content, links = [], categories = [] }) => ({
    id,
    title: title?.value,
    date: published,
    html: content?.value,
    link: links.find(({ rel }) => rel === "alternate")?.href,
    categories: categories.map(({ label, term }) => label ?? term),
  }));
}

function readJsonFeed(feed: string): readonly ReadItem[] {
  const { items = [] } = parseJsonFeed(JSON.parse(feed));
  return items.map(({ id, title, date_published: date, content_html: html, url, external_url: source, tags = [] }) => ({
    id,
    title,
    date,
    html,
    link: url ?? source,
    categories: tags,
  }));
}
