import { childElements, childrenNamed, textAt, textIn, type XmlElement } from "../xml/xml-element.ts";
import type { Attachment, FeedItem, FeedText } from "./feed.ts";

/** What an entry is made of, and what says nothing to a reader. */
const used = new Set([
  ...["title", "link", "atom:link", "guid", "description", "content:encoded", "category", "dc:subject", "enclosure"],
  ...["pubDate", "dc:date", "dcterms:created", "dcterms:modified", "atom:published", "atom:updated", "dc:identifier"],
]);

/** The item of an RSS feed. */
export function rssItem(item: XmlElement): FeedItem {
  const link = textAt(item, "link") ?? permalink(item);
  return {
    title: rssText(textAt(item, "title")),
    dates: ["pubDate", "dc:date", "atom:published", "dcterms:created", "atom:updated", "dcterms:modified"].flatMap(
      (name) => textAt(item, name) ?? [],
    ),
    description: rssText(textAt(item, "description")),
    content: rssText(textAt(item, "content:encoded"), "html"),
    link,
    source: link,
    id: textAt(item, "guid"),
    categories: ["category", "dc:subject"].flatMap((name) => childrenNamed(item, name).map(textIn)),
    attachments: childrenNamed(item, "enclosure").flatMap(toAttachment),
    others: [...new Set(childElements(item).map(({ name }) => name))].filter((name) => !used.has(name)),
    review: [],
  };
}

/** RSS does not say whether a text is HTML. */
function rssText(text: string | undefined, as: FeedText["as"] = "either"): FeedText | undefined {
  return text === undefined ? undefined : { text, as };
}

/** An identifier is an address unless it says that it is none. */
function permalink(item: XmlElement): string | undefined {
  const [guid] = childrenNamed(item, "guid");
  return guid && guid.attributes.get("isPermaLink") !== "false" ? textIn(guid) : undefined;
}

function toAttachment({ attributes }: XmlElement): readonly Attachment[] {
  const url = attributes.get("url");
  if (url === undefined) return [];
  return [
    { url, type: attributes.get("type")?.toLowerCase() ?? "", size: Number(attributes.get("length")) || undefined },
  ];
}
