import type { Importer } from "../importer.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** How much of a file is looked at, in UTF-16 units. */
const reach = 50_000;

/** A file of a website made by Hugo, Jekyll, Eleventy and their like: settings, then the text. */
export const frontMatter: Importer = {
  name: "front-matter",
  about: "Markdown with front matter, one item in a file",
  counts: "line",
  recognises: ({ text }) => splitFrontMatter(text.slice(0, reach)) !== undefined,
  read: async (file, settings) => (await import("./read-front-matter.ts")).readFrontMatter(file, settings),
};
