import { relative, sep } from "node:path";
import { compareText } from "../model/compare-text.ts";
import type { FileKind, Files } from "../ports.ts";
import { isInside } from "./is-inside.ts";

/**
 * The disk as it would be with other content in some files.
 *
 * @param instead the content by absolute path, whether or not there is such a file; undefined for files that are not to be listed
 */
export function overlayFiles(files: Files, instead: ReadonlyMap<string, Uint8Array | undefined>): Files {
  return {
    ...files,
    list(folder) {
      const kinds = new Map<string, FileKind>(files.list(folder).map(({ name, kind }) => [name, kind]));
      for (const [path, content] of instead) {
        if (!isInside(folder, path)) continue;
        const [name = "", ...deeper] = relative(folder, path).split(sep);
        const isHere = deeper.length === 0;
        if (content && (isHere || !kinds.has(name))) kinds.set(name, isHere ? "file" : "folder");
        if (!content && isHere) kinds.delete(name);
      }
      return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => compareText(a.name, b.name));
    },
    read: (path, limit) => instead.get(path)?.subarray(0, limit + 1) ?? files.read(path, limit),
  };
}
