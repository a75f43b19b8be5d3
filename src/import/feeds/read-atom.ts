import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { innerHtml } from "../xml/element-html.ts";
import { readXml } from "../xml/read-xml.ts";
import { childElements, childrenNamed, textAt, textIn, type XmlElement } from "../xml/xml-element.ts";
import type { Attachment, FeedItem, FeedText } from "./feed.ts";
import { importFeed } from "./import-feed.ts";

/**
 * Reads Atom (RFC 4287).
 *
 * @throws UserError `NOT_IMPORTED`
 */
export async function readAtom(file: SourceFile, settings: ImportSettings): Promise<Imported> {
  const { root, notes } = readXml(file);
  const about = childElements(root).filter(({ name }) => !technical.has(name));
  const home = linksOf(root, "alternate")[0] ?? linksOf(root, "self")[0];
  const feed = {
    home: root.attributes.get("xml:base") ?? home?.href,
    language: root.attributes.get("xml:lang"),
    about: new Map(about.map((element) => [element.name.replace("atom:", ""), textIn(element)])),
    items: childrenNamed(root, "atom:entry").map(toItem),
    notes,
  };
  return importFeed(feed, settings);
}

const technical = new Set(["atom:entry", "atom:id", "atom:link", "atom:updated", "atom:generator"]);

/** What an entry is made of, and what says nothing to a reader; in Atom 0.3, dates have other names. */
const dates = ["atom:published", "atom:issued", "dc:date", "atom:created", "atom:updated", "atom:modified"];
const used = new Set([...dates, "atom:title", "atom:summary", "atom:content", "atom:category", "atom:link", "atom:id"]);

function toItem(entry: XmlElement): FeedItem {
  const pages = linksOf(entry, "alternate");
  const others = childElements(entry).map(({ name }) => name);
  return {
    title: atomText(childrenNamed(entry, "atom:title")[0]),
    dates: dates.flatMap((name) => textAt(entry, name) ?? []),
    description: atomText(childrenNamed(entry, "atom:summary")[0]),
    content: atomText(childrenNamed(entry, "atom:content")[0]),
    link: (pages.find(({ type }) => type === "text/html" || type === "") ?? pages[0])?.href,
    id: textAt(entry, "atom:id"),
    ...categoriesOf(entry),
    attachments: linksOf(entry, "enclosure").map(toAttachment),
    source: linksOf(entry, "via")[0]?.href,
    linkCount: linksOf(entry, "via").length + linksOf(entry, "related").length,
    others: [...new Set(others)].filter((name) => !used.has(name)).map((name) => name.replace("atom:", "")),
    review: [],
  };
}

/** A text as its `type` says (RFC 4287, section 3.1); what stands elsewhere, or is no text, has none. */
function atomText(element: XmlElement | undefined): FeedText | undefined {
  if (!element) return undefined;
  const type = element.attributes.get("type")?.toLowerCase() ?? "text";
  if (type === "xhtml" || type === "application/xhtml+xml") return { text: innerHtml(element), as: "html" };
  const text = textIn(element);
  if (text.trim() === "" || !/^(?:text|html|text\/.*)$/.test(type)) return undefined;
  return { text, as: type === "html" || type === "text/html" ? "html" : "either" };
}

interface AtomLink {
  readonly href: string;
  readonly type: string;
  readonly title: string | undefined;
  readonly length: string | undefined;
}

function linksOf(element: XmlElement, relation: string): readonly AtomLink[] {
  return childrenNamed(element, "atom:link").flatMap(({ attributes }) => {
    const href = attributes.get("href");
    if (href === undefined || (attributes.get("rel") ?? "alternate") !== relation) return [];
    return [
      {
        href,
        type: attributes.get("type")?.toLowerCase() ?? "",
        title: attributes.get("title"),
        length: attributes.get("length"),
      },
    ];
  });
}

function toAttachment({ href, type, title, length }: AtomLink): Attachment {
  return { url: href, type, title, size: Number(length) || undefined };
}

/** A category with a label beside its term is, in feeds of our own, the section; others are topics. */
function categoriesOf(entry: XmlElement): Pick<FeedItem, "categories" | "section"> {
  const all = childrenNamed(entry, "atom:category").map(({ attributes }) => ({
    term: attributes.get("term"),
    label: attributes.get("label"),
  }));
  return {
    categories: all.flatMap(({ term, label }) => label ?? term ?? []),
    section: all.find(({ label }) => label !== undefined)?.term,
  };
}
