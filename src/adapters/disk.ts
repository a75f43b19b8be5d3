import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compareText } from "../model/compare-text.ts";
import type { FileKind, Files, FolderItem, OutputFile } from "../ports.ts";
import { draftName, removeLeftovers } from "./drafts.ts";

/** The real disk. */
export const disk: Files = {
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .map((item): FolderItem => ({ name: item.name, kind: kindOf(item) }))
        .sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      if (hasCode(error, "ENOENT")) return [];
      throw error;
    }
  },

  follow(path) {
    try {
      const real = realpathSync(path);
      const item = statSync(real);
      return { path: real, kind: kindOf(item), size: item.size };
    } catch (error) {
      if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG")) return undefined;
      throw error;
    }
  },

  read(path, limit) {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.allocUnsafe(Math.min(fstatSync(file).size, limit + 1));
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  },

  create(path, content) {
    disk.createAll([{ path, content }]);
  },

  createAll(files) {
    const drafts: string[] = [];
    const made: string[] = [];
    try {
      for (const folder of foldersOf(files)) mkdirSync(folder, { recursive: true });
      for (const file of files) drafts.push(writeBeside(file));
      for (const [i, { path }] of files.entries()) {
        moveToFreeName(drafts[i] as string, path);
        made.push(path);
      }
    } catch (error) {
      for (const path of made) removeQuietly(path);
      throw error;
    } finally {
      for (const draft of drafts) removeQuietly(draft);
    }
    for (const folder of foldersOf(files)) syncFolder(folder);
  },

  replace(files, stale = []) {
    const drafts: string[] = [];
    try {
      for (const folder of foldersOf(files)) {
        mkdirSync(folder, { recursive: true });
        removeLeftovers(folder);
      }
      for (const file of files) drafts.push(writeBeside(file));
      for (const [i, { path }] of files.entries()) renameSync(drafts[i] as string, path);
      for (const path of stale) rmSync(path, { force: true });
    } finally {
      for (const draft of drafts) removeQuietly(draft);
    }
    for (const folder of foldersOf([...files, ...stale.map((path) => ({ path }))])) syncFolder(folder);
  },

  rename(from, to) {
    mkdirSync(dirname(to), { recursive: true });
    moveToFreeName(from, to);
    // The move has left the old name beside the new one where it was made by a link.
    rmSync(from, { force: true });
    for (const folder of new Set([dirname(to), dirname(from)])) syncFolder(folder);
  },
};

let count = 0;

/**
 * Writes a whole file under a name that is no entry's, in the folder where it will be and with the permissions of the one that it will replace,
 * and makes sure that it is on the disk.
 */
function writeBeside({ path, content, expendable }: OutputFile): string {
  count += 1;
  const draft = join(dirname(path), draftName(count));
  const file = openSync(draft, "wx");
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    // The move would find it out too late, when other files are in their places.
    if (old?.isDirectory()) throw Object.assign(new Error("a folder is there"), { code: "EISDIR", path });
    const mode = old?.mode ?? fstatSync(file).mode;
    if (mode !== fstatSync(file).mode) fchmodSync(file, mode);
    writeFileSync(file, content);
    if (!expendable) fsyncSync(file);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  } finally {
    closeSync(file);
  }
  return draft;
}

function foldersOf(files: readonly { readonly path: string }[]): ReadonlySet<string> {
  return new Set(files.map(({ path }) => dirname(path)));
}

/**
 * A hard link gives a complete file a name in one step, and fails if the name is taken. File systems without links (exFAT, some network drives)
 * get the name reserved by a lock first.
 */
function moveToFreeName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK")) throw error;
    const lock = `${path}.lock`;
    closeSync(openSync(lock, "wx"));
    try {
      if (statSync(path, { throwIfNoEntry: false })) throw Object.assign(new Error("taken"), { code: "EEXIST", path });
      renameSync(draft, path);
    } finally {
      removeQuietly(lock);
    }
  }
}

/** Makes names last through a power cut. Windows has no such call for folders, and does not need it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The content is on the disk already; where the system cannot do more, there is nothing to tell the user.
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or the fault that is being reported keeps us from removing it, too.
  }
}

function kindOf(item: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): FileKind {
  return item.isFile() ? "file" : item.isDirectory() ? "folder" : item.isSymbolicLink() ? "link" : "other";
}

/** Looks at the code alone: an error of another realm, as under Jest, is no `instanceof Error`. */
function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException | undefined)?.code ?? "");
}
