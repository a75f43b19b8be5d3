import { printableLine } from "../../report/printable.ts";

/** Something that may stand in a place on the command line. */
export interface Candidate {
  readonly value: string;
  /** A few words for shells that show them. */
  readonly about?: string;
}

/** What may stand in a place: one of these, the name of a file, or that of a folder. */
export type Answer = "files" | "folders" | readonly Candidate[];

/**
 * Those candidates that begin with what has been typed; if there is none, the only one that holds it, since a part of an id is enough to name
 * an entry. Each value comes once, and one that would act on the terminal, or is more than one line, not at all.
 */
export function matching(candidates: readonly Candidate[], word: string): readonly Candidate[] {
  const safe = candidates.filter(({ value }) => value !== "" && printableLine(value) === value);
  const distinct = [...new Map(safe.map((candidate) => [candidate.value, candidate])).values()];
  const matches = distinct.filter(({ value }) => value.startsWith(word));
  const holding = distinct.filter(({ value }) => value.includes(word));
  return matches.length === 0 && holding.length === 1 ? holding : matches;
}
