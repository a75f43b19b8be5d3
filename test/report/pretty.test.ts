import { describe, expect, test } from "@jest/globals";
import { displayWidth } from "../../src/model/display-width.ts";
import type { Paint } from "../../src/report/paint.ts";
import { noPaint } from "../../src/report/paint.ts";
import { prettyReport } from "../../src/report/pretty.ts";
import type { CheckResult } from "../../src/report/report.ts";
import { fix, problemAt, resultOf, view } from "./check-result.ts";

/** The report of one problem at a part of a text. */
function reportOn(text: string, part: string, columns = 80): readonly string[] {
  return prettyReport(resultOf({ "a.yaml": text }, [problemAt(text, part)]), { paint: noPaint, columns }).split("\n");
}

const four = { "a.yaml": "a: 1\n", "b.yaml": "b: 2\n", "c.yaml": "", "d.yaml": "" };
const error = problemAt("a: 1\n", "1");
const warning = problemAt("b: 2\n", "2", { severity: "warning", file: "b.yaml" });
const note = problemAt("b: 2\n", "2", { severity: "info", file: "b.yaml" });

/** What stands under the last problem. */
function closingOf(problems: CheckResult["problems"], more: Partial<CheckResult> = {}): string | undefined {
  return prettyReport(resultOf(four, problems, more), view)
    .split("\n\n")
    .at(-1);
}

describe("prettyReport", () => {
  test.each<[closing: string, problems: CheckResult["problems"], more?: Partial<CheckResult>]>([
    ["No problems in 4 files.\n", []],
    ["No problems in 1 file.\n", [], { checked: ["a.yaml"] }],
    ["1 error in 1 of 4 files.\n", [error]],
    ["2 errors and 1 warning in 2 of 4 files.\n", [error, error, warning]],
    ["1 error, 2 warnings and 1 note in 2 of 4 files.\n", [error, warning, warning, note]],
    [
      "No errors or warnings in 4 files.\nNot shown: 2 notes (bulletin validate --level info shows them).\n",
      [],
      { hidden: [note, note] },
    ],
    [
      "No errors in 4 files.\nNot shown: 1 warning (bulletin validate --level warning shows them).\n",
      [],
      { hidden: [warning] },
    ],
    ["No new problems in 4 files.\nNot shown: 37 old problems in the baseline.\n", [], { old: 37 }],
    [
      "1 error in 1 of 4 files.\nNot shown: 1 warning and 1 note (bulletin validate --level info shows them), 1 old problem in the baseline.\n",
      [error],
      { hidden: [note, warning], old: 1 },
    ],
    ["2 errors in 1 of 4 files.\nbulletin validate --fix mends 1 of these problems.\n", [error, { ...error, fix }]],
  ])("ends with %j", (closing, problems, more = {}) => {
    expect(closingOf(problems, more)).toBe(closing);
  });

  test("marks what --fix mends", () => {
    const report = prettyReport(resultOf(four, [error, { ...warning, fix }]), view);
    expect(report.match(/^ {2}\d.*/gm)).toEqual([
      "  1:4    error    Something is wrong  a-rule",
      "  1:4    warning  Something is wrong  a-rule (--fix)",
    ]);
  });

  test("paints severities, places and counts", () => {
    const tags = Object.fromEntries(
      Object.keys(noPaint).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
    ) as unknown as Paint;
    expect(prettyReport(resultOf(four, [error]), { paint: tags, columns: 80 })).toBe(
      [
        "<strong>a.yaml</strong>",
        "  1:4    <error>error  </error>  Something is wrong  <dim>a-rule</dim>",
        "<dim>         | </dim>a: 1",
        "<dim>         | </dim>   <error>^</error>",
        "           Write something else.",
        "",
        "<error>1 error</error> in 1 of 4 files.",
        "",
      ].join("\n"),
    );
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

  test("quotes a line without its CRLF", () => {
    expect(reportOn("a: one\r\nb: two\r\n", "two").slice(1, 4)).toEqual([
      "  2:4    error    Something is wrong  a-rule",
      "         | b: two",
      "         |    ^^^",
    ]);
  });

  test("keeps a file name on its line", () => {
    const file = "a\nb.yaml";
    expect(prettyReport(resultOf({ [file]: "" }, [problemAt("", "", { file })]), view).split("\n")[0]).toBe(
      "a<U+000A>b.yaml",
    );
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
