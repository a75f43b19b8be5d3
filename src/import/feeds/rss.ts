import type { Importer } from "../importer.ts";
import { rootTag } from "../xml/root-tag.ts";

/** RSS 0.9x, 1.0 and 2.0. */
export const rss: Importer = {
  name: "rss",
  about: "RSS feed",
  counts: "item",
  recognises: ({ text }) => /^<(?:rss|(?:\w+:)?RDF)[\s>]/.test(rootTag(text)),
  read: async (file, settings) => (await import("./read-rss.ts")).readRss(file, settings),
};
