import type { FolderWatch, Ports } from "../ports.ts";
import type { Store } from "../store/store.ts";
import { readStore } from "./read-store.ts";
import { watchedFolders } from "./watched-folders.ts";

/**
 * Reads a bulletin's whole folder as `readStore` does. Its folders are watched before they are read, so that no change is missed; reading may show that there
 * are more of them, and then it is done once more.
 *
 * @param last what was read the last time, if it was: only what has changed since is worked out again
 */
export async function readWatched(
  root: string,
  watch: FolderWatch,
  ports: Pick<Ports, "files" | "cwd">,
  last?: Store,
): Promise<Store> {
  const folders = watchedFolders(root, ports.files, last);
  watch.follow(folders);
  const store = await readStore(root, ports, last);
  const needed = watchedFolders(root, ports.files, store);
  return needed.join("\n") === folders.join("\n") ? store : readWatched(root, watch, ports, store);
}
