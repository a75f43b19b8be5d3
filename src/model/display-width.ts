import { eastAsianWidth } from "get-east-asian-width";

/**
 * Columns that a text takes on a terminal or in a plain-text e-mail: wide East Asian characters and emoji take two (Unicode UAX #11), combining
 * marks, joiners and invisible characters none.
 */
export function displayWidth(text: string): number {
  if (onlyAscii.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += noWidth.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
  return width;
}

const onlyAscii = /^[\u0020-\u007e]*$/;
const noWidth = /^[\p{M}\p{Cf}\u200b]$/u;
