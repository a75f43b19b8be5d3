import { basename, dirname, join } from "node:path";
import type { FileKind, Files } from "../ports.ts";

/** What is at a path. */
export interface Found {
  /** The path itself, or the part of it where the way ends because that is no folder. */
  readonly path: string;
  readonly kind: FileKind;
  /** What it holds, if it is a file and at the path itself. */
  readonly text?: string;
}

/** The largest file that is read, in bytes. */
const largest = 500_000_000;

/** A folder as it was when it was looked at. Links in it are not followed; each folder in it is listed once. */
export class FolderView {
  private readonly root: string;
  private readonly files: Files;
  private readonly listings = new Map<string, ReadonlyMap<string, FileKind>>();

  /** @param root absolute */
  constructor(root: string, files: Files) {
    this.root = root;
    this.files = files;
  }

  /** What is at a path below the folder; nothing if there is nothing. */
  look(path: string): Found | undefined {
    const found = this.find(join(this.root, path));
    if (found?.kind !== "file" || found.path !== join(this.root, path)) return found;
    const bytes = this.files.read(found.path, largest);
    return { ...found, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
  }

  private find(path: string): Found | undefined {
    if (path !== this.root) {
      const above = this.find(dirname(path));
      if (above?.kind !== "folder") return above;
    }
    // A disk that does not tell capitals from small letters has a file also under names that it does not list.
    const kind = this.list(dirname(path)).get(basename(path)) ?? this.files.follow(path)?.kind;
    return kind && { path, kind };
  }

  private list(folder: string): ReadonlyMap<string, FileKind> {
    const known = this.listings.get(folder);
    if (known) return known;
    const listing = new Map(this.files.list(folder).map(({ name, kind }) => [name, kind]));
    this.listings.set(folder, listing);
    return listing;
  }
}
