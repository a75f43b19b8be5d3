import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { find, shapeOf, textOfDocument } from "../read-html.ts";
import { outlineOf, textsIn } from "./data.ts";
import { childrenOf, readFlow } from "./elements.ts";
import { squeezed } from "./facts.ts";
import type { Reader, Reading } from "./reading.ts";
import { inPlainText, readTextBlocks } from "./text.ts";

/** RSS 2.0; none is written for a bulletin that has no page on the web. */
export const readRss: Reader = (files, { language }) => {
  const xml = files.get(".rss.xml");
  if (xml === undefined) return [];
  const feed = parseRssFeed(String(xml));
  const items = feed.items?.map((item) => ({
    headline: item.title,
    date: new Date(item.pubDate ?? "").toISOString(),
    html: item.description,
  }));
  return [readFeed("RSS", feed, items, outlineOfXml(String(xml)), language)];
};

/** Atom (RFC 4287). */
export const readAtom: Reader = (files, { language }) => {
  const xml = String(files.get(".atom.xml"));
  const feed = parseAtomFeed(xml);
  const items = feed.entries?.map(({ title, published, content }) => ({
    headline: title?.value,
    date: published,
    html: content?.value,
  }));
  return [readFeed("Atom", feed, items, outlineOfXml(xml), language)];
};

interface JsonFeed {
  readonly items: readonly {
    readonly title: string;
    readonly date_published: string;
    readonly content_html: string;
    readonly content_text: string;
  }[];
}

/** JSON Feed 1.1, which says everything twice: as HTML and as text. */
export const readJsonFeed: Reader = (files, { language }) => {
  const feed = JSON.parse(String(files.get(".feed.json"))) as JsonFeed;
  const items = feed.items.map((item) => ({
    headline: item.title,
    date: item.date_published,
    html: item.content_html,
  }));
  const asHtml = readFeed("JSON Feed", feed, items, outlineOf(feed), language);
  const entries = asHtml.entries.map(({ headline, date }, place) => ({
    headline,
    date,
    ...readTextBlocks((feed.items[place]?.content_text ?? "").split("\n\n"), language),
  }));
  return [asHtml, { ...asHtml, document: "JSON Feed’s text", entries, expected: (facts) => facts.map(inPlainText) }];
};

interface Item {
  readonly headline: string | undefined;
  /** A moment, in ISO form. */
  readonly date: string | undefined;
  readonly html: string | undefined;
}

function readFeed(
  document: string,
  feed: object,
  items: readonly Item[] = [],
  outline: readonly string[],
  language: string,
): Reading {
  const contents = items.map(({ html = "" }) => html);
  const words = textsIn(feed).map((text) => (contents.includes(text) ? textOfDocument(text) : text));
  return {
    document,
    entries: items.map(({ headline = "", date = "", html = "" }) => ({
      headline: squeezed(headline),
      date: date.slice(0, 10),
      ...readFlow(find(html, "body").flatMap(childrenOf), language),
    })),
    words: squeezed(words.join(" ")),
    shape: [...outline, ...contents.flatMap(shapeOf)],
  };
}

const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true, parseTagValue: false });

/** The outline of a document that is well formed. */
function outlineOfXml(xml: string): readonly string[] {
  const fault = XMLValidator.validate(xml);
  if (fault !== true) throw new Error(`${fault.err.line}:${fault.err.col} ${fault.err.msg}`);
  return outlineOf(parser.parse(xml));
}
