import type { EditionDraft } from "./edition.ts";
import { type EntryDraft, lastDay } from "./entry.ts";

/** What keeps an entry that is ready out of an edition. */
export type Hindrance = "dated later" | "under embargo" | "expired" | "section not shown";

/** What keeps an entry out of an edition, whatever its status is; undefined if nothing does. */
export function hindranceTo(entry: EntryDraft, edition: EditionDraft): Hindrance | undefined {
  const { date = "" } = edition;
  if ((entry.publish_from ?? "") > date) return "under embargo";
  if ((entry.date ?? "") > date) return "dated later";
  if ((lastDay(entry) ?? date) < date) return "expired";
  return isShownIn(edition, entry) ? undefined : "section not shown";
}

/** Whether an edition has a place for an entry: one that lists its sections shows no others. */
export function isShownIn({ sections }: EditionDraft, { section }: EntryDraft): boolean {
  return sections === undefined || section === undefined || sections.includes(section);
}
