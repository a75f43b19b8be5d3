import { inSequence } from "../../model/edition-sequence.ts";
import { formatDate } from "../../model/format-date.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { entriesIn } from "./waiting-entries.ts";

/** The editions that hold or take an entry, oldest first. */
export function editionsWith(entry: EntryFile, store: Store): readonly EditionFile[] {
  return inSequence(store.editions).filter((edition) => entriesIn(edition, store).includes(entry));
}

/** The day on which an edition went out, in words; undefined as long as it is not sent. */
export function daySent({ value }: EditionFile): string | undefined {
  return value?.sent === undefined ? undefined : formatDate(value.sent.slice(0, 10), "en");
}

/** An edition for other programs, as far as it matters to its entries. */
export function editionName({ id, file, value }: EditionFile): object {
  return { id, file, number: value?.number, date: value?.date, sent: value?.sent ?? null };
}
