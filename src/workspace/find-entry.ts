import { resolve } from "node:path";
import { nearest } from "../model/nearest.ts";
import { newestFirst } from "../model/newest-first.ts";
import { fitStart } from "../report/fit-text.ts";
import { printableLine } from "../report/printable.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { UserError } from "../user-error.ts";

/**
 * The entries that a name means, newest first: those with exactly this id; else the file with this path; else all with this text in their id,
 * whatever its case. Files that cannot be read are entries, too.
 */
export function entriesNamed({ entries }: Pick<Store, "entries">, name: string, cwd: string): readonly EntryFile[] {
  const part = name.toLowerCase();
  const ways: readonly ((entry: EntryFile) => boolean)[] = [
    ({ id }) => id === name,
    ({ file }) => resolve(cwd, file) === resolve(cwd, name),
    ({ id }) => part !== "" && id.toLowerCase().includes(part),
  ];
  for (const isMeant of ways) {
    const found = entries.filter(isMeant);
    if (found.length > 0) return found.sort(newestFirst);
  }
  return [];
}

/** That no entry has a name, with the one that was probably meant. */
export function unknownEntry(name: string, { entries }: Pick<Store, "entries">): UserError {
  const ids = entries.map(({ id }) => id);
  const near = nearest(name, ids) ?? nearest(name, new Set(ids.flatMap((id) => id.split("-"))));
  return new UserError("UNKNOWN_ENTRY", `There is no entry “${name}”`, {
    hint: near ? `Did you mean ${near}?` : "Run bulletin list to see the entries.",
  });
}

/** How many candidates are listed. */
const most = 10;

/** That several entries have a name, with the newest of them. */
export function ambiguousEntry(name: string, found: readonly EntryFile[], columns: number): UserError {
  const lines = found.slice(0, most).map((entry) => fitStart(`  ${entry.id}  ${headlineOf(entry)}`, columns));
  const more = found.length > most ? [`  and ${found.length - most} more`] : [];
  return new UserError("AMBIGUOUS_ENTRY", `“${name}” can mean ${found.length} entries`, {
    hint: ["Give more of the id, or the path of the file:", ...lines, ...more].join("\n"),
  });
}

/** An entry on one line, for choosing it: what tells most comes first, since the end may be cut off. */
export function entryName(entry: EntryFile): string {
  const { id, value } = entry;
  const status = (value?.status ?? "?").padEnd("withdrawn".length);
  return `${value?.date ?? "????-??-??"}  ${status}  ${headlineOf(entry)}  ${id}`;
}

function headlineOf({ value }: EntryFile): string {
  return printableLine(value?.headline ?? "(no headline)");
}
