import type { Importer } from "../importer.ts";

/** How much of a file is looked at. */
const reach = 4096;

/** JSON Feed 1 and 1.1. */
export const jsonFeed: Importer = {
  name: "jsonfeed",
  about: "JSON Feed",
  counts: "item",
  recognises: ({ text }) => {
    const start = text.slice(0, reach).trimStart();
    return start.startsWith("{") && /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/|"items"\s*:\s*\[/.test(start);
  },
  read: async (file, settings) => (await import("./read-json-feed.ts")).readJsonFeed(file, settings),
};
