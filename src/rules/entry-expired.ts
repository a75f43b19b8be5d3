import { parseDate } from "../model/calendar-date.ts";
import { type EntryDraft, lastDay } from "../model/entry.ts";
import type { Finding, Path } from "../model/problem.ts";
import type { CheckedEdition, EntriesRule } from "./rule.ts";

export const entryExpired: EntriesRule<string> = {
  id: "entry-expired",
  severity: "warning",
  about: "An entry that waits for an edition is still of use today, and one that an edition takes is so on its date.",
  on: "entries",
  /** Its last day, unless that is before the entry itself, which is for `date-order`. */
  gather({ entry: { date = "", ...entry } }) {
    const last = lastDay(entry) ?? "";
    const waits = entry.status === "ready" || entry.status === "draft";
    return waits && parseDate(last) && last >= date ? last : undefined;
  },
  check(gathered, { editions, today }) {
    const editionsOf = groupByEntry(editions);
    return gathered.flatMap(({ entry, facts: last }) => {
      const inEditions = editionsOf.get(entry.id) ?? [];
      const fault =
        inEditions.length === 0 ? waiting(last, today) : inEditions.map((one) => taken(last, one)).find(Boolean);
      return fault ? [{ entry, path: pathOf(entry.entry), ...fault }] : [];
    });
  },
};

function groupByEntry(editions: readonly CheckedEdition[]): ReadonlyMap<string, readonly CheckedEdition[]> {
  const groups = new Map<string, CheckedEdition[]>();
  for (const edition of editions) {
    for (const id of edition.order) groups.set(id, [...(groups.get(id) ?? []), edition]);
  }
  return groups;
}

type Fault = Omit<Finding, "path">;

function waiting(last: string, today: string): Fault | undefined {
  if (last >= today) return undefined;
  return {
    message: `This entry stands in no edition, and ${last}, its last day, is over`,
    hint: "Withdraw it, or set expires to the last day on which it is of use.",
  };
}

/** An edition that lists its entries is judged by the rule `edition-entry`, and one that was sent is history. */
function taken(last: string, { id, edition: { date = "", entries, sent } }: CheckedEdition): Fault | undefined {
  if (entries || sent !== undefined || !parseDate(date) || last >= date) return undefined;
  return {
    severity: "error",
    message: `The edition ${id} of ${date} takes this entry, whose last day is ${last}`,
    hint: "Withdraw it, or correct the dates.",
  };
}

/** Where the last day comes from, as `lastDay` looks for it. */
function pathOf({ expires, event }: EntryDraft): Path {
  if (expires !== undefined) return ["expires"];
  if (event?.end !== undefined) return ["event", "end"];
  return event?.start === undefined ? ["deadline", "date"] : ["event", "start"];
}
