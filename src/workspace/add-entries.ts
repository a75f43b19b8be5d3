import { dirname } from "node:path";
import type { Files, OutputFile } from "../ports.ts";
import { UserError } from "../user-error.ts";
import { prepareFolders, refuseStrayFolder } from "./add-entry.ts";

/**
 * Writes new entries, all or none, and the schemas that they refer to if there are none.
 *
 * @param root the bulletin's folder, absolute
 * @throws UserError `STRAY_FOLDER`; `NOT_WRITTEN` if another run has taken one of the names
 */
export function addEntries(root: string, entries: readonly OutputFile[], files: Files): void {
  prepareFolders(root, files);
  for (const folder of new Set(entries.map(({ path }) => dirname(path)))) refuseStrayFolder(root, folder, files);
  try {
    files.createAll(entries);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UserError("NOT_WRITTEN", "Something else was writing entries at the same time", {
      exitCode: 3,
      hint: "Run the command again.",
    });
  }
}
