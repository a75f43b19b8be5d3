import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { readXml } from "../xml/read-xml.ts";
import { importFeed } from "./import-feed.ts";
import { rssFeed } from "./rss-feed.ts";
import { rssItem } from "./rss-item.ts";

/**
 * Reads RSS 2.0 and its forerunners.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export async function readRss(file: SourceFile, settings: ImportSettings): Promise<Imported> {
  const { root, notes } = readXml(file);
  return importFeed(rssFeed(root, notes, rssItem), settings);
}
