import { distance } from "fastest-levenshtein";

/** The candidate that the text was probably meant to be: at most two fifths of its letters differ, letter case aside; nothing if none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.round(text.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const steps = distance(text.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
