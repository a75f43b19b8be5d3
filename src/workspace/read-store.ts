import { join, relative, sep } from "node:path";
import { type Bulletin, bulletinShape } from "../model/bulletin.ts";
import { type Edition, editionShape } from "../model/edition.ts";
import { type Entry, entryShape } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import type { FileKind, Ports } from "../ports.ts";
import { type Decoded, decodeText, largestFile } from "../store/decode-text.ts";
import { readPlainYaml } from "../store/read-plain-yaml.ts";
import type { YamlRead } from "../store/read-yaml.ts";
import type { Store } from "../store/store.ts";
import { cleanRead, type StoreFile, toStoreFile } from "../store/store-file.ts";
import { bulletinFile } from "./find-store.ts";
import { isInside } from "./is-inside.ts";
import { readAssets } from "./read-assets.ts";

/** How many folders deep `entries/` is searched: the layout has one, the year. */
const deepest = 8;

/**
 * Reads a bulletin's whole folder. Content never makes it fail: whatever is wrong with a file is among its problems, and the other files are
 * read all the same.
 *
 * @param root the folder with `bulletin.yaml`, absolute
 * @param last what was read the last time: of a file that holds the same text, it is not worked out again
 */
export async function readStore(root: string, ports: Pick<Ports, "files" | "cwd">, last?: Store): Promise<Store> {
  const reader = new StoreReader(root, ports, last);
  return {
    bulletin: await reader.read<Bulletin>(join(root, bulletinFile), bulletinShape),
    entries: await reader.readAll<Entry>("entries", entryShape),
    editions: await reader.readAll<Edition>("editions", editionShape),
    problems: reader.problems,
    assets: readAssets(root, ports.files),
  };
}

/** Reads `bulletin.yaml` alone. */
export function readBulletin(root: string, ports: Pick<Ports, "files" | "cwd">): Promise<StoreFile<Bulletin>> {
  return new StoreReader(root, ports).read<Bulletin>(join(root, bulletinFile), bulletinShape);
}

/** Reads the entries of a bulletin alone. */
export async function readEntries(
  root: string,
  ports: Pick<Ports, "files" | "cwd">,
): Promise<Pick<Store, "entries" | "problems">> {
  const reader = new StoreReader(root, ports);
  return { entries: await reader.readAll<Entry>("entries", entryShape), problems: reader.problems };
}

/** A path as the user would type it: relative to the working directory if it is below it, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return (isInside(cwd, path) ? relative(cwd, path) || "." : path).split(sep).join("/");
}

class StoreReader {
  readonly problems: Problem[] = [];
  private readonly root: string;
  private readonly ports: Pick<Ports, "files" | "cwd">;
  private readonly known: ReadonlyMap<string, StoreFile<unknown>>;

  constructor(root: string, ports: Pick<Ports, "files" | "cwd">, last?: Store) {
    this.root = root;
    this.ports = ports;
    const files = last ? [last.bulletin, ...last.entries, ...last.editions] : [];
    this.known = new Map(files.map((file) => [file.file, file]));
  }

  /** The YAML files below a folder, in the order of their names. */
  private find(folder: string, depth = 1): readonly string[] {
    const path = join(this.root, folder);
    return this.ports.files.list(path).flatMap(({ name, kind }) => {
      if (name.startsWith(".")) return [];
      const item = join(folder, name);
      const isYaml = /\.ya?ml$/i.test(name);
      const real = kind === "link" ? this.throughLink(item, isYaml) : kind;
      if (real === "folder" && !isYaml) return depth < deepest ? this.find(item, depth + 1) : [];
      if (!isYaml || real === undefined) return [];
      return this.isEntryName(item, real) ? [join(this.root, item)] : [];
    });
  }

  async readAll<T>(folder: string, shape: RecordShape): Promise<readonly (StoreFile<T> & { id: string })[]> {
    const files: (StoreFile<T> & { id: string })[] = [];
    for (const path of this.find(folder)) {
      const id = path.slice(path.lastIndexOf(sep) + 1, -".yaml".length);
      files.push({ ...(await this.read<T>(path, shape)), id });
    }
    return files;
  }

  async read<T>(path: string, shape: RecordShape): Promise<StoreFile<T>> {
    const file = this.shown(path);
    const decoded = decodeText(this.ports.files.read(path, largestFile));
    const known = this.known.get(file);
    if (known && holdsTheSame(known, decoded)) return known as StoreFile<T>;
    const readable = decoded.faults.every(({ severity }) => severity !== "error");
    return toStoreFile(file, decoded, readable ? await readAnyYaml(decoded.text) : undefined, shape);
  }

  /** What a link leads to, unless it leads nowhere or out of the store. */
  private throughLink(item: string, isYaml: boolean): FileKind | undefined {
    const target = this.ports.files.follow(join(this.root, item));
    const home = this.ports.files.follow(this.root)?.path ?? this.root;
    if (target?.kind === "file" && isInside(home, target.path)) return target.kind;
    if (target?.kind === "folder" && !isYaml) {
      this.fault(item, "This is a link to a folder, which is not followed", "Move the folder itself here.");
    } else if (target) {
      this.fault(item, "This link leads out of the bulletin's folder", "Copy the file here instead of linking to it.");
    } else {
      this.fault(item, "This link leads nowhere", "Delete it, or put the file back that it points to.");
    }
    return undefined;
  }

  private isEntryName(item: string, kind: FileKind): boolean {
    if (kind === "folder") {
      this.fault(item, "This is a folder with the name of a file", "Rename it without “.yaml”.");
    } else if (kind !== "file") {
      this.fault(item, "This is not an ordinary file", "Replace it with a text file.");
    } else if (!item.endsWith(".yaml")) {
      this.fault(item, "Expected the file's name to end in “.yaml”", "Rename it; other endings are not read.");
    } else {
      return true;
    }
    return false;
  }

  private fault(item: string, message: string, hint: string): void {
    const file = this.shown(join(this.root, item));
    this.problems.push({ rule: "file", severity: "error", file, range: [0, 0], message, hint });
  }

  private shown(path: string): string {
    return shownPath(path, this.ports.cwd);
  }
}

/** Whether a file that was read holds what it holds now. What was wrong with its bytes does not show in its text. */
function holdsTheSame({ text, byteOrderMark, problems }: StoreFile<unknown>, decoded: Decoded): boolean {
  const isSound = decoded.faults.length === 0 && problems.every(({ rule }) => rule !== "file");
  return isSound && text === decoded.text && byteOrderMark === decoded.byteOrderMark;
}

/** The quick reader where it is sure, the YAML parser, which takes a while to load, for the rest. */
async function readAnyYaml(text: string): Promise<YamlRead> {
  const node = readPlainYaml(text);
  return node ? cleanRead(node) : (await import("../store/read-yaml.ts")).readYaml(text);
}
