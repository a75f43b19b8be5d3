import { isNativeError } from "node:util/types";
import type { Files } from "../../ports.ts";
import type { PlannedFile } from "./plan-files.ts";

/**
 * Writes the files that are not there yet. `bulletin.yaml`, the first, comes last: until it is there the folder is no bulletin, so that a run that was
 * stopped can be repeated, and of two at once one is told.
 *
 * @param wrote hears of each file that was written
 * @throws error `EEXIST` if another run has made the bulletin in the meantime
 */
export function writeFiles(planned: readonly PlannedFile[], files: Files, wrote: (path: string) => void): void {
  for (const file of planned.toReversed()) {
    if (file.isThere) continue;
    try {
      files.create(file.path, file.content);
      wrote(file.path);
    } catch (error) {
      if (!isTaken(error) || file === planned[0]) throw error;
    }
  }
}

/** Whether a write failed because the name was taken. */
export function isTaken(error: unknown): boolean {
  return isNativeError(error) && (error as NodeJS.ErrnoException).code === "EEXIST";
}
