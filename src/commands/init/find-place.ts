import { dirname, join, relative, resolve, sep } from "node:path";
import type { Ports } from "../../ports.ts";
import { UserError } from "../../user-error.ts";
import { bulletinFile } from "../../workspace/find-store.ts";
import { isInside } from "../../workspace/is-inside.ts";
import { shownPath } from "../../workspace/read-store.ts";

/** Where a new bulletin goes to. */
export interface Place {
  /** The bulletin's folder, absolute. It need not be there yet. */
  readonly root: string;
  /** The folder of the files that editors and services look for: the top of the git repository, else where the user is, absolute. */
  readonly home: string;
  /** The bulletin's folder as seen from `home`, with forward slashes; empty if it is the same. */
  readonly folder: string;
}

/**
 * The place that was named, or `bulletins` in the working directory.
 *
 * @throws UserError `HAS_BULLETIN` if there is a bulletin already
 */
export async function findPlace(
  named: string | undefined,
  ports: Pick<Ports, "files" | "cwd" | "git">,
): Promise<Place> {
  const { files, cwd } = ports;
  const asked = resolve(cwd, named ?? "bulletins");
  for (const folder of named === undefined ? [cwd, asked] : [asked]) {
    if (files.follow(join(folder, bulletinFile))) throw hasBulletin(folder, cwd);
  }
  const existing = nearestFolder(asked, files);
  const root = join(files.follow(existing)?.path ?? existing, relative(existing, asked));
  const top = (await ports.git()).root(existing);
  const home = top ?? (isInside(cwd, root) ? cwd : root);
  return { root, home, folder: relative(home, root).split(sep).join("/") };
}

/** What is said where there is a bulletin already. Both paths are absolute. */
export function hasBulletin(folder: string, cwd: string): UserError {
  const where = folder === cwd ? "this folder" : shownPath(folder, cwd);
  return new UserError("HAS_BULLETIN", `There is a bulletin in ${where} already (a ${bulletinFile})`, {
    hint: "To draft an entry of it, run bulletin new. For another bulletin, name another folder.",
  });
}

/** The path itself, or what is nearest above it and exists. */
function nearestFolder(path: string, files: Ports["files"]): string {
  return files.follow(path) || path === dirname(path) ? path : nearestFolder(dirname(path), files);
}
