import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/model/problem.ts";
import { type VerdictSettings, verdict } from "../../src/validate/verdict.ts";

const defaults: VerdictSettings = { failOn: "error", maxWarnings: undefined, level: "warning" };

function judge(severities: string, settings: Partial<VerdictSettings> = {}) {
  const problems = severities.split(" ").filter(Boolean);
  return verdict(
    problems.map((severity) => ({ severity: severity as Severity })),
    { ...defaults, ...settings },
  );
}

describe("verdict", () => {
  test.each<[severities: string, settings: Partial<VerdictSettings>]>([
    ["", {}],
    ["warning info", {}],
    ["info", { failOn: "warning" }],
    ["error warning info", { failOn: "never" }],
    ["warning warning", { failOn: "never", maxWarnings: 1 }],
    ["warning warning info", { maxWarnings: 2 }],
  ])("“%s” passes with %j", (severities, settings) => {
    expect(judge(severities, settings)).toEqual({ exitCode: 0 });
  });

  test.each<[severities: string, settings: Partial<VerdictSettings>]>([
    ["error", {}],
    ["error", { failOn: "warning" }],
    ["warning", { failOn: "warning" }],
    ["warning", { failOn: "info" }],
    ["info", { failOn: "info", level: "info" }],
    ["error warning", { maxWarnings: 0 }],
  ])("“%s” fails with %j, which the report shows", (severities, settings) => {
    expect(judge(severities, settings)).toEqual({ exitCode: 1 });
  });

  test.each<[severities: string, settings: Partial<VerdictSettings>, remark: string]>([
    ["warning", { maxWarnings: 0 }, "1 warning, 0 allowed by --max-warnings."],
    ["warning info warning warning", { maxWarnings: 2 }, "3 warnings, 2 allowed by --max-warnings."],
    ["info", { failOn: "info" }, "--fail-on info counts 1 problem that is shown with --level info only."],
    [
      "warning warning",
      { failOn: "warning", level: "error" },
      "--fail-on warning counts 2 problems that are shown with --level warning only.",
    ],
  ])("“%s” fails with %j, and says why", (severities, settings, remark) => {
    expect(judge(severities, settings)).toEqual({ exitCode: 1, remark });
  });
});
