import { inSequence } from "../../model/edition-sequence.ts";
import { nextEdition } from "../../model/next-edition.ts";
import { entriesAmong, mayGoOut } from "../../model/select-entries.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { withEdition } from "../../workspace/editions/edition-from-text.ts";
import { theEdition } from "../../workspace/editions/find-edition.ts";
import { newEdition } from "../../workspace/editions/new-edition.ts";
import { unusedEntries } from "../../workspace/editions/waiting-entries.ts";

/** What a preview was asked for. */
export interface Wanted {
  /** An edition's id or number. */
  readonly edition: string | undefined;
  readonly drafts: boolean;
  /** ISO date of the run. */
  readonly today: string;
  /** The folder of the editions, as the user would type it. */
  readonly editionFolder: string;
}

/** What a preview shows, unchecked. */
export interface Shown {
  /** All files, and the edition where it is only planned. */
  readonly store: Store;
  readonly edition: EditionFile | undefined;
  readonly entries: readonly EntryFile[];
}

/**
 * Chooses the edition that is asked for; else the one that goes out next, as it is written or as `compose` would write it; else the newest; else, where there
 * are no editions, all entries that are ready. Where nothing is ready, there is something to see all the same: the drafts.
 *
 * @throws UserError `UNKNOWN_EDITION`
 */
export function chooseShown(store: Store, wanted: Wanted): Shown {
  const { edition: name, drafts, today } = wanted;
  const edition = name === undefined ? defaultEdition(store, wanted) : theEdition(store, name);
  const whole = edition ? withEdition(store, edition) : store;
  const options = { drafts, day: edition?.value?.date ?? today };
  const own = edition
    ? entriesAmong(edition, whole.editions, whole.entries, options)
    : whole.entries.filter((entry) => mayGoOut(entry, options));
  const isAdded = drafts || (name === undefined && own.length === 0);
  const added = isAdded ? unusedEntries(whole).filter(({ value }) => value?.status === "draft") : [];
  return { store: whole, edition, entries: [...new Set([...own, ...added])] };
}

function defaultEdition(store: Store, { today, editionFolder }: Wanted): EditionFile | undefined {
  if (store.editions.length === 0) return undefined;
  const next = nextEdition(store.editions, today) ?? newEdition(store, { date: today }, editionFolder)?.after;
  return next ?? inSequence(store.editions).at(-1);
}
