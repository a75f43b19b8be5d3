import { dirname, join } from "node:path";
import type { Files } from "../ports.ts";
import type { Store } from "../store/store.ts";
import { isInside } from "./is-inside.ts";

/** How many folders deep entries are looked for, as `readStore` does. */
const deepest = 8;

/**
 * The folders of a bulletin in which a change may change what it says: its own, those of the entries and the editions, and those of the pictures and the style
 * sheet that it names.
 *
 * @param root absolute
 * @param store what is known of the bulletin; undefined if it has not been read yet
 */
export function watchedFolders(root: string, files: Files, store: Store | undefined): readonly string[] {
  const assets = (store ? assetNames(store) : []).map((name) => dirname(join(root, name)));
  const folders = [
    root,
    ...["entries", "editions"].flatMap((name) => foldersFrom(join(root, name), files)),
    ...assets.filter((folder) => isInside(root, folder)),
  ];
  return [...new Set(folders)].sort();
}

function foldersFrom(folder: string, files: Files, depth = 1): readonly string[] {
  if (depth > deepest) return [];
  const below = files.list(folder).filter(({ name, kind }) => kind === "folder" && !name.startsWith("."));
  return [folder, ...below.flatMap(({ name }) => foldersFrom(join(folder, name), files, depth + 1))];
}

function assetNames({ bulletin, entries }: Store): readonly string[] {
  const { logo, theme } = bulletin.value ?? {};
  const names = [logo?.src, theme?.css, ...entries.map(({ value }) => value?.image?.src)];
  return names.filter((name) => name !== undefined);
}
