import type { Importer } from "../importer.ts";

/** Text copied from a page or an e-mail. It is what a file is if it is nothing else, so it comes last. */
export const text: Importer = {
  name: "text",
  about: "text copied from a page or an e-mail",
  counts: "line",
  recognises: (file) => /\S/.test(file.text),
  read: async (file, settings) => (await import("./read-text.ts")).readText(file.text, settings),
};
