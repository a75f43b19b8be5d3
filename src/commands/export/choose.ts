import { inSequence } from "../../model/edition-sequence.ts";
import { entriesAmong, mayGoOut } from "../../model/select-entries.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { theEdition } from "../../workspace/editions/find-edition.ts";

/** What an export was asked for. */
export interface Wanted {
  /** An edition's id or number. */
  readonly edition: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether all entries are wanted even if there are editions. */
  readonly all: boolean;
  readonly drafts: boolean;
  /** ISO date of the run. */
  readonly today: string;
}

/** What goes into an export, unchecked. */
export interface Choice {
  /** The stem of the output files. */
  readonly id: string;
  readonly edition: EditionFile | undefined;
  readonly entries: readonly EntryFile[];
}

/**
 * Chooses the edition that is asked for; else all entries, or those of a range of dates, if that is asked for; else the newest edition; else, where
 * there is none, all entries that are ready.
 *
 * @throws UserError `UNKNOWN_EDITION`, `NOTHING_MATCHED` or `EDITION_AND_RANGE`
 */
export function choose(store: Store, wanted: Wanted): Choice {
  const edition = chooseEdition(store, wanted);
  const choice = edition ? byEdition(store, edition, wanted) : byDate(store, wanted);
  // An edition that is broken, or names entries that do not exist, is for the check to explain.
  if (choice.entries.length > 0 || edition?.problems.length || edition?.value?.entries?.length) return choice;
  throw nothingMatched(edition, wanted);
}

function chooseEdition(store: Store, { edition: name, from, to, all }: Wanted): EditionFile | undefined {
  const isSelection = all || from !== undefined || to !== undefined;
  if (name === undefined) return isSelection ? undefined : inSequence(store.editions).at(-1);
  if (!isSelection) return theEdition(store, name);
  throw new UserError(
    "EDITION_AND_RANGE",
    "An edition has its own entries, so --all, --from and --to do not go with it",
    {
      hint: "Leave out the edition, or the flag.",
    },
  );
}

function byEdition({ editions, entries }: Store, edition: EditionFile, { drafts, today }: Wanted): Choice {
  const day = edition.value?.date ?? today;
  return { id: edition.id, edition, entries: entriesAmong(edition, editions, entries, { drafts, day }) };
}

function byDate(store: Store, { from, to, drafts, today }: Wanted): Choice {
  const entries = store.entries.filter((entry) => {
    // What cannot be read is taken for what its name says, so that a broken file of another year does not hold up this month's export.
    const date = entry.value?.date ?? /^\d{4}-\d\d-\d\d/.exec(entry.id)?.[0];
    const inRange = date === undefined || ((from === undefined || date >= from) && (to === undefined || date <= to));
    return inRange && mayGoOut(entry, { drafts, day: today });
  });
  const range = [from, to].filter((end) => end !== undefined);
  return { id: range.length > 0 ? range.join("-to-") : "latest", edition: undefined, entries };
}

function nothingMatched(edition: EditionFile | undefined, { drafts }: Wanted): UserError {
  if (edition) {
    return new UserError("NOTHING_MATCHED", `${edition.file} has no entries to export`, {
      hint: `Put some in with bulletin compose ${edition.id}, or export all ready entries with --all.`,
    });
  }
  return new UserError("NOTHING_MATCHED", "There is no ready entry to export", {
    hint: drafts ? "Draft one with bulletin new." : "Set status: ready in an entry, or add --drafts to see the drafts.",
  });
}
