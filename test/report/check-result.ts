import type { Problem } from "../../src/model/problem.ts";
import { noPaint } from "../../src/report/paint.ts";
import type { CheckResult, ReportView } from "../../src/report/report.ts";

/** The place that reports of the tests are for: a repository whose root is the working directory. */
export const view: ReportView = {
  paint: noPaint,
  columns: 80,
  version: "1.2.3",
  fromRoot: (file) => file,
  failOn: "error",
};

/** A problem at the first place of a part in a text, or of its start where the text does not have it. */
export function problemAt(text: string, part: string, more: Partial<Problem> = {}): Problem {
  const start = Math.max(0, text.indexOf(part));
  return {
    rule: "a-rule",
    severity: "error",
    file: "a.yaml",
    range: [start, start + part.length],
    message: "Something is wrong",
    hint: "Write something else.",
    ...more,
  };
}

/** The result of a check of these files. */
export function resultOf(
  files: Readonly<Record<string, string>>,
  problems: readonly Problem[],
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    problems,
    hidden: [],
    old: 0,
    checked: Object.keys(files),
    textOf: (file) => files[file] ?? "",
    ...more,
  };
}

/** A fix, for problems that have one. */
export const fix: NonNullable<Problem["fix"]> = { kind: "text", span: [0, 1], text: "", path: ["headline"] };

/** What may stand in a file's name or be quoted in a message, and must come through every format as nothing but text. */
export const hostileTexts: readonly string[] = [
  "two\nlines",
  "return\rhere",
  'it\'s “quoted” "twice"',
  "100%25 %0A%0D, done: yes,line=7",
  "::error file=x::y",
  "]]><b>&amp;</b><!-- --><?x?>",
  "\u001b[31mred\u0007\u0000\u009b",
  "\u202egnirts\u2066\u2028",
  "\ud800 lone \udc00 \uffff",
  "tab\there 🎉 é 日本",
  "@name @org/team #1 GH-2 AB-12 org/repo#3 !4 $5 ~label %milestone deadbeef0",
  "https://evil.example/ www.evil.example a@evil.example mailto:a@evil.example",
  "[link](https://evil.example) ![image](x) <https://evil.example> [^1] [ ] :smile: $x^2$",
  "*em* __strong__ ~~gone~~ `code` ``` | cell | \\ backslash",
  "{0} {{1}} [text](1)",
  "# heading - item > quote 1. one === ---",
];
