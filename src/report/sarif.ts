import type { Severity } from "../model/problem.ts";
import { rules } from "../rules/index.ts";
import type { RuleBase } from "../rules/rule.ts";
import { storeChecks } from "../rules/store-checks.ts";
import { fingerprints } from "./fingerprint.ts";
import { type LocatedProblem, locate } from "./locate.ts";
import { printableJson } from "./printable.ts";
import type { Report } from "./report.ts";

/** SARIF 2.1.0 with errata 01, the OASIS format that code scanning services read. */
export const sarifReport: Report = (result, { version, fromRoot }) => {
  const checks: readonly RuleBase[] = [...storeChecks, ...rules];
  const indexes = new Map(checks.map(({ id }, index) => [id, index]));
  const problems = locate(result);
  const names = fingerprints(problems, result.textOf, fromRoot);
  return printableJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "bulletin", version, rules: checks.map(toDescriptor) } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem, i) => ({
          ruleId: problem.rule,
          ruleIndex: indexes.get(problem.rule),
          level: levelOf[problem.severity],
          message: toMessage(`${problem.message}. ${problem.hint}`),
          locations: [toLocation(problem, fromRoot(problem.file))],
          partialFingerprints: { "bulletinProblem/v1": names[i] },
        })),
      },
    ],
  });
};

const levelOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** What GitHub's code scanning calls the severities in a rule's properties. */
const githubLevelOf: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

function toDescriptor({ id, severity, about }: RuleBase) {
  return {
    id,
    shortDescription: toMessage(about),
    fullDescription: toMessage(about),
    help: toMessage(`Run “bulletin rules ${id}” for examples, the reason and the options.`),
    defaultConfiguration: { level: levelOf[severity] },
    properties: { "problem.severity": githubLevelOf[severity] },
  };
}

/** A message that is text throughout: no placeholder such as `{0}` (3.11.5 of the standard), no link such as `[here](1)` (3.11.6). */
function toMessage(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "\\](") };
}

function toLocation({ start, end }: LocatedProblem, path: string) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(path), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: start.line,
        startColumn: start.unitColumn,
        endLine: end.line,
        endColumn: end.unitColumn,
      },
    },
  };
}

function toUri(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
