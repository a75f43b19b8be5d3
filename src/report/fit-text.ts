import { displayWidth } from "../model/display-width.ts";
import { seenCharacters } from "../model/seen-characters.ts";

/** The start of a text, as much of it as fits into a width in columns, with “…” for the rest. */
export function fitStart(text: string, width: number): string {
  if (width < 1) return "";
  const chars = seenCharacters(text);
  if (countFitting(chars, width) === chars.length) return text;
  return `${chars.slice(0, countFitting(chars, width - 1)).join("")}…`;
}

/** The end of a text, as much of it as fits into a width in columns, with “…” for the rest. */
export function fitEnd(text: string, width: number): string {
  const chars = seenCharacters(text).toReversed();
  if (countFitting(chars, width) === chars.length) return text;
  const kept = chars.slice(0, countFitting(chars, width - 1));
  return `…${kept.toReversed().join("")}`;
}

/** How many characters from the first on fit into a width. */
function countFitting(chars: readonly string[], width: number): number {
  let used = 0;
  const end = chars.findIndex((char) => {
    used += displayWidth(char);
    return used > width;
  });
  return end < 0 ? chars.length : end;
}
