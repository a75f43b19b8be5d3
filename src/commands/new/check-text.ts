import type { Entry } from "../../model/entry.ts";
import { entryShape } from "../../model/entry.ts";
import type { CheckResult } from "../../report/report.ts";
import { decodeText } from "../../store/decode-text.ts";
import { readYaml } from "../../store/read-yaml.ts";
import { type StoreFile, toStoreFile } from "../../store/store-file.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { check } from "../../workspace/check.ts";
import type { Desk } from "./desk.ts";

/** What an entry is called while it is edited. */
export const editedName = "entry.yaml";

/** The text of an entry with what it says and all that is wrong with it. */
export interface CheckedText {
  /** As much as fits the model. */
  readonly data: DraftData;
  /** As `validate` would report it if the text were filed; its one file is `editedName`. */
  readonly result: CheckResult;
}

/** Checks the text of an entry. Never throws. */
export function checkText(text: string, desk: Desk): CheckedText {
  const { store, today } = desk;
  const decoded = decodeText(new TextEncoder().encode(text));
  const isReadable = decoded.faults.every(({ severity }) => severity !== "error");
  const read = isReadable ? readYaml(decoded.text) : undefined;
  const asFile = (file: string): StoreFile<Entry> => toStoreFile(file, decoded, read, entryShape);
  const data = asFile(editedName).value ?? {};
  const { id, file } = desk.place(data);
  const draft = { ...asFile(file), id };
  const result = check({ ...store, entries: [...store.entries, draft] }, { today, only: (one) => one === file });
  return {
    data,
    result: {
      ...result,
      // What --fix mends in files is not mended here.
      problems: result.problems.map(({ fix: _, ...problem }) => ({ ...problem, file: editedName })),
      checked: [editedName],
      textOf: () => result.textOf(file),
    },
  };
}
