import { unicodePattern } from "./unicode-pattern.ts";

/**
 * The text without what no format can carry: control characters (C0, C1) other than tab and line feed, halves of surrogate pairs, and the code
 * points that Unicode keeps free of characters, which XML and HTML forbid. Line breaks become line feeds; what parts words otherwise, and NUL,
 * which some programs take for the end of a text, become spaces.
 */
export function cleanText(text: string): string {
  const spaced = text.replace(/\r\n?/g, "\n").replace(/[\0\v\f\u0085]/g, " ");
  return spaced.replace(forbidden(spaced), "").toWellFormed();
}

const forbidden = unicodePattern(String.raw`(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]`, "gu");

/** The same data with every text in it cleaned. */
export function cleanData<T>(data: T): T {
  if (typeof data === "string") return cleanText(data) as T;
  if (Array.isArray(data)) return data.map(cleanData) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanData(value)])) as T;
}
