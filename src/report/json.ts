import { type Severity, severities } from "../model/problem.ts";
import { positionOf } from "./position.ts";
import { printableJson } from "./printable.ts";
import type { Report } from "./report.ts";

/**
 * The problems as JSON for other programs. `version` goes up when a key changes its meaning or goes away; lines and columns count from 1,
 * columns in characters; `endColumn` is the first column after the place.
 */
export const jsonReport: Report = ({ problems, checked, textOf }) => {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const data = {
    version: 1,
    checked,
    counts: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
    problems: problems.map(({ rule, severity, file, range, message, hint }) => {
      const text = textOf(file);
      const end = positionOf(text, range[1]);
      return {
        rule,
        severity,
        file,
        ...positionOf(text, range[0]),
        endLine: end.line,
        endColumn: end.column,
        message,
        hint,
      };
    }),
  };
  return printableJson(data);
};
