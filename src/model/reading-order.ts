import type { BulletinDraft } from "./bulletin.ts";
import { compareText } from "./compare-text.ts";
import type { EditionDraft } from "./edition.ts";
import type { EntryDraft } from "./entry.ts";

/** An entry with its id. */
interface Placed {
  readonly id: string;
  readonly entry: EntryDraft;
}

/** Entries under one heading; those without a section have none. */
export interface OrderedSection<E> {
  readonly title?: string;
  readonly entries: readonly E[];
}

/**
 * Entries in the order in which they are read: by section as `bulletin.yaml` lists them, and inside each pinned entries, then the newest. Empty
 * sections are left out; entries without a section come last.
 */
export function readingOrder<E extends Placed>(
  entries: readonly E[],
  { sections = [] }: BulletinDraft,
  edition: EditionDraft | undefined,
): readonly OrderedSection<E>[] {
  const known = sections.flatMap((section) => section ?? []);
  const shown = known.filter(({ key }) => edition?.sections?.includes(key) ?? true);
  const titled = shown.map(({ key, title, order }) => ({
    ...(title !== undefined && { title }),
    entries: inOrder(
      entries.filter(({ entry }) => entry.section !== undefined && entry.section === key),
      order ?? "newest",
      edition,
    ),
  }));
  const rest = entries.filter(({ entry }) => !known.some(({ key }) => key !== undefined && key === entry.section));
  return [...titled, { entries: inOrder(rest, "newest", edition) }].filter((section) => section.entries.length > 0);
}

type Order = NonNullable<NonNullable<NonNullable<BulletinDraft["sections"]>[number]>["order"]>;

/** Pinned entries first; then by the section's order; then `order`, then id, so that the result never depends on the disk. */
function inOrder<E extends Placed>(
  entries: readonly E[],
  order: Order,
  edition: EditionDraft | undefined,
): readonly E[] {
  const listed = new Map(edition?.entries?.map((id, place) => [id, place]));
  return [...entries].sort(
    (a, b) =>
      Number(b.entry.pin ?? false) - Number(a.entry.pin ?? false) ||
      (order === "manual" ? (listed.get(a.id) ?? 0) - (listed.get(b.id) ?? 0) : 0) ||
      (order === "event_date" ? compareText(startOf(a), startOf(b)) : 0) ||
      compareText(b.entry.date ?? "", a.entry.date ?? "") ||
      (a.entry.order ?? 0) - (b.entry.order ?? 0) ||
      compareText(a.id, b.id),
  );
}

/** Entries without an event sort after those with one. */
function startOf({ entry }: Placed): string {
  return entry.event?.start ?? "9999";
}
