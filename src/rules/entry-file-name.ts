import { parseDate } from "../model/calendar-date.ts";
import type { EntryDraft } from "../model/entry.ts";
import { slug } from "../model/slug.ts";
import type { CheckedEntry, EntriesRule, EntryFinding } from "./rule.ts";

/** The facts are the id that the entry should have; its own if that is right. */
export const entryFileName: EntriesRule<string> = {
  id: "entry-file-name",
  severity: "error",
  about: "An entry's file is named after its date and a few words, and no other has that name.",
  mends: true,
  on: "entries",
  storeWide: true,
  gather: ({ id, entry }) => rightId(id, entry),
  check(gathered, { entries, editions }) {
    const wanted = countOf(gathered.filter(({ entry, facts }) => facts !== entry.id).map(({ facts }) => facts));
    const named = new Set(editions.flatMap(({ edition }) => edition.entries ?? []));
    return gathered.flatMap(({ entry, facts: id }): readonly EntryFinding[] => {
      const other = entries.get(entry.id);
      if (id !== entry.id) {
        const isFree = !entries.has(id) && wanted.get(id) === 1 && !named.has(entry.id) && other === entry;
        return [misnamed(entry, id, isFree)];
      }
      return other && other !== entry ? [doubled(entry, other)] : [];
    });
  },
};

const form = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a name begins with that was meant for a date. */
const beginning = /^\d{4}(?:-\d{1,2}){0,2}(?:-|$)/;
const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The entry's own date, and the words of its name if they will do. An entry without a real date is not judged: that is reported elsewhere. */
function rightId(id: string, { date, headline = "" }: EntryDraft): string {
  if (!parseDate(date) || (form.test(id) && id.startsWith(`${date}-`))) return id;
  const own = id.replace(beginning, "");
  return `${date}-${words.test(own) ? own : slug(headline)}`;
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** @param isFree whether nobody has or wants the name, and no edition goes by the old one */
function misnamed(entry: CheckedEntry, id: string, isFree: boolean): EntryFinding {
  return {
    entry,
    path: ["date"],
    message: `Expected the file to be named ${id}.yaml`,
    hint: "Rename it, or correct the date; where an edition lists the entry, change the name there, too.",
    ...(isFree && { fix: { kind: "rename", id } }),
  };
}

function doubled(entry: CheckedEntry, other: CheckedEntry): EntryFinding {
  return {
    entry,
    path: [],
    message: `${other.file} has the same name`,
    hint: "Rename one of the two: editions know an entry by its file's name, wherever the folder.",
  };
}
