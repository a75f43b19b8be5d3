import type { EditionDraft } from "./edition.ts";
import { inSequence, type NamedEdition } from "./edition-sequence.ts";
import type { EntryDraft } from "./entry.ts";
import { isShownIn } from "./hindrance.ts";

/** An entry as far as it could be read. */
interface Candidate {
  readonly id: string;
  readonly value: EntryDraft | undefined;
}

/** Which statuses go out: `ready`, and drafts for a preview. */
export interface SelectOptions {
  readonly drafts: boolean;
  /** The day for which the selection is made, ISO: entries under embargo on it stay in. */
  readonly day: string;
}

/**
 * Whether an entry is one of those that may go out. One whose status cannot be read counts as one, so that the check that follows reports it
 * instead of an entry going missing in silence.
 */
export function mayGoOut({ value }: Candidate, { drafts, day }: SelectOptions): boolean {
  if (value?.publish_from !== undefined && value.publish_from > day) return false;
  return value?.status === undefined || value.status === "ready" || (drafts && value.status === "draft");
}

/**
 * The entries of an edition: those that it names, else all that may go out, are dated after the edition before and not after this one, stood in
 * none of the earlier ones, and are in a section that it shows. Names that no entry has are left to the rule `edition-entry`.
 *
 * @param earlier the editions before this one
 */
export function entriesOfEdition<E extends Candidate>(
  edition: EditionDraft,
  earlier: readonly EditionDraft[],
  entries: readonly E[],
  options: SelectOptions,
): readonly E[] {
  const { entries: named, date = options.day } = edition;
  if (named) {
    const ids = new Set(named);
    return entries.filter(({ id }) => ids.has(id));
  }
  const used = new Set(earlier.flatMap((one) => one.entries ?? []));
  const last = earlier
    .map((one) => one.date ?? "")
    .sort()
    .at(-1);
  return entries.filter((entry) => {
    const day = entry.value?.date ?? date;
    const isInTime = day > (last ?? "") && day <= date;
    return isInTime && mayGoOut(entry, options) && !used.has(entry.id) && isShownIn(edition, entry.value ?? {});
  });
}

/** The entries that an edition names, each once; nothing if it lists none. Looking them up spares going through all entries for each edition. */
export function namedEntries<E>(edition: EditionDraft, entries: ReadonlyMap<string, E>): readonly E[] | undefined {
  return edition.entries && [...new Set(edition.entries)].flatMap((id) => entries.get(id ?? "") ?? []);
}

/**
 * The entries of an edition among others, as `entriesOfEdition` chooses them.
 *
 * @param editions all of them, this one included
 */
export function entriesAmong<E extends Candidate>(
  edition: NamedEdition,
  editions: readonly NamedEdition[],
  entries: readonly E[],
  options: SelectOptions,
): readonly E[] {
  const sequence = inSequence(editions);
  const earlier = sequence.slice(0, sequence.indexOf(edition)).map(({ value }) => value ?? {});
  return entriesOfEdition(edition.value ?? {}, earlier, entries, options);
}
