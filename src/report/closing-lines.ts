import { counted } from "../model/counted.ts";
import { type Problem, type Severity, severities } from "../model/problem.ts";
import { noPaint, type Paint } from "./paint.ts";
import type { CheckResult } from "./report.ts";

/** What a report for people ends with: how many problems there are, how many are not shown, how many `--fix` mends. */
export function closingLines({ problems, hidden, old, checked }: CheckResult, paint: Paint): readonly string[] {
  const files = counted(checked.length, "file");
  const faulty = new Set(problems.map(({ file }) => file)).size;
  const fixable = problems.filter(({ fix }) => fix).length;
  const unseen = [...hiddenCount(hidden), ...(old > 0 ? [`${counted(old, "old problem")} in the baseline`] : [])];
  return [
    problems.length > 0
      ? `${countsInWords(problems, paint)} in ${faulty} of ${files}.`
      : paint.good(`No ${old > 0 ? "new " : ""}${lookedFor(hidden)} in ${files}.`),
    ...(unseen.length > 0 ? [`Not shown: ${unseen.join(", ")}.`] : []),
    ...(fixable > 0 ? [`bulletin validate --fix mends ${fixable} of these problems.`] : []),
  ];
}

/** How many problems there are of each severity, as in “1 error, 2 warnings and 3 notes”. */
export function countsInWords(problems: readonly Problem[], paint: Paint): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [paint[severity](counted(count, nounOf[severity]))] : [];
  });
  return counts.length > 1 ? `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}` : counts.join("");
}

const nounOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function hiddenCount(hidden: readonly Problem[]): readonly string[] {
  const mildest = severities.findLast((severity) => hidden.some((problem) => problem.severity === severity));
  return mildest ? [`${countsInWords(hidden, noPaint)} (bulletin validate --level ${mildest} shows them)`] : [];
}

/** What a report that shows nothing has found none of. */
function lookedFor(hidden: readonly Problem[]): string {
  if (hidden.some(({ severity }) => severity === "warning")) return "errors";
  return hidden.length > 0 ? "errors or warnings" : "problems";
}
