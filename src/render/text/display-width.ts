import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many columns a text takes in a fixed-width font: two for wide characters such as Chinese ones and emoji, none for combining marks and
 * other characters that are not drawn by themselves (Unicode Standard Annex 11).
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!/[\p{M}\p{Cf}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
