import type { Ports } from "../../ports.ts";
import { prettyReport } from "../../report/pretty.ts";
import type { CheckResult } from "../../report/report.ts";
import type { Store } from "../../store/store.ts";
import type { StoreFile } from "../../store/store-file.ts";
import { check, hasErrors } from "../../workspace/check.ts";
import type { ExportOptions } from "./export-options.ts";

/** The files of the store that go out. */
export interface Outgoing {
  /** Those that are news. */
  readonly fresh: readonly StoreFile<unknown>[];
  /** Those that are in the archive: their warnings were heard when they were new. */
  readonly archived: readonly StoreFile<unknown>[];
}

/** Whether what goes out is free of errors; if not, shows the problems as `validate` does. */
export async function passes(
  store: Store,
  { fresh, archived }: Outgoing,
  today: string,
  options: ExportOptions,
  { terminal }: Ports,
): Promise<boolean> {
  const isFresh = namesOf(fresh);
  const files = namesOf([...fresh, ...archived]);
  const only = (file: string) => files.has(file);
  const checked = check(store, { today, drafts: options.drafts ?? false, only, outgoing: true });
  const result = split(
    checked,
    ({ severity, file }) => severity === "error" || (severity === "warning" && isFresh.has(file)),
  );
  if (result.problems.length > 0 && !(options.quiet && !hasErrors(result))) {
    const paint = await terminal.paint("err", options.color);
    terminal.err(prettyReport(result, { paint, columns: terminal.columns }));
  }
  if (!hasErrors(result)) return true;
  terminal.err("Nothing was written: mend the errors and run the command again.\n");
  return false;
}

function namesOf(files: readonly StoreFile<unknown>[]): ReadonlySet<string> {
  return new Set(files.map(({ file }) => file));
}

/** The result with only those problems shown that a test lets through. */
function split(result: CheckResult, isShown: (problem: CheckResult["problems"][number]) => boolean): CheckResult {
  return {
    ...result,
    problems: result.problems.filter(isShown),
    hidden: result.problems.filter((problem) => !isShown(problem)),
  };
}
