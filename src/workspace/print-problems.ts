import type { Ports } from "../ports.ts";
import { prettyReport } from "../report/pretty.ts";
import type { CheckResult } from "../report/report.ts";
import { atLeast } from "./check.ts";
import type { GlobalOptions } from "./global-options.ts";

/** Prints problems as messages, if there are any. */
export async function printProblems(
  result: CheckResult,
  { color }: Pick<GlobalOptions, "color">,
  { terminal }: Pick<Ports, "terminal">,
): Promise<void> {
  if (result.problems.length === 0) return;
  terminal.err(prettyReport(result, { paint: await terminal.paint("err", color), columns: terminal.columns }));
}

/** Shows the errors that keep a command from writing anything. */
export async function refuseErrors(
  result: CheckResult,
  options: Pick<GlobalOptions, "color">,
  ports: Pick<Ports, "terminal">,
): Promise<void> {
  await printProblems(atLeast(result, "error"), options, ports);
  ports.terminal.err("Nothing was written: mend the errors, and run the command again.\n");
}
