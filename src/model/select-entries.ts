import type { EditionDraft } from "./edition.ts";
import type { EntryDraft } from "./entry.ts";

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
 * The entries of an edition: those that it names, else all that may go out, are dated after the edition before and not after this one, and
 * stood in none of the earlier ones. Names that no entry has are left to the rule `edition-entry`.
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
  if (named) return entries.filter(({ id }) => named.includes(id));
  const used = new Set(earlier.flatMap((one) => one.entries ?? []));
  const last = earlier
    .map((one) => one.date ?? "")
    .sort()
    .at(-1);
  return entries.filter((entry) => {
    const day = entry.value?.date ?? date;
    return mayGoOut(entry, options) && day > (last ?? "") && day <= date && !used.has(entry.id);
  });
}
