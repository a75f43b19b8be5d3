import { daysBetween } from "../../model/calendar-date.ts";
import { compareText } from "../../model/compare-text.ts";
import { inSequence } from "../../model/edition-sequence.ts";
import { type EntryDraft, lastDay } from "../../model/entry.ts";
import { type Hindrance, hindranceTo } from "../../model/hindrance.ts";
import { newestFirst } from "../../model/newest-first.ts";
import { nextEdition } from "../../model/next-edition.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { withEdition } from "./edition-from-text.ts";
import { type EditionView, viewEdition } from "./edition-view.ts";
import { newEdition } from "./new-edition.ts";
import { entriesIn, unusedEntries } from "./waiting-entries.ts";

/** How a bulletin stands: what goes out next, what waits, and what has gone out last. */
export interface BulletinStatus {
  /** The next edition, or what `compose` would make of it; undefined if no entry is ready for one. */
  readonly next: EditionView | undefined;
  /** Whether the next edition's date is past, so that it may have gone out. */
  readonly isOverdue: boolean;
  /** Ready entries that `compose` would add to the next edition. */
  readonly addable: readonly EntryFile[];
  /** Ready entries in no edition, and what keeps them out of the next one. */
  readonly kept: readonly KeptEntry[];
  readonly drafts: readonly EntryFile[];
  /** Ready entries in no edition that are under embargo on the date of the next one. */
  readonly embargoed: readonly EntryFile[];
  /** Drafts and ready entries that have not gone out and of which the last day is near, the nearest first. */
  readonly expiring: readonly EntryFile[];
  readonly lastSent: EditionFile | undefined;
  /** Files that cannot be read, or whose status cannot, so that nobody knows where they belong. */
  readonly unreadable: readonly string[];
}

/** An entry that is ready and not in the next edition. */
export interface KeptEntry {
  readonly entry: EntryFile;
  readonly why: Exclude<Hindrance, "under embargo">;
}

/** How many days before its last one an entry is said to expire soon. */
export const soon = 14;

/**
 * @param folder where editions are, as the user would type it
 * @param today ISO date
 */
export function statusOf(store: Store, folder: string, today: string): BulletinStatus {
  const edition = nextEdition(store.editions, today) ?? newEdition(store, { date: today }, folder)?.after;
  const whole = edition ? withEdition(store, edition) : store;
  const next = edition?.value ?? { date: today };
  const unused = unusedEntries(whole).filter(hasStatus("ready"));
  const hindrances = new Map(unused.map((entry) => [entry, hindranceTo(entry.value ?? {}, next)]));
  const keptBy = (why: Hindrance | undefined) => unused.filter((entry) => hindrances.get(entry) === why);
  const drafts = store.entries.filter(hasStatus("draft"));
  const included = edition ? entriesIn(edition, whole).filter(hasStatus("ready")) : [];
  return {
    next: edition && viewEdition(edition, store, today),
    isOverdue: (edition?.value?.date ?? today) < today,
    addable: keptBy(undefined).sort(newestFirst),
    kept: unused.toSorted(newestFirst).flatMap((entry) => {
      const why = hindrances.get(entry);
      return why === undefined || why === "under embargo" ? [] : [{ entry, why }];
    }),
    drafts: drafts.toSorted(newestFirst),
    embargoed: nearestFirst(keptBy("under embargo"), ({ publish_from: first }) => first),
    expiring: nearestFirst([...unused, ...included, ...drafts].filter(expiresSoon(today)), lastDay),
    lastSent: inSequence(store.editions).findLast(({ value }) => value?.sent !== undefined),
    unreadable: unreadableIn(store),
  };
}

function hasStatus(status: EntryDraft["status"]): (entry: EntryFile) => boolean {
  return ({ value }) => value?.status === status;
}

function expiresSoon(today: string): (entry: EntryFile) => boolean {
  return ({ value = {} }) => {
    const left = daysBetween(today, lastDay(value) ?? "");
    return left >= 0 && left <= soon;
  };
}

function nearestFirst(
  entries: readonly EntryFile[],
  dayOf: (entry: EntryDraft) => string | undefined,
): readonly EntryFile[] {
  const day = ({ value = {} }: EntryFile) => dayOf(value) ?? "";
  return [...entries].sort((a, b) => compareText(day(a), day(b)) || compareText(a.id, b.id));
}

function unreadableIn({ bulletin, entries, editions, problems }: Store): readonly string[] {
  const lost = [
    ...[bulletin, ...editions].filter(({ value }) => value === undefined),
    ...entries.filter(({ value }) => value?.status === undefined),
    ...problems,
  ];
  return lost.map(({ file }) => file);
}
