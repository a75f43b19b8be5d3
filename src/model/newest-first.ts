import { compareText } from "./compare-text.ts";
import type { EntryDraft } from "./entry.ts";

/** An entry as far as it could be read. */
interface NamedEntry {
  readonly id: string;
  readonly value: EntryDraft | undefined;
}

/** Compares entries by date, the newest first, and by id those of one day. One without a date comes last. */
export function newestFirst(a: NamedEntry, b: NamedEntry): number {
  return compareText(b.value?.date ?? "", a.value?.date ?? "") || compareText(a.id, b.id);
}
