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
      return { path: real, kind: kindOf(statSync(real)) };
    } catch (error) {
      if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP")) return undefined;
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
    mkdirSync(dirname(path), { recursive: true });
    const draft = writeBeside({ path, content });
    try {
      moveToFreeName(draft, path);
    } finally {
      removeQuietly(draft);
    }
    syncFolder(dirname(path));
  },

  replace(files) {
    const drafts: string[] = [];
    try {
      for (const file of files) {
        mkdirSync(dirname(file.path), { recursive: true });
        drafts.push(writeBeside(file));
      }
      for (const [i, { path }] of files.entries()) renameSync(drafts[i] as string, path);
    } finally {
      for (const draft of drafts) removeQuietly(draft);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
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
function writeBeside({ path, content }: OutputFile): string {
  count += 1;
  const draft = join(dirname(path), `.bulletin-${process.pid}-${Date.now().toString(36)}-${count}.tmp`);
  const file = openSync(draft, "wx");
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? fstatSync(file).mode;
    if (mode !== fstatSync(file).mode) fchmodSync(file, mode);
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  } finally {
    closeSync(file);
  }
  return draft;
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
    fsyncSync(handle);
    closeSync(handle);
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
