import { groupByFile } from "../model/group-by-file.ts";
import { severities } from "../model/problem.ts";
import { escapeXml } from "./escape-xml.ts";
import { type LocatedProblem, locate } from "./locate.ts";
import type { Report, ReportView } from "./report.ts";

/**
 * JUnit's XML, as GitLab, Jenkins and others read it: every file is a test, which fails where the check does. What is wrong in a file that passes
 * all the same is its output.
 */
export const junitReport: Report = (result, view) => {
  const problems = groupByFile(locate(result));
  const files = [...new Set([...result.checked, ...problems.keys()])];
  const failures = files.filter((file) => problems.get(file)?.some((problem) => fails(problem, view))).length;
  const counts = `name="bulletin validate" tests="${files.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts} skipped="0">`,
    ...files.map((file) => testCase(view.fromRoot(file), problems.get(file) ?? [], view)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
};

function fails({ severity }: LocatedProblem, { failOn }: ReportView): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function testCase(file: string, problems: readonly LocatedProblem[], view: ReportView): string {
  const path = escapeXml(file);
  const tag = `testcase classname="bulletin.validate" name="${path}" file="${path}"`;
  if (problems.length === 0) return `    <${tag}/>`;
  const text = escapeXml(problems.map(describe).join("\n"));
  const [first] = problems.filter((problem) => fails(problem, view));
  const content = first
    ? `<failure type="${first.rule}" message="${escapeXml(first.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <${tag}>${content}</testcase>`;
}

function describe({ start, severity, message, rule, hint }: LocatedProblem): string {
  return `${start.line}:${start.column} ${severity} ${message} (${rule})\n  ${hint}`;
}
