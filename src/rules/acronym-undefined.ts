import { type AcronymUse, acronymsIn } from "../model/acronyms-in.ts";
import { knownAcronyms } from "./lists/known-acronyms.ts";
import type { CheckedEdition, CheckedEntry, EntriesRule, EntryFinding } from "./rule.ts";

export const acronymUndefined: EntriesRule<Acronyms> = {
  id: "acronym-undefined",
  severity: "warning",
  about: "An acronym that not everybody knows is explained where the reader first meets it.",
  english: true,
  on: "entries",
  gather({ prose }, { bulletin: { acronyms = {} } }) {
    const firsts = new Map<string, AcronymUse>();
    const explained = new Set<string>();
    for (const use of prose.flatMap(acronymsIn)) {
      if (shipped.has(use.acronym) || Object.hasOwn(acronyms, use.acronym)) continue;
      if (!firsts.has(use.acronym)) firsts.set(use.acronym, use);
      if (use.longForm) explained.add(use.acronym);
    }
    const bare = [...firsts.values()].filter(({ longForm }) => !longForm);
    return firsts.size > 0 ? { bare, explained: [...explained] } : undefined;
  },
  check(gathered, { editions }) {
    const inEditions = new Set(editions.flatMap(({ order }) => order));
    const alone = gathered.filter(({ entry }) => !inEditions.has(entry.id)).flatMap(({ facts }) => facts.bare);
    const byId = new Map(gathered.map((one) => [one.entry.id, one.facts]));
    const unexplained = new Set([...alone, ...editions.flatMap((edition) => unexplainedIn(edition, byId))]);
    return gathered.flatMap(({ entry, facts }) =>
      facts.bare.filter((use) => unexplained.has(use)).map((use) => toFinding(entry, use)),
    );
  },
};

const shipped: ReadonlySet<string> = new Set(knownAcronyms.flatMap(({ acronyms }) => acronyms));

interface Acronyms {
  /** Where an acronym stands for the first time in the entry, if it is not explained there. */
  readonly bare: readonly AcronymUse[];
  /** What the entry explains somewhere. */
  readonly explained: readonly string[];
}

/** What a reader of the edition, from its first entry to its last, meets before an explanation. */
function unexplainedIn({ order }: CheckedEdition, entries: ReadonlyMap<string, Acronyms>): readonly AcronymUse[] {
  const read = new Set<string>();
  return order.flatMap((id) => {
    const { bare = [], explained = [] } = entries.get(id) ?? {};
    const unknown = bare.filter(({ acronym }) => !read.has(acronym));
    for (const acronym of explained) read.add(acronym);
    return unknown;
  });
}

function toFinding(entry: CheckedEntry, { acronym, path, span }: AcronymUse): EntryFinding {
  return {
    entry,
    path,
    span,
    message: `“${acronym}” is not explained where it first stands`,
    hint: `Write it out, or write “Long Form (${acronym})” first; if your readers know it, list it under acronyms in bulletin.yaml.`,
  };
}
