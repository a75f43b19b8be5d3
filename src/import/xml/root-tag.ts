/** What may stand before the first element: a declaration, comments, a document type without declarations of its own. */
const prolog = /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;

/** How much of a file is looked at. */
const reach = 10_000;

/** The first tag of an XML document, `<rss version="2.0">`; empty for other texts. */
export function rootTag(text: string): string {
  const start = text.slice(0, reach);
  return /^<[a-z][^<>]*>/i.exec(start.slice(prolog.exec(start)?.[0].length))?.[0] ?? "";
}
