import { childElements, childrenNamed, textAt, textIn, type XmlElement } from "../xml/xml-element.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** What says nothing to a reader of the bulletin. */
const technical =
  /^(?:item|items|link|atom:.*|language|generator|docs|ttl|cloud|skipHours|skipDays|textInput|pubDate|lastBuildDate|sy:.*|dc:(?:language|date)|wp:.*)$/;

/**
 * The feed that an RSS document holds.
 *
 * @param toItem what makes an item of its element
 */
export function rssFeed(root: XmlElement, notes: readonly string[], toItem: (item: XmlElement) => FeedItem): Feed {
  const channel = childrenNamed(root, "channel")[0] ?? root;
  // In RSS 1.0 the items stand beside the channel.
  const items = [...childrenNamed(channel, "item"), ...(channel === root ? [] : childrenNamed(root, "item"))];
  const about = childElements(channel).filter(({ name }) => !technical.test(name));
  return {
    home: textAt(channel, "link")?.trim(),
    language: textAt(channel, "language")?.trim() ?? textAt(channel, "dc:language")?.trim(),
    about: new Map(about.map((element) => [element.name, textIn(element)])),
    items: items.map(toItem),
    notes,
  };
}
