import { UserError } from "../../user-error.ts";
import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import type { Attachment, FeedItem, FeedText } from "./feed.ts";
import { importFeed } from "./import-feed.ts";
import { listAt, numberAt, parseJson, type Things, textAt } from "./json-things.ts";

/**
 * Reads JSON Feed, version 1 or 1.1.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export async function readJsonFeed(file: SourceFile, settings: ImportSettings): Promise<Imported> {
  const feed = parseJson(file);
  const items = listAt(feed, "items");
  if (!Array.isArray(feed["items"])) {
    throw new UserError("NOT_IMPORTED", `${file.name} has no list of items, so it is no JSON Feed`, {
      hint: "Get the file anew from where it came from.",
    });
  }
  const about = Object.keys(feed).filter((key) => !technical.has(key));
  return importFeed(
    {
      home: textAt(feed, "home_page_url"),
      language: textAt(feed, "language"),
      about: new Map(about.map((key) => [key, said(feed[key])])),
      items: items.map(toItem),
      notes: [],
    },
    settings,
  );
}

const technical = new Set(["version", "items", "home_page_url", "feed_url", "language", "next_url", "expired", "hubs"]);

function said(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What an entry is made of, and what says nothing to a reader. */
const used = new Set([
  ...["id", "url", "external_url", "title", "summary", "content_html", "content_text"],
  ...["date_published", "date_modified", "tags", "attachments", "language"],
]);

function toItem(item: Things): FeedItem {
  const [url, external] = [textAt(item, "url"), textAt(item, "external_url")];
  return {
    title: plain(textAt(item, "title")),
    dates: ["date_published", "date_modified"].flatMap((key) => textAt(item, key) ?? []),
    description: plain(textAt(item, "summary")),
    content: html(textAt(item, "content_html")) ?? plain(textAt(item, "content_text")),
    link: external ?? url,
    source: external,
    id: textAt(item, "id"),
    categories: Array.isArray(item["tags"]) ? item["tags"].filter((tag) => typeof tag === "string") : [],
    attachments: listAt(item, "attachments").flatMap(toAttachment),
    others: [
      ...Object.keys(item).filter((key) => !used.has(key)),
      ...(url !== undefined && external !== undefined && url !== external ? ["url"] : []),
    ],
    review: [],
  };
}

function plain(text: string | undefined): FeedText | undefined {
  return text === undefined ? undefined : { text, as: "text" };
}

function html(text: string | undefined): FeedText | undefined {
  return text === undefined ? undefined : { text, as: "html" };
}

function toAttachment(attachment: Things): readonly Attachment[] {
  const url = textAt(attachment, "url");
  if (url === undefined) return [];
  const type = textAt(attachment, "mime_type")?.toLowerCase() ?? "";
  return [{ url, type, title: textAt(attachment, "title"), size: numberAt(attachment, "size_in_bytes") }];
}
