import { readingOrder } from "../../model/reading-order.ts";
import type { CheckResult } from "../../report/report.ts";
import type { EditionFile, EntryFile, Store } from "../../store/store.ts";
import { check } from "../check.ts";
import { withEdition } from "./edition-from-text.ts";
import { entriesIn } from "./waiting-entries.ts";

/** What stands in an edition, and what the rules say of it. */
export interface EditionView {
  readonly edition: EditionFile;
  /** False for one that is only planned. */
  readonly isWritten: boolean;
  /** In reading order. */
  readonly sections: readonly SectionView[];
  /** The problems of the edition, of its entries and of bulletin.yaml. */
  readonly result: CheckResult;
}

interface SectionView {
  /** Absent for entries without a section. */
  readonly title?: string;
  readonly entries: readonly EntryFile[];
}

/** Looks at an edition, which may be only planned, among the other files of a store. */
export function viewEdition(edition: EditionFile, store: Store, today: string): EditionView {
  const isWritten = store.editions.includes(edition);
  const whole = isWritten ? store : withEdition(store, edition);
  const entries = entriesIn(edition, whole);
  const files = new Set([whole.bulletin, edition, ...entries].map(({ file }) => file));
  const placed = entries.map((file) => ({ id: file.id, entry: file.value ?? {}, file }));
  return {
    edition,
    isWritten,
    sections: readingOrder(placed, whole.bulletin.value ?? {}, edition.value ?? {}).map((section) => ({
      ...section,
      entries: section.entries.map(({ file }) => file),
    })),
    result: check(whole, { today, only: (file) => files.has(file) }),
  };
}
