import type { Assets } from "./asset.ts";
import type { Bulletin } from "./bulletin.ts";
import { cleanData } from "./clean-text.ts";
import { compareText } from "./compare-text.ts";
import type { Edition, EditionDraft } from "./edition.ts";
import { inSequence } from "./edition-sequence.ts";
import type { Entry, EntryDraft } from "./entry.ts";
import { entriesOf, type Publication, type PublishedEntry, toPublication } from "./publication.ts";
import { readingOrder } from "./reading-order.ts";
import { entriesOfEdition, mayGoOut, namedEntries } from "./select-entries.ts";

/** The whole bulletin as readers may see it: every edition that is out, and every entry. */
export interface Archive {
  /** Every entry that may be shown, newest first, under no section. */
  readonly all: Publication;
  /** Newest first, and none of which no entry is left. An entry that was withdrawn after an edition was sent is not shown in it either. */
  readonly editions: readonly Publication[];
}

/** Something with a file of its own, whose stem is its id. */
export interface Filed<T> {
  readonly id: string;
  readonly value: T;
}

/** The entries and editions that an archive is made from. */
export interface Contents<E, D> {
  readonly entries: readonly E[];
  readonly editions: readonly D[];
}

/**
 * What readers may see on a day: entries that are ready and not under embargo, expired ones too, and editions of that day or earlier. What cannot be
 * read stays in, so that the check that follows reports it.
 *
 * @param today ISO date
 */
export function shownOn<E extends Filed<EntryDraft | undefined>, D extends Filed<EditionDraft | undefined>>(
  { entries, editions }: Contents<E, D>,
  today: string,
): Contents<E, D> {
  return {
    entries: entries.filter((entry) => mayGoOut(entry, { drafts: false, day: today })),
    editions: editions.filter(({ value }) => (value?.date ?? "") <= today),
  };
}

/**
 * Makes an archive of what is shown. Every summary is parsed once for all the places where its entry stands.
 *
 * @param assets the pictures and the style sheet; without them the archive has none
 */
export function toArchive(
  bulletin: Bulletin,
  contents: Contents<Filed<Entry>, Filed<Edition>>,
  assets?: Assets,
): Archive {
  const { entries, editions } = cleanData(contents);
  const selection = { id: "archive", entries: entries.map(({ id, value }) => ({ id, entry: value })) };
  const whole = toPublication(bulletin, selection, assets);
  const newest = [...entriesOf(whole)].sort(newestFirst);
  const published = new Map(newest.map((one) => [one.id, one]));
  const filed = new Map(entries.map((one) => [one.id, one]));
  const toEdition = ({ id, value: edition }: Filed<Edition>, earlier: readonly Filed<Edition>[]): Publication => {
    const chosen = entriesOfEdition(
      edition,
      earlier.map(({ value }) => value),
      namedEntries(edition, filed) ?? entries,
      { drafts: false, day: edition.date },
    );
    return {
      ...toPublication(bulletin, { id, edition, entries: [] }, assets),
      sections: readingOrder(
        chosen.flatMap((one) => published.get(one.id) ?? []),
        bulletin,
        edition,
      ),
    };
  };
  return {
    all: { ...whole, sections: newest.length === 0 ? [] : [{ entries: newest }] },
    editions: inSequence(editions)
      .map((edition, place, sequence) => toEdition(edition, sequence.slice(0, place)))
      .filter(({ sections }) => sections.length > 0)
      .reverse(),
  };
}

function newestFirst(a: PublishedEntry, b: PublishedEntry): number {
  return (
    compareText(b.entry.date, a.entry.date) || (a.entry.order ?? 0) - (b.entry.order ?? 0) || compareText(a.id, b.id)
  );
}
