import { halfNamesIn, namesIn, type WordRun } from "../model/names-in.ts";
import type { CheckedEntry, EntriesRule, EntryFinding, Gathered } from "./rule.ts";

export const nameCaseVariant: EntriesRule<Names> = {
  id: "name-case-variant",
  severity: "info",
  about: "A name has the same capital letters in every entry.",
  english: true,
  on: "entries",
  storeWide: true,
  gather({ prose }) {
    const full = prose.flatMap(namesIn).filter(hasSmallLetters);
    const half = prose.flatMap(halfNamesIn);
    return full.length + half.length > 0 ? { full, half } : undefined;
  },
  check(gathered, { bulletin: { names = {} } }) {
    return namesByLetters(gathered).flatMap((forms) => {
      if (forms.size < 2) return [];
      const byNumber = [...forms].sort(([, a], [, b]) => b.length - a.length).map(([form]) => form);
      const usual = byNumber.find((form) => Object.hasOwn(names, form)) ?? byNumber[0] ?? "";
      return byNumber
        .filter((form) => form !== usual)
        .flatMap((form) => (forms.get(form) ?? []).map((place) => toFinding(place, form, usual)));
    });
  },
};

interface Names {
  readonly full: readonly WordRun[];
  /** What is a name only if it is one elsewhere. */
  readonly half: readonly WordRun[];
}

interface Place extends Pick<WordRun, "path" | "span"> {
  readonly entry: CheckedEntry;
}

/** The spellings of each name, and where each stands first in each entry. */
function namesByLetters(gathered: readonly Gathered<Names>[]): readonly ReadonlyMap<string, readonly Place[]>[] {
  const names = new Map<string, Map<string, Place[]>>();
  for (const { facts } of gathered) for (const { words } of facts.full) names.set(lettersOf(words), new Map());
  for (const { entry, facts } of gathered) {
    for (const { words, path, span } of [...facts.full, ...facts.half]) {
      const forms = names.get(lettersOf(words));
      const text = words.join(" ");
      const places = forms?.get(text) ?? [];
      if (places.at(-1)?.entry !== entry) places.push({ entry, path, span });
      forms?.set(text, places);
    }
  }
  return [...names.values()];
}

/** Words that are all in capitals are stressed, not spelt. */
function hasSmallLetters({ words }: WordRun): boolean {
  return words.some((word) => word !== word.toUpperCase());
}

function lettersOf(words: readonly string[]): string {
  return words.join(" ").toLowerCase();
}

function toFinding({ entry, path, span }: Place, form: string, usual: string): EntryFinding {
  return {
    entry,
    path,
    span,
    message: `“${form}” is written “${usual}” elsewhere`,
    hint: "Write it the same way each time, or list the right form under names in bulletin.yaml.",
  };
}
