import { editionShape } from "../../model/edition.ts";
import { addItems } from "../../store/add-items.ts";
import { changeValues } from "../../store/change-values.ts";
import type { EditionFile } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { editionFromText } from "./edition-from-text.ts";

/**
 * An edition with other values, or more, in its keys; its file is as the editor wrote it otherwise.
 *
 * @throws UserError `NOT_EDITABLE`
 */
export function withKeys(edition: EditionFile, values: Readonly<Record<string, unknown>>): EditionFile {
  const changes = Object.entries(values).map(([key, value]) => ({ path: [key], value }));
  return edited(edition, changeValues(edition.text, changes, editionShape), values);
}

/**
 * An edition with more entries at the end of its list; its file is as the editor wrote it otherwise.
 *
 * @throws UserError `NOT_EDITABLE`
 */
export function withEntries(edition: EditionFile, ids: readonly string[]): EditionFile {
  return edited(edition, addItems(edition.text, "entries", ids), { entries: ids });
}

function edited(
  edition: EditionFile,
  text: string | undefined,
  values: Readonly<Record<string, unknown>>,
): EditionFile {
  if (text !== undefined) return editionFromText(edition, text);
  const lines = Object.entries(values).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  throw new UserError("NOT_EDITABLE", `${edition.file} is written in a way that can only be changed by hand`, {
    hint: `Put this into it, with one key to a line:\n${lines.join("\n")}`,
  });
}
