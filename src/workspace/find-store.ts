import { dirname, join, resolve } from "node:path";
import type { Ports } from "../ports.ts";
import { UserError } from "../user-error.ts";

/** The name of the file that makes a folder a bulletin. */
export const bulletinFile = "bulletin.yaml";

/**
 * The folder of the bulletin that a command is about: `--store DIR`, else the working directory, its `bulletins/`, and the same in each
 * folder above.
 *
 * @throws UserError `NO_STORE`
 */
export function findStore(named: string | undefined, { files, cwd }: Pick<Ports, "files" | "cwd">): string {
  const hasBulletin = (folder: string) => files.follow(join(folder, bulletinFile))?.kind === "file";
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    if (hasBulletin(folder)) return folder;
    throw new UserError("NO_STORE", `There is no ${bulletinFile} in ${named}`, {
      hint: `Name the folder that holds ${bulletinFile} with --store.`,
    });
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = [folder, join(folder, "bulletins")].find(hasBulletin);
    if (found) return found;
    if (folder === dirname(folder)) break;
  }
  throw new UserError("NO_STORE", `There is no bulletin in this folder or above it (no ${bulletinFile})`, {
    hint: "Change to the bulletin's folder, or name it with --store DIR.",
  });
}
