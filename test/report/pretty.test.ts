import { describe, expect, test } from "@jest/globals";
import { displayWidth } from "../../src/model/display-width.ts";
import type { Problem } from "../../src/model/problem.ts";
import { noPaint } from "../../src/report/paint.ts";
import { prettyReport } from "../../src/report/pretty.ts";

/** The report of one problem at a part of a text. */
function reportOn(text: string, part: string, columns = 80): readonly string[] {
  const start = text.indexOf(part);
  const problem: Problem = {
    rule: "a-rule",
    severity: "error",
    file: "a.yaml",
    range: [start, start + part.length],
    message: "Something is wrong",
    hint: "Write something else.",
  };
  const report = prettyReport({ problems: [problem], checked: 1, textOf: () => text }, { paint: noPaint, columns });
  return report.split("\n");
}

describe("prettyReport", () => {
  test("says that there is nothing to say", () => {
    const result = { problems: [], checked: 3, textOf: () => "" };
    expect(prettyReport(result, { paint: noPaint, columns: 80 })).toBe("No problems in 3 files.\n");
  });

  test("quotes the line with a caret under the place", () => {
    expect(reportOn("a: 1\nb: two words\n", "words")).toEqual([
      "a.yaml",
      "  2:8    error    Something is wrong  a-rule",
      "         | b: two words",
      "         |        ^^^^^",
      "           Write something else.",
      "",
      "1 error in 1 of 1 file.",
      "",
    ]);
  });

  test("counts columns in characters, and puts the caret under wide ones", () => {
    const [, head, quote = "", caret = ""] = reportOn("a: 日本 é🎉 here", "here");
    expect(head).toContain("1:10 ");
    expect(displayWidth(caret.slice(0, caret.indexOf("^")))).toBe(displayWidth(quote.slice(0, quote.indexOf("here"))));
    expect(caret.trimEnd().endsWith("^^^^")).toBe(true);
  });

  test.each([30, 40, 80, 200])("cuts a long line around the place, %i columns wide", (columns) => {
    const text = `summary: ${"before ".repeat(50)}HERE${" after".repeat(50)}`;
    const [, , quote = "", caret = ""] = reportOn(text, "HERE", columns);
    expect(quote).toContain("…");
    expect(quote.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
    expect(displayWidth(quote)).toBeLessThanOrEqual(Math.max(columns, 41));
  });

  test("marks the first line of a place that goes over several", () => {
    const [, , quote, caret] = reportOn("a: one\n  two\n", "one\n  two");
    expect([quote, caret]).toEqual(["         | a: one", "         |    ^^^"]);
  });

  test("quotes nothing where the line is empty", () => {
    expect(reportOn("", "")).toContain("           Write something else.");
    expect(reportOn("", "").some((line) => line.includes("|"))).toBe(false);
  });

  test("shows control characters instead of sending them", () => {
    const lines = reportOn("a: \u001b[31mred\u202e", "red").join("\n");
    expect(lines).toContain("<U+001B>[31mred<U+202E>");
    expect(lines).not.toContain("\u001b");
    expect(lines).not.toContain("\u202e");
  });
});
