import type { Severity } from "../model/problem.ts";
import { fingerprints } from "./fingerprint.ts";
import { locate } from "./locate.ts";
import { printableJson } from "./printable.ts";
import type { Report } from "./report.ts";

/** GitLab's Code Quality report, which merge requests show: a subset of the Code Climate format, with lines from 1. */
export const gitlabReport: Report = (result, { fromRoot }) => {
  const problems = locate(result);
  const names = fingerprints(problems, result.textOf, fromRoot);
  return printableJson(
    problems.map(({ rule, severity, file, start, message, hint }, i) => ({
      description: `${message}. ${hint}`,
      check_name: rule,
      fingerprint: names[i],
      severity: severityOf[severity],
      location: { path: fromRoot(file), lines: { begin: start.line } },
    })),
  );
};

const severityOf: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };
