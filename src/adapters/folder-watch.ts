import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { FolderWatch } from "../ports.ts";

/** How long to wait for more changes after the first one, in milliseconds: editors write in several steps. */
const settling = 25;

/** How often to look for changes that the system has not told of, in milliseconds, and what part of the time that may take. */
const interval = 1000;
const share = 1 / 50;

/**
 * Watches folders twice over. The system tells of a change at once, but not on network drives, nor when its watches have run out, nor of a folder that
 * took the place of another; looking for oneself finds everything, and late. Folders are watched one by one, because watching all below one loses files
 * on Linux that are replaced.
 */
export function folderWatch(): FolderWatch {
  let watchers: readonly FSWatcher[] = [];
  let change: Promise<void> = Promise.resolve();
  let telling: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;

  const close = () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(telling);
    clearTimeout(looking);
  };
  return {
    follow(folders) {
      close();
      telling = undefined;
      const { promise, resolve } = deferred();
      change = promise;
      const tell = () => {
        telling ??= setTimeout(resolve, settling);
      };
      watchers = folders.flatMap((folder) => watchFolder(folder, tell) ?? []);
      const before = imprint(folders);
      const look = () => {
        const start = performance.now();
        if (imprint(folders) !== before) tell();
        else looking = setTimeout(look, Math.max(interval, (performance.now() - start) / share));
      };
      looking = setTimeout(look, interval);
    },
    change: () => change,
    close,
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Nothing if the system cannot watch the folder. */
function watchFolder(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => {
      if (!name?.startsWith(".")) onChange();
    }).on("error", onChange);
  } catch {
    return undefined;
  }
}

/** A text that changes with the files in the folders. */
function imprint(folders: readonly string[]): string {
  return folders.flatMap((folder) => namesIn(folder).map((name) => stateOf(join(folder, name)))).join("\n");
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}

function stateOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${path} ${mtimeMs} ${size} ${ino}`;
  } catch {
    return path;
  }
}
