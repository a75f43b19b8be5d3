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
  ports: Pick<Ports, "files" | "cwd">,
): readonly Left[] {
  const { files, cwd } = ports;
  const left: Left[] = [];
  const writable = fixed.filter((change) => {
    const why = obstacleTo(change, root, ports);
    if (why !== undefined) left.push({ file: change.file, what: "content", why });
    return why === undefined;
  });
  const edited = writable.filter(({ before, after }) => after !== before);
  files.replace(edited.map(({ file, after }) => ({ path: realPath(resolve(cwd, file), files), content: after })));
  for (const change of writable) {
    const why = rename(change, root, ports);
    if (why !== undefined) left.push({ file: change.file, what: "name", why: `keeps its name: ${why}` });
  }
  return left;
}

/**
 * Why a file is left alone, in a clause that follows its name; undefined if nothing keeps it from being written: it still holds what was read.
 *
 * @param root the bulletin's folder, absolute
 */
export function obstacleTo(
  { file, before }: Pick<FixedFile, "file" | "before">,
  root: string,
  { files, cwd }: Pick<Ports, "files" | "cwd">,
): string | undefined {
  const path = resolve(cwd, file);
  const real = realPath(path, files);
  if (files.follow(path)?.kind !== "file" || !holds(real, before, files)) return changedMeanwhile;
  return isInside(realPath(root, files), real) ? undefined : outside;
}

function realPath(path: string, files: Files): string {
  return files.follow(path)?.path ?? path;
}

const changedMeanwhile = "was changed by something else at the same time, and is left as it is";
const outside = "is outside the bulletin’s folder, and is left as it is";

/** Whether a file holds this text and nothing else. */
function holds(path: string, text: string, files: Files): boolean {
  const bytes = files.read(path, largestFile);
  const wanted = new TextEncoder().encode(text);
  return bytes.length === wanted.length && wanted.every((byte, i) => byte === bytes[i]);
}

/**
 * Why a file cannot get its new name, in a clause; undefined if nothing is in the way, or if it gets none.
 *
 * @param root the bulletin's folder, absolute
 */
export function obstacleToName(
  { file, newFile }: Pick<FixedFile, "file" | "newFile">,
  root: string,
  { files, cwd }: Pick<Ports, "files" | "cwd">,
): string | undefined {
  if (newFile === undefined) return undefined;
  const [from, to] = [resolve(cwd, file), resolve(cwd, newFile)];
  // The target of a link that is told from its own folder would be another one in the new folder.
  if (files.list(dirname(from)).find(({ name }) => name === basename(from))?.kind !== "file") return "it is a link";
  if (isStrayFolder(root, dirname(to), files)) return `${dirname(to)} is no folder inside the bulletin`;
  return files.follow(to) ? `${basename(to)} is there already` : undefined;
}

/** Gives a file its new name; what it returns is why it did not. */
function rename(
  change: Pick<FixedFile, "file" | "newFile">,
  root: string,
  ports: Pick<Ports, "files" | "cwd">,
): string | undefined {
  const { file, newFile } = change;
  const why = obstacleToName(change, root, ports);
  if (newFile === undefined || why !== undefined) return why;
  try {
    ports.files.rename(resolve(ports.cwd, file), resolve(ports.cwd, newFile));
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return `${basename(newFile)} is there already`;
  }
}
