import { compareText } from "../../model/compare-text.ts";
import type { Store } from "../../store/store.ts";
import type { SectionChoice } from "./ask-section.ts";

/** The bulletin's sections, as far as they are written whole. */
export function sectionsOf({ bulletin }: Pick<Store, "bulletin">): readonly SectionChoice[] {
  return (bulletin.value?.sections ?? []).flatMap(({ key, title } = {}) =>
    key !== undefined && title !== undefined ? [{ key, title }] : [],
  );
}

/** The tags that entries have, the most used first. */
export function tagsInUse({ entries }: Pick<Store, "entries">): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of entries.flatMap(({ value }) => value?.tags ?? [])) {
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, often], [b, other]) => other - often || compareText(a, b)).map(([tag]) => tag);
}
