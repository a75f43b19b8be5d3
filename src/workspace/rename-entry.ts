import { editYaml } from "../store/edit-yaml.ts";
import type { EditionFile, EntryFile, Store } from "../store/store.ts";
import type { FixedFile } from "../validate/fix-store.ts";
import { contentOf, withFixes } from "../validate/with-fixes.ts";
import { check } from "./check.ts";
import { editionFromText } from "./editions/edition-from-text.ts";

/** An entry under another name. */
export interface Renaming {
  readonly entry: EntryFile;
  /** The store with it, and with its new name in the editions that list it. */
  readonly store: Store;
  /** The editions that have to be changed. */
  readonly editions: readonly FixedFile[];
}

/**
 * Plans to give an entry the name that its date asks for, in the editions that list it as well. Nothing if its name is right or the other one is taken,
 * or if an edition goes by the old name that was sent or cannot be changed.
 *
 * @param store with the entry in it
 * @param today ISO date
 */
export function renaming(entry: EntryFile, store: Store, today: string): Renaming | undefined {
  if (store.editions.some(({ value }) => value === undefined)) return undefined;
  const listing = store.editions.filter(({ value }) => value?.sent === undefined && value?.entries?.includes(entry.id));
  // To the rule, a name that an edition lists cannot be changed.
  const others = { ...store, editions: store.editions.filter((edition) => !listing.includes(edition)) };
  const { problems } = check(others, { today, only: (file) => file === entry.file });
  const problem = problems.find(({ fix }) => fix?.kind === "rename");
  const renamed = problem && withFixes(others, [problem]).store.entries[store.entries.indexOf(entry)];
  if (!renamed || renamed === entry) return undefined;

  const changed = new Map(listing.map((edition) => [edition, withNewName(edition, entry.id, renamed.id)]));
  const editions = [...changed].flatMap(([before, after]) => {
    return after ? [{ file: before.file, before: contentOf(before), after: contentOf(after) }] : [];
  });
  if (editions.length < listing.length) return undefined;
  return {
    entry: renamed,
    store: {
      ...store,
      entries: store.entries.map((one) => (one === entry ? renamed : one)),
      editions: store.editions.map((edition) => changed.get(edition) ?? edition),
    },
    editions,
  };
}

function withNewName(edition: EditionFile, old: string, id: string): EditionFile | undefined {
  const { text, value: { entries = [] } = {} } = edition;
  const edits = [...entries.entries()].flatMap(([place, one]) =>
    one === old ? [{ kind: "text" as const, path: ["entries", place], span: [0, old.length] as const, text: id }] : [],
  );
  const edited = editYaml(text, edits);
  return edited.done.length === edits.length ? editionFromText(edition, edited.text) : undefined;
}
