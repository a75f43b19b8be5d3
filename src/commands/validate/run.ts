import { resolve } from "node:path";
import type { Severity } from "../../model/problem.ts";
import type { Ports } from "../../ports.ts";
import { reports } from "../../report/index.ts";
import { UserError } from "../../user-error.ts";
import { atLeast, check, hasErrors } from "../../workspace/check.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore, shownPath } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";

export type ValidateOptions = WithGlobals<{ readonly format: string; readonly level: Severity }>;

/** Checks the store and prints what is wrong; 1 if there are errors. */
export async function runValidate(options: ValidateOptions, ports: Ports, paths: readonly string[]): Promise<number> {
  const store = await readStore(findStore(options.store, ports), ports);
  const result = check(store, { today: dayOfRun(options, ports.clock), only: below(paths, ports) });
  if (result.checked === 0) {
    throw new UserError("NOTHING_MATCHED", `No file of the bulletin matches ${paths.join(", ")}`, {
      hint: "Name files or folders inside the bulletin’s folder.",
    });
  }
  const { terminal } = ports;
  const view = { paint: await terminal.paint("out", options.color), columns: terminal.columns };
  const report = reports[options.format];
  const shown = atLeast(result, options.level);
  if (report && !(options.quiet && options.format === "pretty" && shown.problems.length === 0)) {
    terminal.out(report(shown, view));
  }
  return hasErrors(result) ? 1 : 0;
}

/** Whether a file is one of the paths or below one of them. */
function below(paths: readonly string[], { cwd }: Ports): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => shownPath(resolve(cwd, path), cwd));
  return (file) => wanted.some((path) => path === "." || file === path || file.startsWith(`${path}/`));
}
