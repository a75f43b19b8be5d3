import { daysBetween } from "../model/calendar-date.ts";
import { comparableAddress } from "../model/comparable-address.ts";
import { formatDate } from "../model/format-date.ts";
import { oldestFirst } from "../model/oldest-first.ts";
import type { EntriesRule, EntryFinding, Gathered } from "./rule.ts";

/** How many entries a page must be the source of to count as a standing one, such as a form or the list of all events. */
const standing = 3;

/** The facts are the source's address, made comparable. */
export const linkDuplicate: EntriesRule<string, { readonly days: number }> = {
  id: "link-duplicate",
  severity: "warning",
  about: "A page is the source of one entry only.",
  on: "entries",
  storeWide: true,
  options: {
    days: {
      shape: { kind: "integer", min: 0, max: 99_999 },
      default: 180,
      about: "How many days apart two entries must be to share a source.",
    },
  },
  /** Withdrawn entries do not count: one that takes their place may well have their source. A home page is the source of many. */
  gather({ entry: { source, status } }) {
    const target = status === "withdrawn" ? undefined : comparableAddress(source?.url ?? "");
    return target !== undefined && /[/?]/.test(target) ? target : undefined;
  },
  check(gathered, { options: { days } }) {
    const bySource = new Map<string, Gathered<string>[]>();
    for (const one of gathered) {
      const others = bySource.get(one.facts);
      if (others) others.push(one);
      else bySource.set(one.facts, [one]);
    }
    return [...bySource.values()].flatMap((entries) => {
      const [earlier, later] = entries.sort((a, b) => oldestFirst(a.entry, b.entry));
      if (!earlier || !later || entries.length >= standing) return [];
      return daysBetween(dateOf(earlier), dateOf(later)) <= days ? [toFinding(later, earlier)] : [];
    });
  },
};

function toFinding({ entry }: Gathered<string>, earlier: Gathered<string>): EntryFinding {
  return {
    entry,
    path: ["source", "url"],
    message: `${earlier.entry.file} of ${formatDate(dateOf(earlier), "en")} has the same source`,
    hint: "If it is the same news, delete one of the two; if not, link to the page about what is new.",
  };
}

function dateOf({ entry: { entry } }: Gathered<string>): string {
  return entry.date ?? "";
}
