import { counted } from "../../model/counted.ts";
import type { Problem } from "../../model/problem.ts";
import type { Ports } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import type { Store } from "../../store/store.ts";
import { type FixedFile, type FixedStore, type FixOptions, fixStore } from "../../validate/fix-store.ts";
import { applyFixes, type Left } from "../../workspace/apply-fixes.ts";
import { readStore } from "../../workspace/read-store.ts";

export interface MendOptions extends FixOptions {
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly quiet?: boolean;
}

export interface MendedFiles {
  readonly store: Store;
  /** The paths of files under their new names: whoever asked for the old ones means them, too. */
  readonly newFiles: ReadonlySet<string>;
}

/**
 * `--fix`: mends what can be mended, on the disk, and says so.
 *
 * @param root the bulletin's folder, absolute
 * @returns the store as it is on the disk now
 */
export async function mend(store: Store, root: string, options: MendOptions, ports: Ports): Promise<MendedFiles> {
  const result = fixStore(store, options);
  if (result.files.length === 0) return { store, newFiles: new Set() };
  const left = applyFixes(result.files, root, ports);
  for (const { file, why } of left) ports.terminal.err(`${printableLine(file)} ${why}.\n`);
  sayCount("Mended", without(left, result), options, ports);
  return {
    store: left.length === 0 ? result.store : await readStore(root, ports),
    newFiles: new Set(result.files.flatMap(({ newFile }) => newFile ?? [])),
  };
}

/** `--dry-run`: prints what `mend` would do as a diff, and writes nothing. */
export async function previewMend(store: Store, options: MendOptions, ports: Ports): Promise<void> {
  const { terminal } = ports;
  const result = fixStore(store, options);
  const { unifiedDiff } = await import("../../report/diff.ts");
  const view = { paint: await terminal.paint("out", options.color), onScreen: terminal.onScreen };
  terminal.out(unifiedDiff(result.files, view));
  sayCount("Would mend", result, options, ports);
}

/** What was done, given what was left alone. */
function without(left: readonly Left[], { files, fixed }: FixedStore): Pick<FixedStore, "files" | "fixed"> {
  const leftOf = new Map(left.map(({ file, what }) => [file, what]));
  const isDone = ({ file, before, after }: FixedFile) =>
    !leftOf.has(file) || (leftOf.get(file) === "name" && before !== after);
  const oldNames = new Map(files.map(({ file, newFile = file }) => [newFile, file]));
  const isMended = ({ file, fix }: Problem) => {
    const what = leftOf.get(oldNames.get(file) ?? file);
    return what === undefined || (what === "name" && fix?.kind !== "rename");
  };
  return { files: files.filter(isDone), fixed: fixed.filter(isMended) };
}

function sayCount(
  what: string,
  { files, fixed }: Pick<FixedStore, "files" | "fixed">,
  { quiet }: MendOptions,
  { terminal }: Ports,
): void {
  if (quiet) return;
  const found = `${what} ${counted(fixed.length, "problem")} in ${counted(files.length, "file")}.`;
  terminal.err(`${files.length === 0 ? "There is nothing to mend." : found}\n`);
}
