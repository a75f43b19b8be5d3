import { basename, dirname, resolve } from "node:path";
import type { Files, Ports } from "../ports.ts";
import { largestFile } from "../store/decode-text.ts";
import type { FixedFile } from "../validate/fix-store.ts";
import { isStrayFolder } from "./add-entry.ts";
import { isInside } from "./is-inside.ts";

/** Something that was to be changed and was not. */
export interface Left {
  /** The file's path as the user would type it. */
  readonly file: string;
  /** `content`: nothing was changed. `name`: the new content was written, but the file has its old name. */
  readonly what: "content" | "name";
  /** Why, in a clause that follows the file's name. */
  readonly why: string;
}

/**
 * Writes mended files to the disk, and then gives those their new names that get one. Every file is the old one or the new one, whole, whenever the
 * run is broken off; a disk that is full leaves all as they were. A file that is no longer as it was read is left alone, and no name that is
 * taken is given.
 *
 * @param root the bulletin's folder, absolute
 * @returns what was left alone
 */
export function applyFixes(
  fixed: readonly FixedFile[],
  root: string,
  { files, cwd }: Pick<Ports, "files" | "cwd">,
): readonly Left[] {
  const home = files.follow(root)?.path ?? root;
  const left: Left[] = [];
  const writable = fixed.flatMap(({ file, before, ...change }) => {
    const path = resolve(cwd, file);
    const { path: real = path, kind } = files.follow(path) ?? {};
    const isSame = kind === "file" && holds(real, before, files);
    if (isSame && isInside(home, real)) return [{ ...change, file, path, real, isEdited: change.after !== before }];
    left.push({ file, what: "content", why: isSame ? outside : changedMeanwhile });
    return [];
  });
  files.replace(writable.filter(({ isEdited }) => isEdited).map(({ real, after }) => ({ path: real, content: after })));
  for (const { file, path, newFile } of writable) {
    const why = newFile && rename(path, resolve(cwd, newFile), root, files);
    if (why) left.push({ file, what: "name", why: `keeps its name: ${why}` });
  }
  return left;
}

const changedMeanwhile = "was changed by something else at the same time, and is left as it is";
const outside = "is outside the bulletin’s folder, and is left as it is";

/** Whether a file holds this text and nothing else. */
function holds(path: string, text: string, files: Files): boolean {
  const bytes = files.read(path, largestFile);
  const wanted = new TextEncoder().encode(text);
  return bytes.length === wanted.length && wanted.every((byte, i) => byte === bytes[i]);
}

/** Gives a file a new name; what it returns is why it did not. */
function rename(from: string, to: string, root: string, files: Files): string | undefined {
  // The target of a link that is told from its own folder would be another one in the new folder.
  if (files.list(dirname(from)).find(({ name }) => name === basename(from))?.kind !== "file") return "it is a link";
  if (isStrayFolder(root, dirname(to), files)) return `${dirname(to)} is no folder inside the bulletin`;
  try {
    files.rename(from, to);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return `${basename(to)} is there already`;
  }
}
