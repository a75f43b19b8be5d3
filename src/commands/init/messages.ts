import { printableLine } from "../../report/printable.ts";
import { programPlace } from "./check-file.ts";
import type { PlannedFile } from "./plan-files.ts";

/** A command line to copy, and what it does. */
export type NextStep = readonly [commandLine: string, meaning: string];

/**
 * The command lines that come next.
 *
 * @param store what `--store` has to say for the bulletin to be found from here; undefined if it is found without
 */
export function nextSteps(store: string | undefined): readonly NextStep[] {
  const flag = store === undefined ? "" : ` --store ${/^[\w./-]+$/.test(store) ? store : `"${store}"`}`;
  return [
    [`bulletin new${flag}`, "draft your first entry"],
    [`bulletin ready${flag}`, "sign it off"],
    [`bulletin compose${flag}`, "write your first edition"],
  ];
}

/** What was, or would be, written. `shown` gives a path as the user would type it. */
export function filesText(planned: readonly PlannedFile[], dryRun: boolean, shown: (path: string) => string): string {
  const list = listWith(shown);
  const there = planned.filter(({ isThere }) => isThere);
  const written = planned.filter(({ isThere }) => !isThere);
  return [
    `${dryRun ? "Would write" : "Wrote"}:\n${list(written)}`,
    ...(there.length > 0 ? [`There already, and left as it is:\n${list(there)}`] : []),
  ].join("");
}

/** What is left to the user, and what comes next. */
export function advice(
  planned: readonly PlannedFile[],
  steps: readonly NextStep[],
  shown: (path: string) => string,
): string {
  const width = Math.max(...steps.map(([line]) => line.length));
  const list = listWith(shown);
  const checks = planned.filter(({ isCheck }) => isCheck);
  return [
    ...checks
      .filter(({ isThere }) => isThere)
      .map(({ path, content }) => `\nTo ${printableLine(shown(path))} add:\n\n${content.replace(/^(?=.)/gm, "  ")}`),
    ...(checks.length > 0
      ? [`\nPut the repository of this program in place of ${programPlace} in:\n${list(checks)}`]
      : []),
    `\nNext:\n${steps.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}\n`).join("")}`,
  ].join("");
}

function listWith(shown: (path: string) => string) {
  return (files: readonly PlannedFile[]) => files.map(({ path }) => `  ${printableLine(shown(path))}\n`).join("");
}
