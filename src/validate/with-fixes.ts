import { bulletinShape } from "../model/bulletin.ts";
import { editionShape } from "../model/edition.ts";
import { entryShape } from "../model/entry.ts";
import { groupByFile } from "../model/group-by-file.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import { decodeText } from "../store/decode-text.ts";
import { editYaml } from "../store/edit-yaml.ts";
import { readYaml, type YamlRead } from "../store/read-yaml.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { type StoreFile, toStoreFile } from "../store/store-file.ts";

/** A store in which some problems have been mended. */
export interface MendedStore {
  /** The same files in the same order, some of them with another text or another name. */
  readonly store: Store;
  /** The problems whose fix was made. The others have none, overlap with one of them, or have to wait until their file has been edited. */
  readonly mended: readonly Problem[];
}

/** Makes the fixes of some problems of a store, each file's edits first and its new name when there is nothing to edit. */
export function withFixes(store: Store, problems: readonly Problem[]): MendedStore {
  const byFile = groupByFile(problems);
  const mended: Problem[] = [];
  const edit = <F extends StoreFile<unknown>>(file: F, shape: RecordShape): F => {
    const result = edited(file, shape, byFile.get(file.file) ?? []);
    mended.push(...result.mended);
    return result.file;
  };
  const taken = new Set(store.entries.flatMap(({ id, file }) => [id, file]));
  const rename = (entry: EntryFile): EntryFile => {
    const problem = byFile.get(entry.file)?.find(({ fix }) => fix?.kind === "rename");
    const renamed = problem?.fix?.kind === "rename" ? withId(entry, problem.fix.id, taken) : undefined;
    if (!problem || !renamed) return entry;
    mended.push(problem);
    return renamed;
  };
  return {
    store: {
      ...store,
      bulletin: edit(store.bulletin, bulletinShape),
      entries: store.entries.map((entry) => {
        const after = edit(entry, entryShape);
        return after === entry ? rename(entry) : after;
      }),
      editions: store.editions.map((edition) => edit(edition, editionShape)),
    },
    mended,
  };
}

/** Everything that a file holds, with the byte order mark if it has one. */
export function contentOf({ text, byteOrderMark }: Pick<StoreFile<unknown>, "text" | "byteOrderMark">): string {
  return byteOrderMark ? `\ufeff${text}` : text;
}

function edited<F extends StoreFile<unknown>>(
  file: F,
  shape: RecordShape,
  problems: readonly Problem[],
): { readonly file: F; readonly mended: readonly Problem[] } {
  const edits = problems.flatMap((problem) => {
    const { fix } = problem;
    return fix && fix.kind !== "rename" ? [{ ...fix, problem }] : [];
  });
  if (edits.length === 0) return { file, mended: [] };
  const { text, read, done } = editYaml(file.text, edits);
  if (done.length === 0) return { file, mended: [] };
  return { file: reread({ ...file, text }, read, shape), mended: done.map(({ problem }) => problem) };
}

/** A file of which the text or the name is new, read as it would be from the disk. */
function reread<F extends StoreFile<unknown>>(file: F, read: YamlRead, shape: RecordShape): F {
  const decoded = decodeText(new TextEncoder().encode(contentOf(file)));
  return { ...file, ...toStoreFile(file.file, decoded, read, shape) };
}

/** What an id may be made of, so that it can never lead to another folder. */
const safeId = /^\d{4}(?:-[a-z0-9]+)+$/;

/**
 * An entry under another id, in the folder of its year if it is in the folder of one now. Nothing if the id or the name is taken.
 *
 * @param taken ids and files in use, to which those of the entry are added
 */
function withId(entry: EntryFile, id: string, taken: Set<string>): EntryFile | undefined {
  const folder = entry.file.slice(0, entry.file.lastIndexOf("/") + 1);
  const file = `${folder.replace(/(^|\/)\d{4}\/$/, `$1${id.slice(0, 4)}/`)}${id}.yaml`;
  if (!safeId.test(id) || taken.has(id) || taken.has(file)) return undefined;
  taken.add(id).add(file);
  return reread({ ...entry, id, file }, readYaml(entry.text), entryShape);
}
