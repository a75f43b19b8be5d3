import { cleanText } from "../../model/clean-text.ts";

/** A text of the page, and the place where the page says it. */
export interface Found {
  readonly text: string;
  readonly from: string;
}

/** A place where a text may be; its text is undefined if the page has none there. */
export type Candidate = readonly [from: string, text: string | undefined];

/** The candidates that say something, in one line of clean text each. What is longer, or was not decoded rightly, is not what was looked for. */
export function foundIn(candidates: readonly Candidate[], longest: number): readonly Found[] {
  return candidates.flatMap(([from, raw = ""]) => {
    const text = oneLine(raw);
    return text !== "" && text.length <= longest && !text.includes("\ufffd") ? [{ text, from }] : [];
  });
}

/** A text in one line, without the signs nobody sees that pages are full of: soft hyphens, zero-width spaces, marks of direction. */
export function oneLine(text: string): string {
  const seen = cleanText(text).replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
  return seen.replace(/\s+/g, " ").trim();
}
