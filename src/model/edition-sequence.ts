import { compareText } from "./compare-text.ts";
import type { EditionDraft } from "./edition.ts";

/** An edition as far as it could be read. */
export interface NamedEdition {
  readonly id: string;
  readonly value: EditionDraft | undefined;
}

/** Editions oldest first: by date, then number, then id. */
export function inSequence<E extends NamedEdition>(editions: readonly E[]): readonly E[] {
  return [...editions].sort(
    (a, b) =>
      compareText(dayOf(a), dayOf(b)) || (a.value?.number ?? 0) - (b.value?.number ?? 0) || compareText(a.id, b.id),
  );
}

/**
 * One whose date cannot be read is placed by its name. If that says nothing either, it counts as the newest, so that its faults are shown and the
 * edition before it is not taken for the newest in silence.
 */
function dayOf({ id, value }: NamedEdition): string {
  return value?.date ?? /^\d{4}-\d\d(?:-\d\d)?/.exec(id)?.[0] ?? "9999";
}
