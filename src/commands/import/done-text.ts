import { counted } from "../../model/counted.ts";
import { closingLines } from "../../report/closing-lines.ts";
import type { Paint } from "../../report/paint.ts";
import { atLeast } from "../../workspace/check.ts";
import type { ImportPlan, PlannedEntry } from "./plan-import.ts";

/** Says what was written, what the rules say of it, and what to do next. */
export function doneText(added: readonly PlannedEntry[], { result }: Pick<ImportPlan, "result">, paint: Paint): string {
  const marked = added.filter(({ review }) => review.length > 0).length;
  const shown = atLeast(result, "warning");
  const hasProblems = shown.problems.length > 0;
  return [
    `Wrote ${counted(added.length, "draft")}.`,
    ...(marked > 0
      ? [`${marked} of them ${marked === 1 ? "has" : "have"} “# Check:” comments that say what to look at.`]
      : []),
    ...(hasProblems ? closingLines(shown, paint) : []),
    `Next: bulletin ${hasProblems ? "validate" : "list --status draft"}`,
    "",
  ].join("\n");
}
