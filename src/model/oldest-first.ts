import { compareText } from "./compare-text.ts";
import type { EntryDraft } from "./entry.ts";

/** An entry and its file. */
interface Filed {
  readonly file: string;
  readonly entry: EntryDraft;
}

/** Compares entries by date, and by file those of one day. One without a date comes first. */
export function oldestFirst(a: Filed, b: Filed): number {
  return compareText(a.entry.date ?? "", b.entry.date ?? "") || compareText(a.file, b.file);
}
