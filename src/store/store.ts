import type { Assets } from "../model/asset.ts";
import type { Bulletin } from "../model/bulletin.ts";
import type { Edition } from "../model/edition.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { StoreFile } from "./store-file.ts";

/** An entry's file; the id is the file's stem. */
export interface EntryFile extends StoreFile<Entry> {
  readonly id: string;
}

/** An edition's file; the id is the file's stem. */
export interface EditionFile extends StoreFile<Edition> {
  readonly id: string;
}

/** Everything in a bulletin's folder, read as far as it can be, in the order of the file names. */
export interface Store {
  readonly bulletin: StoreFile<Bulletin>;
  readonly entries: readonly EntryFile[];
  readonly editions: readonly EditionFile[];
  /** What is wrong with the folder itself, such as something that is no file. */
  readonly problems: readonly Problem[];
  /** The pictures and style sheets in the folder. */
  readonly assets: Assets;
}
