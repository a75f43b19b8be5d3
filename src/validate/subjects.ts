import { type BulletinDraft, bulletinShape } from "../model/bulletin.ts";
import { editionShape } from "../model/edition.ts";
import { inSequence } from "../model/edition-sequence.ts";
import { type EntryDraft, entryShape } from "../model/entry.ts";
import { type Prose, proseOf } from "../model/prose.ts";
import { readingOrder } from "../model/reading-order.ts";
import { entriesOfEdition, namedEntries } from "../model/select-entries.ts";
import type { RecordShape } from "../model/shape.ts";
import { type Block, parseSummary } from "../model/summary.ts";
import type { CheckedEdition, CheckedEntry } from "../rules/rule.ts";
import type { EditionFile, EntryFile, Store } from "../store/store.ts";
import type { StoreFile } from "../store/store-file.ts";

/** A file of the store, and what it is to the rules. */
export interface Subject {
  readonly file: StoreFile<unknown>;
  readonly shape: RecordShape;
  readonly entry?: EntrySubject;
  readonly edition?: CheckedEdition;
}

/** Every file of a store, in the order of the store, as the rules see them. */
export function toSubjects(
  { bulletin, entries, editions }: Store,
  { drafts }: { drafts: boolean },
): readonly Subject[] {
  const checkedEntries = entries.map((file) => new EntrySubject(file));
  const candidates = new Map(checkedEntries.map((one) => [one.id, { id: one.id, value: one.entry, entry: one.entry }]));
  const checkedEditions = inSequence(editions).map((file, i, all) =>
    toEdition(file, all.slice(0, i), candidates, bulletin.value ?? {}, drafts),
  );
  return [
    { file: bulletin, shape: bulletinShape },
    ...entries.map((file, i) => ({ file, shape: entryShape, entry: checkedEntries[i] as EntrySubject })),
    ...checkedEditions.map(({ file, edition }) => ({ file, shape: editionShape, edition })),
  ];
}

/** Makes its prose when a rule first asks for it, and forgets it again when all rules have seen the entry. */
class EntrySubject implements CheckedEntry {
  readonly id: string;
  readonly file: string;
  readonly entry: CheckedEntry["entry"];
  #prose: readonly Prose[] | undefined;

  constructor({ id, file, value = {} }: EntryFile) {
    this.id = id;
    this.file = file;
    this.entry = value;
  }

  get summary(): readonly Block[] {
    return parseSummary(this.entry.summary ?? "");
  }

  get prose(): readonly Prose[] {
    this.#prose ??= proseOf(this.entry, this.summary);
    return this.#prose;
  }

  forget(): void {
    this.#prose = undefined;
  }
}

/** An entry that an edition may take. */
interface Candidate {
  readonly id: string;
  readonly value: EntryDraft;
  readonly entry: EntryDraft;
}

/**
 * @param earlier the editions before this one
 * @param candidates all entries by id: an edition that lists ids need not look at the others
 */
function toEdition(
  file: EditionFile,
  earlier: readonly EditionFile[],
  candidates: ReadonlyMap<string, Candidate>,
  bulletin: BulletinDraft,
  drafts: boolean,
): { readonly file: EditionFile; readonly edition: CheckedEdition } {
  const { value: edition = {} } = file;
  let order: readonly string[] | undefined;
  const inEdition = () => {
    const day = edition.date ?? "";
    const chosen = entriesOfEdition(
      edition,
      earlier.map(({ value }) => value ?? {}),
      namedEntries(edition, candidates) ?? [...candidates.values()],
      { drafts, day },
    );
    return readingOrder(chosen, bulletin, edition).flatMap((section) => section.entries.map(({ id }) => id));
  };
  return {
    file,
    edition: {
      id: file.id,
      file: file.file,
      edition,
      get order() {
        order ??= inEdition();
        return order;
      },
    },
  };
}
