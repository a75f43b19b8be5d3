import { type Problem, severities } from "../model/problem.ts";
import { locate } from "./locate.ts";
import { printableJson } from "./printable.ts";
import type { Report } from "./report.ts";

/**
 * The problems as JSON for other programs. `version` goes up when a key changes its meaning or goes away; lines and columns count from 1,
 * columns in characters; `endColumn` is the first column after the place. `hidden` counts what `--level` leaves out, `old` what is in the
 * baseline.
 */
export const jsonReport: Report = (result) =>
  printableJson({
    version: 1,
    checked: result.checked.length,
    counts: countBySeverity(result.problems),
    hidden: countBySeverity(result.hidden),
    old: result.old,
    problems: locate(result).map(({ rule, severity, file, start, end, message, hint, fix }) => ({
      rule,
      severity,
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message,
      hint,
      fixable: fix !== undefined,
    })),
  });

function countBySeverity(problems: readonly Problem[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    severities.map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length]),
  );
}
