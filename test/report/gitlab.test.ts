import { describe, expect, test } from "@jest/globals";
import { gitlabReport } from "../../src/report/gitlab.ts";
import type { CheckResult } from "../../src/report/report.ts";
import { hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

interface Issue {
  readonly fingerprint: string;
  readonly location: unknown;
}

const parse = (result: CheckResult, of = view) => JSON.parse(gitlabReport(result, of)) as readonly Issue[];

describe("gitlabReport", () => {
  test("is an empty list where nothing is wrong", () => {
    expect(parse(resultOf({ "a.yaml": "" }, []))).toEqual([]);
  });

  test("has what GitLab asks for, with lines from 1 and the path from the repository’s root", () => {
    const text = "a: 1\nb: 2\n";
    const fromRoot = (file: string) => `news/${file}`;
    expect(parse(resultOf({ "a.yaml": text }, [problemAt(text, "2")]), { ...view, fromRoot })).toEqual([
      {
        description: "Something is wrong. Write something else.",
        check_name: "a-rule",
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: "major",
        location: { path: "news/a.yaml", lines: { begin: 2 } },
      },
    ]);
  });

  test("names severities as GitLab does", () => {
    const problems = (["error", "warning", "info"] as const).map((severity) => problemAt("", "", { severity }));
    expect(
      parse(resultOf({ "a.yaml": "" }, problems)).map((issue) => (issue as { severity?: string }).severity),
    ).toEqual(["major", "minor", "info"]);
  });

  test("tells equal problems apart, and knows them again when lines have moved", () => {
    const report = (text: string) => {
      const at = text.lastIndexOf("one");
      const problems = [problemAt(text, "one"), problemAt(text, "one", { range: [at, at + 3] })];
      return parse(resultOf({ "a.yaml": text }, problems)).map(({ fingerprint }) => fingerprint);
    };
    expect(new Set(report("a: one\nb: one\n")).size).toBe(2);
    expect(report("\n# moved\na: one\nb: one\n")).toEqual(report("a: one\nb: one\n"));
  });

  test.each(hostileTexts)("keeps %j as it is", (text) => {
    const problem = problemAt("", "", { file: text, message: text, hint: text });
    expect(parse(resultOf({ [text]: "" }, [problem]))).toEqual([
      expect.objectContaining({ description: `${text}. ${text}`, location: { path: text, lines: { begin: 1 } } }),
    ]);
  });
});
