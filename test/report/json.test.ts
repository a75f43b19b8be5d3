import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/model/problem.ts";
import { jsonReport } from "../../src/report/json.ts";
import type { CheckResult } from "../../src/report/report.ts";
import { fix, hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

interface Data {
  readonly problems: readonly Readonly<Record<string, unknown>>[];
}

const parse = (result: CheckResult) => JSON.parse(jsonReport(result, view)) as Data;

describe("jsonReport", () => {
  test("counts nothing where nothing is wrong", () => {
    expect(parse(resultOf({ "a.yaml": "" }, []))).toEqual({
      version: 1,
      checked: 1,
      counts: { error: 0, warning: 0, info: 0 },
      hidden: { error: 0, warning: 0, info: 0 },
      old: 0,
      problems: [],
    });
  });

  test("gives places in characters, and whether --fix mends it", () => {
    const text = "a: 1\r\nb: 🎉 here\r\n";
    const problems = [problemAt(text, "here"), problemAt(text, "1\r\nb", { fix })];
    expect(parse(resultOf({ "a.yaml": text }, problems)).problems).toEqual([
      {
        rule: "a-rule",
        severity: "error",
        file: "a.yaml",
        line: 2,
        column: 6,
        endLine: 2,
        endColumn: 10,
        message: "Something is wrong",
        hint: "Write something else.",
        fixable: false,
      },
      expect.objectContaining({ line: 1, column: 4, endLine: 2, endColumn: 2, fixable: true }),
    ]);
  });

  test("counts what it shows, what is hidden and what is old", () => {
    const problems = (["error", "error", "warning"] as const).map((severity: Severity) =>
      problemAt("", "", { severity }),
    );
    const result = resultOf({ "a.yaml": "" }, problems, { hidden: [problemAt("", "", { severity: "info" })], old: 37 });
    expect(parse(result)).toMatchObject({
      counts: { error: 2, warning: 1, info: 0 },
      hidden: { error: 0, warning: 0, info: 1 },
      old: 37,
    });
  });

  test.each(hostileTexts)("keeps %j as it is", (text) => {
    const problem = problemAt("", "", { file: text, message: text, hint: text });
    expect(parse(resultOf({ [text]: "" }, [problem])).problems).toEqual([
      expect.objectContaining({ file: text, message: text, hint: text }),
    ]);
  });
});
