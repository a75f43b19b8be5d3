import { displayWidth } from "../model/display-width.ts";
import type { Problem, Severity } from "../model/problem.ts";
import { severities } from "../model/problem.ts";
import type { Paint } from "./paint.ts";
import { positionOf, splitLine } from "./position.ts";
import { printable } from "./printable.ts";
import type { CheckResult, Report, ReportView } from "./report.ts";

/** For people: problems by file, each with its line quoted and a caret under the place, and the count at the end. */
export const prettyReport: Report = (result, view) => {
  const blocks = byFile(result.problems).map(([file, problems]) => {
    const text = result.textOf(file);
    return [view.paint.strong(printable(file)), ...problems.map((problem) => block(problem, text, view))].join("\n");
  });
  return `${[...blocks, countLine(result, view.paint)].join("\n\n")}\n`;
};

function byFile(problems: readonly Problem[]): readonly (readonly [file: string, problems: readonly Problem[]])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return [...groups];
}

function block(problem: Problem, text: string, view: ReportView): string {
  const { paint } = view;
  const { line, column } = positionOf(text, problem.range[0]);
  const place = `${line}:${column}`.padEnd(6);
  const severity = paint[problem.severity](problem.severity.padEnd(7));
  const head = `  ${place} ${severity}  ${printable(problem.message)}  ${paint.dim(problem.rule)}`;
  return [head, ...quote(problem, text, view), `           ${printable(problem.hint)}`].join("\n");
}

/** The line of the problem, cut to the terminal's width around the place, and a caret under it. */
function quote({ range, severity }: Problem, text: string, { paint, columns }: ReportView): readonly string[] {
  const [before, marked, after] = splitLine(text, range).map((part) => printable(part.replaceAll("\t", " "))) as [
    string,
    string,
    string,
  ];
  if (`${before}${marked}${after}`.trim() === "") return [];
  const margin = "         | ";
  const room = Math.max(30, columns - margin.length - 1);
  const lead = fitEnd(before, Math.floor(room / 2));
  const mark = fitStart(marked, room - displayWidth(lead) - 1);
  const tail = fitStart(after, room - displayWidth(lead) - displayWidth(mark));
  const carets = "^".repeat(Math.max(1, displayWidth(mark)));
  return [
    `${paint.dim(margin)}${lead}${mark}${tail}`,
    `${paint.dim(margin)}${" ".repeat(displayWidth(lead))}${paint[severity](carets)}`,
  ];
}

/** The start of a text, as much of it as fits. */
function fitStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return "";
  const chars = [...text];
  return `${chars.slice(0, countFitting(chars, width - 1)).join("")}…`;
}

/** The end of a text, as much of it as fits. */
function fitEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const chars = [...text];
  return `…${chars.slice(chars.length - countFitting(chars.toReversed(), width - 1)).join("")}`;
}

/** How many characters from the first on fit into a width. */
function countFitting(chars: readonly string[], width: number): number {
  let used = 0;
  const end = chars.findIndex((char) => {
    used += displayWidth(char);
    return used > width;
  });
  return end < 0 ? chars.length : end;
}

function countLine({ problems, checked }: CheckResult, paint: Paint): string {
  const files = checked === 1 ? "1 file" : `${checked} files`;
  if (problems.length === 0) return paint.good(`No problems in ${files}.`);
  const counts = severities
    .map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => paint[severity](`${count} ${plural(severity, count)}`));
  const faulty = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(", ")} in ${faulty} of ${files}.`;
}

function plural(severity: Severity, count: number): string {
  return severity === "info" ? (count === 1 ? "note" : "notes") : count === 1 ? severity : `${severity}s`;
}
