import { type Entry, entryShape } from "../model/entry.ts";
import { changeValues, type ValueChange } from "../store/change-values.ts";
import { readYaml } from "../store/read-yaml.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { toStoreFile } from "../store/store-file.ts";
import { UserError } from "../user-error.ts";
import type { FixedFile } from "../validate/fix-store.ts";
import { contentOf } from "../validate/with-fixes.ts";

/** An entry before and after a change. */
export interface EntryChange {
  readonly before: EntryFile;
  readonly after: EntryFile;
}

/** An entry with other values; its file is as the editor wrote it otherwise. Nothing if that cannot be done exactly. */
export function editedEntry(entry: EntryFile, changes: readonly ValueChange[]): EntryFile | undefined {
  const { id, file, byteOrderMark } = entry;
  const text = changeValues(entry.text, changes, entryShape);
  if (text === undefined || text === entry.text) return text === undefined ? undefined : entry;
  const decoded = { text, faults: [], ...(byteOrderMark && { byteOrderMark }) };
  return { id, ...toStoreFile<Entry>(file, decoded, readYaml(text), entryShape) };
}

/** That a change is left to the editor. */
export function notEditable({ id, file }: EntryFile, field: string): UserError {
  return new UserError("NOT_EDITABLE", `${file} is written in a way in which ${field} can only be changed by hand`, {
    hint: `Open it with bulletin edit ${id}.`,
  });
}

/** A store after some changes of its entries. */
export function withChanges(store: Store, changes: readonly EntryChange[]): Store {
  const after = new Map(changes.map((change) => [change.before, change.after]));
  return { ...store, entries: store.entries.map((entry) => after.get(entry) ?? entry) };
}

/** A change as it is written to the disk. */
export function fileChange({ before, after }: EntryChange): FixedFile {
  const newFile = after.file === before.file ? {} : { newFile: after.file };
  return { file: before.file, before: contentOf(before), after: contentOf(after), ...newFile };
}
