import type { Publication } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { writeTextBlocks, writeTextFact } from "../text/write-text-blocks.ts";
import { feedHtml } from "./feed-html.ts";
import { type FeedItem, feedItems } from "./feed-items.ts";
import { homeAddress } from "./home-address.ts";
import { noon } from "./noon.ts";

/**
 * Writes a publication as a JSON Feed, version 1.1. What is undefined here is left out of the feed.
 *
 * @param self where the feed itself will stand, if that is known
 */
export function renderJsonFeed(publication: Publication, self?: string): string {
  const { bulletin, language } = publication;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: bulletin.name,
    home_page_url: homeAddress(bulletin),
    feed_url: self,
    description: bulletin.strapline,
    language,
    authors: [{ name: bulletin.publisher }],
    items: feedItems(publication).map(toItem),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function toItem({ uri, entry, described, permalink, source, categories }: FeedItem): object {
  return {
    id: uri,
    url: permalink,
    external_url: source,
    title: entry.headline,
    content_html: feedHtml(described),
    content_text: feedText(described),
    date_published: noon(entry.date),
    tags: categories.length === 0 ? undefined : categories,
  };
}

/** The same as the HTML, as plain text. */
function feedText({ summary, facts, links }: DescribedEntry): string {
  const blocks = [...writeTextBlocks(summary), facts.map(writeTextFact).join("\n"), ...links.map(writeTextFact)];
  return blocks.filter((block) => block !== "").join("\n\n");
}
