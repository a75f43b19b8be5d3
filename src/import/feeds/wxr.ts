import type { Importer } from "../importer.ts";
import { rootTag } from "../xml/root-tag.ts";

/** What WordPress writes under Tools → Export: WordPress eXtended RSS. */
export const wxr: Importer = {
  name: "wxr",
  about: "WordPress export (WXR)",
  counts: "item",
  recognises: ({ text }) => /^<rss\s[^>]*wordpress\.org\/export\//.test(rootTag(text)),
  read: async (file, settings) => (await import("./read-wxr.ts")).readWxr(file, settings),
};
