import type { Importer } from "../importer.ts";
import { looksLikeMarkdown } from "./looks-like-markdown.ts";

/** A newsletter in Markdown, one that this program exported among them. */
export const markdown: Importer = {
  name: "markdown",
  about: "Markdown newsletter",
  counts: "line",
  recognises: looksLikeMarkdown,
  read: async (file, settings) => (await import("./read-markdown.ts")).readMarkdown(file, settings),
};
