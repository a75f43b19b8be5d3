import type { Ports } from "../ports.ts";
import { UserError } from "../user-error.ts";
import type { FixedFile } from "../validate/fix-store.ts";
import { applyFixes, obstacleTo, obstacleToName } from "./apply-fixes.ts";
import type { GlobalOptions } from "./global-options.ts";

/** Flags of commands that change entries. */
export interface ChangeOptions extends GlobalOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Writes changes, all or none; with `--dry-run` prints them as a diff instead.
 *
 * @param root the bulletin's folder, absolute
 * @returns whether they were written
 * @throws UserError `NOT_WRITTEN` if something else was at work on one of the files
 */
export async function carryOut(
  changes: readonly FixedFile[],
  root: string,
  { dryRun = false, json = false, color }: ChangeOptions,
  ports: Pick<Ports, "files" | "terminal" | "cwd">,
): Promise<boolean> {
  if (dryRun) {
    if (!json) await printDiff(changes, color, ports);
    return false;
  }
  for (const change of changes) {
    refuse(change.file, obstacleTo(change, root, ports));
    refuse(`${change.file} keeps its name:`, obstacleToName(change, root, ports));
  }
  for (const { file, why } of applyFixes(changes, root, ports)) refuse(file, why);
  return true;
}

async function printDiff(changes: readonly FixedFile[], color: boolean, { terminal }: Pick<Ports, "terminal">) {
  const { unifiedDiff } = await import("../report/diff.ts");
  const view = { paint: await terminal.paint("out", color), onScreen: terminal.onScreen };
  terminal.out(unifiedDiff(changes, view));
}

function refuse(what: string, why: string | undefined): void {
  if (why === undefined) return;
  throw new UserError("NOT_WRITTEN", `${what} ${why}`, {
    exitCode: 3,
    hint: "Look at the file, and run the command again.",
  });
}
