import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import type { FixedFile } from "../validate/fix-store.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Where a diff goes to. */
export interface DiffView {
  readonly paint: Paint;
  /** Whether it is for the eye alone: control characters are shown, so that it cannot be applied where there are any. */
  readonly onScreen: boolean;
}

/**
 * Changes as a unified diff that `patch -p1` and `git apply` take, with three lines of context and names as git quotes them. New names need git's
 * own headers, which cannot be mixed with others. Without them, git takes paths from the working directory and not from the root of the repository.
 */
export function unifiedDiff(files: readonly FixedFile[], { paint, onScreen }: DiffView): string {
  const isGit = files.some(({ newFile }) => newFile !== undefined);
  const patches = files.map((file) => toPatch(file, isGit)).join("");
  // The last part is what follows the last line end: nothing.
  const lines = patches.split("\n").slice(0, -1);
  return lines
    .map((line) => `${paintOf(line, paint)(onScreen ? printable(line.replace(/\r$/, "")) : line)}\n`)
    .join("");
}

function toPatch({ file, before, after, newFile = file }: FixedFile, isGit: boolean): string {
  const [from, to] = [`a/${inPatch(file)}`, `b/${inPatch(newFile)}`];
  const patch = structuredPatch(from, to, before, after, endOf(from), endOf(to), { context: 3 });
  return formatPatch({ ...patch, isGit, isRename: newFile !== file }, FILE_HEADERS_ONLY);
}

/** An absolute path, of a bulletin elsewhere, goes without its first slash, as git has it. */
function inPatch(file: string): string {
  return file.replace(/^\//, "");
}

/** What stands for the time of a file: where a name has a space in it, GNU patch sees its end only by a time. */
function endOf(name: string): string {
  return name.includes(" ") ? " " : "";
}

function paintOf(line: string, paint: Paint): (text: string) => string {
  if (/^(?:diff|rename|---|\+\+\+) /.test(line)) return paint.strong;
  if (line.startsWith("@@")) return paint.info;
  if (line.startsWith("+")) return paint.good;
  return line.startsWith("-") ? paint.error : (text) => text;
}
