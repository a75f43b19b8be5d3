import { checkShape } from "../../model/check-shape.ts";
import { type Entry, type EntryDraft, entryShape } from "../../model/entry.ts";
import type { Ports } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import type { CheckResult } from "../../report/report.ts";
import { decodeText } from "../../store/decode-text.ts";
import { readYaml } from "../../store/read-yaml.ts";
import type { EntryFile, Store } from "../../store/store.ts";
import { toStoreFile } from "../../store/store-file.ts";
import { UserError } from "../../user-error.ts";
import { type DraftData, draftYaml } from "../../validate/check-draft.ts";
import { type EntryPlace, type EntryPlaces, entryPlaces, entrySchema } from "../../workspace/add-entry.ts";
import { check } from "../../workspace/check.ts";
import { shownPath } from "../../workspace/read-store.ts";
import { draftOf, type EntryName } from "./draft-of.ts";
import { matchEntries } from "./match-entries.ts";
import type { LeftOut, Source, Sources } from "./source.ts";

/** An imported entry, and the file that holds it or is to hold it. */
export interface PlannedEntry {
  readonly source: Source;
  /** Its place among the entries of its source, from 0. */
  readonly index: number;
  /** What somebody has to look at, in sentences. */
  readonly review: readonly string[];
  readonly name: EntryName;
  readonly isNew: boolean;
  /** Of a new one, the file as it would be written; else the one that is there. */
  readonly file: EntryFile;
}

/** What an import comes to. */
export interface ImportPlan {
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  /** In the order of the sources. */
  readonly entries: readonly PlannedEntry[];
  /** What the rules say of the new ones. */
  readonly result: CheckResult;
  /** How many entries of the bulletin cannot be read, and so were not compared. */
  readonly unreadable: number;
}

/** How many entries one import may have: nobody looks through more, and the disk takes seconds to write them safely. */
const mostEntries = 1_000;

/**
 * Plans what to file of what was read, and checks it; nothing is written.
 *
 * @param root the bulletin's folder, absolute
 * @param today ISO date
 * @throws UserError `NOT_IMPORTED` if that is more than one import may have
 */
export function planImport(
  { sources, leftOut }: Sources,
  store: Store,
  { root, today, files, cwd }: { readonly root: string; readonly today: string } & Pick<Ports, "files" | "cwd">,
): ImportPlan {
  const drafts = sources.flatMap((source) =>
    source.entries.map((entry, index) => ({
      source,
      index,
      ...draftOf(entry, source, store.bulletin.value ?? {}, today),
    })),
  );
  if (drafts.length > mostEntries) throw tooMany(drafts.length);
  const readable = store.entries.filter(({ value }) => value !== undefined);
  const matches = matchEntries(
    drafts.map(({ data }) => checkShape(data, entryShape).value as EntryDraft),
    readable.map(({ value = {} }) => value),
  );
  const taken = new Set(store.entries.map(({ id }) => id));
  const entries = drafts.map(({ data, ...draft }, place): PlannedEntry => {
    const known = readable[matches[place] ?? -1];
    if (known) return { ...draft, isNew: false, file: known };
    const { id, path } = freePlace(entryPlaces(root, draft.name, taken), files);
    taken.add(id);
    return { ...draft, isNew: true, file: draftFile(data, draft.review, { id, file: shownPath(path, cwd) }) };
  });
  const added = entries.filter(({ isNew }) => isNew).map(({ file }) => file);
  const names = new Set(added.map(({ file }) => file));
  const result = check({ ...store, entries: [...store.entries, ...added] }, { today, only: (file) => names.has(file) });
  return { sources, leftOut, entries, result, unreadable: store.entries.length - readable.length };
}

function tooMany(count: number): UserError {
  return new UserError(
    "NOT_IMPORTED",
    `There are ${count} entries in this, more than the ${mostEntries} of one import`,
    {
      hint: "Split it, and import the parts one after the other.",
    },
  );
}

/** The first place where nothing is, not even what is no entry. */
function freePlace(places: EntryPlaces, files: Ports["files"]): EntryPlace {
  const place = places.next().value;
  return files.follow(place.path) ? freePlace(places, files) : place;
}

/** A draft as it reads back from its file, in which a comment says what to look at. */
function draftFile(
  data: DraftData,
  review: readonly string[],
  { id, file }: Pick<EntryFile, "id" | "file">,
): EntryFile {
  const remarks = review.map((sentence) => `Check: ${printableLine(sentence)}`);
  const decoded = decodeText(new TextEncoder().encode(draftYaml(data, entrySchema, remarks)));
  return { id, ...toStoreFile<Entry>(file, decoded, readYaml(decoded.text), entryShape) };
}
