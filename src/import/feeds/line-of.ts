import { cleanText } from "../../model/clean-text.ts";

/** A text in one line, with one space for any white space. */
export function lineOf(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
