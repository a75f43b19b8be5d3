import { ranks } from "./heading-rank.ts";
import { isNarrow } from "./headings.ts";
import type { Part } from "./part.ts";
import type { Start } from "./start.ts";

/**
 * The headings between entries that have no text of their own.
 *
 * @param title of the whole document
 */
export function findSections(
  starts: readonly Start[],
  said: readonly Part[],
  title: Part | undefined,
): ReadonlySet<Part> {
  const place = new Map(said.map((part, at) => [part, at]));
  const placeOf = (part: Part | undefined) => (part && place.get(part)) ?? 0;
  const taken = new Set(starts.flatMap(({ first, headline }) => [first, headline]));
  const sections = starts.flatMap(({ first, headline }) => {
    const found: Part[] = [];
    for (let at = placeOf(first) - 1; isSection(said[at], headline, title) && !taken.has(said[at]); at--) {
      found.push(said[at] as Part);
    }
    return found;
  });
  const isBetween = (part: Part) => placeOf(part) >= placeOf(starts[0]?.first);
  const between = new Set(sections.filter(isBetween).map(({ rank }) => rank));
  const top = said.find(({ rank }) => rank !== undefined);
  // A line above all entries is their title, unless it is a real heading below that or there are others like it further down.
  const isBelowTop = (part: Part) => part !== top && (rankOf(part) < ranks.bold || between.has(part.rank));
  return new Set(sections.filter((part) => isBetween(part) || isBelowTop(part)));
}

function isSection(part: Part | undefined, headline: Part | undefined, title: Part | undefined): boolean {
  if (part?.kind !== "text" || part.rank === undefined || part === title) return false;
  return part.rank < rankOf(headline) || isNarrow(part.text);
}

function rankOf(part: Part | undefined): number {
  return part?.rank ?? ranks.short;
}
