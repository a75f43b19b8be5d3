import type { Importer } from "../importer.ts";
import { isHtml } from "./is-html.ts";

/** Any web page, or e-mail saved as one. */
export const htmlPage: Importer = {
  name: "html",
  about: "web page, or an e-mail saved as one",
  counts: "block",
  recognises: ({ text }) => isHtml(text),
  read: async (file, settings) => (await import("./read-html.ts")).readHtml(file, settings),
};
