import { groupByFile } from "../model/group-by-file.ts";
import { Places } from "../model/places.ts";
import type { Problem } from "../model/problem.ts";
import { closingLines } from "./closing-lines.ts";
import { printable, printableLine } from "./printable.ts";
import { quote } from "./quote.ts";
import type { CheckResult, ScreenView } from "./report.ts";

/** For people: problems by file, each with its line quoted and a caret under the place, and the count at the end. */
export function prettyReport(result: CheckResult, view: ScreenView): string {
  const blocks = [...groupByFile(result.problems)].map(([file, problems]) => {
    const text = result.textOf(file);
    const places = new Places(text);
    const heading = view.paint.strong(printableLine(file));
    return [heading, ...problems.map((problem) => block(problem, text, places, view))].join("\n");
  });
  return `${[...blocks, closingLines(result, view.paint).join("\n")].join("\n\n")}\n`;
}

function block(problem: Problem, text: string, places: Places, { paint, columns }: ScreenView): string {
  const { line, column } = places.at(problem.range[0]);
  const place = `${line}:${column}`.padEnd(6);
  const severity = paint[problem.severity](problem.severity.padEnd(7));
  const rule = paint.dim(problem.fix ? `${problem.rule} (--fix)` : problem.rule);
  const lines = [`  ${place} ${severity}  ${printable(problem.message)}  ${rule}`];
  const quoted = quote(text, places, problem.range, Math.max(30, columns - margin.length - 1));
  if (quoted) {
    lines.push(`${paint.dim(margin)}${quoted.line}`);
    lines.push(`${paint.dim(margin)}${quoted.indent}${paint[problem.severity](quoted.carets)}`);
  }
  return [...lines, `           ${printable(problem.hint)}`].join("\n");
}

/** What stands before a quoted line. */
const margin = "         | ";
