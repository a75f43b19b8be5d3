import { type Severity, severities } from "../model/problem.ts";
import { closingLines, countsInWords } from "./closing-lines.ts";
import { type LocatedProblem, locate } from "./locate.ts";
import { noPaint } from "./paint.ts";
import { printable } from "./printable.ts";
import type { Report, ReportView } from "./report.ts";

/** GitHub shows no more annotations of a kind from one step. */
const mostOfAKind = 10;

/**
 * Workflow commands of GitHub Actions, which show problems beside the changed lines: of each severity the first ten. The others are in the job
 * summary, as the text says.
 */
export const githubReport: Report = (result, view) => {
  const problems = locate(result);
  const shown = severities.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity).slice(0, mostOfAKind),
  );
  const more = problems.filter((problem) => !shown.includes(problem));
  return [
    ...shown.map((problem) => annotation(problem, view)),
    ...(more.length > 0 ? [`${countsInWords(more, noPaint)} more: see the job summary.`] : []),
    ...closingLines(result, noPaint),
    "",
  ].join("\n");
};

function annotation({ severity, file, start, end, rule, message, hint }: LocatedProblem, view: ReportView): string {
  // Columns make sense to GitHub on one line only.
  const columns = start.line === end.line ? { col: start.unitColumn, endColumn: end.unitColumn } : {};
  const properties = { file: view.fromRoot(file), line: start.line, endLine: end.line, ...columns, title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commandOf[severity]} ${list.join(",")}::${escapeData(`${message}\n${hint}`)}`;
}

const commandOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
