import type { HtmlMarkup } from "../html-markup.ts";

const hexadecimal: Readonly<Record<string, string>> = { "&amp;": "&#x26;", "&lt;": "&#x3C;", "&gt;": "&#x3E;" };

/**
 * An XML 1.0 document around its root element, which a template of `html` has written: the references in it are XML's, too. Three become hexadecimal, as
 * the RSS Best Practices Profile wants them, since most feed readers then take a title for the text that it is. What XML cannot hold at all is
 * in no publication (see `clean-text.ts`).
 */
export function xmlDocument(root: HtmlMarkup): string {
  const xml = root.toString().replace(/&(?:amp|lt|gt);/g, (reference) => hexadecimal[reference] ?? reference);
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
