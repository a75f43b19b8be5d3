import type { EditionDraft } from "../../model/edition.ts";
import { hindranceTo } from "../../model/hindrance.ts";
import { readingOrder } from "../../model/reading-order.ts";
import { entriesAmong } from "../../model/select-entries.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";

/** The entries that an edition of a store holds or takes, in the order of the store. */
export function entriesIn(edition: EditionFile, { editions, entries }: Store): readonly EntryFile[] {
  return entriesAmong(edition, editions, entries, { drafts: false, day: edition.value?.date ?? "" });
}

/** The entries that no edition of a store holds or takes. */
export function unusedEntries(store: Store): readonly EntryFile[] {
  const used = new Set(store.editions.flatMap((edition) => entriesIn(edition, store)));
  return store.entries.filter((entry) => !used.has(entry));
}

/**
 * The entries that wait for an edition and may stand in this one, in reading order.
 *
 * @param from ISO date: those before it stay out
 */
export function entriesFor(edition: EditionDraft, store: Store, from = ""): readonly EntryFile[] {
  const waiting = unusedEntries(store).filter(({ value = {} }) => {
    const isReady = value.status === "ready" && (value.date ?? "") >= from;
    return isReady && hindranceTo(value, edition) === undefined;
  });
  return inReadingOrder(waiting, edition, store);
}

/** Entries of an edition in the order in which they are read. */
export function inReadingOrder(
  entries: readonly EntryFile[],
  edition: EditionDraft,
  { bulletin }: Store,
): readonly EntryFile[] {
  const placed = entries.map((file) => ({ id: file.id, entry: file.value ?? {}, file }));
  return readingOrder(placed, bulletin.value ?? {}, edition).flatMap(({ entries: group }) =>
    group.map(({ file }) => file),
  );
}
