import type { Importer } from "../importer.ts";

/** A web page that `bulletin export` wrote; its entries come back as they were. */
export const ownPage: Importer = {
  name: "own-page",
  about: "web page that bulletin export made",
  counts: "block",
  recognises: ({ text }) =>
    /^<!DOCTYPE html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">/.test(text) && text.includes('<article id="entry-'),
  read: async ({ text }, { language }) => (await import("./read-own-page.ts")).readOwnPage(text, language),
};
