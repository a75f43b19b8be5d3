import { nearest } from "../../model/nearest.ts";
import { entriesOfEdition, mayGoOut } from "../../model/select-entries.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";

/** What an export was asked for. */
export interface Wanted {
  /** An edition's id or number. */
  readonly edition: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
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
 * Chooses the entries of an edition, of a range of dates, or all that are ready.
 *
 * @throws UserError `UNKNOWN_EDITION`, `NOTHING_MATCHED` or `EDITION_AND_RANGE`
 */
export function choose(store: Store, wanted: Wanted): Choice {
  const choice = wanted.edition === undefined ? byDate(store, wanted) : byEdition(store, wanted.edition, wanted);
  const { edition, entries } = choice;
  // An edition that is broken, or names entries that do not exist, is for the check to explain.
  if (entries.length > 0 || edition?.problems.length || edition?.value?.entries?.length) return choice;
  throw new UserError("NOTHING_MATCHED", "There is no ready entry to export", {
    hint: wanted.drafts
      ? "Draft one with bulletin new."
      : "Set status: ready in an entry, or add --drafts to see the drafts.",
  });
}

function byEdition(store: Store, name: string, wanted: Wanted): Choice {
  if (wanted.from !== undefined || wanted.to !== undefined) {
    throw new UserError("EDITION_AND_RANGE", "An edition has its own entries, so --from and --to do not go with it", {
      hint: "Leave out the edition, or --from and --to.",
    });
  }
  const edition = store.editions.find(({ id, value }) => id === name || String(value?.number) === name);
  if (!edition) throw unknownEdition(store, name);
  const date = edition.value?.date ?? wanted.today;
  const earlier = store.editions.filter((other) => other !== edition && (other.value?.date ?? "") < date);
  const entries = entriesOfEdition(
    edition.value ?? {},
    earlier.map(({ value }) => value ?? {}),
    store.entries,
    { drafts: wanted.drafts, day: date },
  );
  return { id: edition.id, edition, entries };
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

function unknownEdition(store: Store, name: string): UserError {
  const ids = store.editions.map(({ id }) => id);
  const near = nearest(name, ids);
  const known =
    ids.length > 0 ? `The editions are ${ids.join(", ")}.` : "There is no edition yet: leave the argument out.";
  return new UserError("UNKNOWN_EDITION", `There is no edition “${name}”`, {
    hint: near ? `Did you mean ${near}?` : known,
  });
}
