import { daysBetween } from "../model/calendar-date.ts";
import { oldestFirst } from "../model/oldest-first.ts";
import type { CheckedEntry, EntriesRule } from "./rule.ts";

/** How many days apart two entries must be to have the same headline: those of a yearly event are. */
const apart = 90;

export const headlineDuplicate: EntriesRule<string> = {
  id: "headline-duplicate",
  severity: "warning",
  about: `No two entries within ${apart} days have the same headline.`,
  on: "entries",
  storeWide: true,
  /** Withdrawn entries do not count: one that takes their place may well have their headline. */
  gather({ entry: { headline, status } }) {
    return headline === undefined || status === "withdrawn" ? undefined : folded(headline);
  },
  check(gathered) {
    const seen = new Map<string, CheckedEntry>();
    return [...gathered]
      .sort((a, b) => oldestFirst(a.entry, b.entry))
      .flatMap(({ entry, facts: headline }) => {
        const earlier = seen.get(headline);
        seen.set(headline, entry);
        if (!earlier || !(daysBetween(dateOf(earlier), dateOf(entry)) <= apart)) return [];
        return [
          {
            entry,
            path: ["headline"],
            message: `The headline is the same as that of ${earlier.file}`,
            hint: "Say what is new in this one, or withdraw one of the two.",
          },
        ];
      });
  },
};

function folded(headline: string): string {
  return headline.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function dateOf({ entry: { date = "" } }: CheckedEntry): string {
  return date;
}
