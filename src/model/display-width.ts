import { eastAsianWidth } from "get-east-asian-width";
import { unicodePattern } from "./unicode-pattern.ts";

/**
 * Columns that a text takes on a terminal or in a plain-text e-mail: wide East Asian characters and emoji take two (Unicode UAX #11), combining
 * marks, joiners and invisible characters none.
 */
export function displayWidth(text: string): number {
  if (onlyNarrow.test(text)) return text.length;
  const pattern = noWidth(text);
  let width = 0;
  for (const char of text) width += pattern.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** ASCII, the letters of western and central Europe, quotation marks, dashes, € and ™. */
const onlyNarrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u203a\u20ac\u2122]*$/;
const noWidth = unicodePattern(String.raw`^[\p{M}\p{Cf}\u200b]$`, "u");
