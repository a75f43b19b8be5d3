import { describe, expect, test } from "@jest/globals";
import type { Problem, Severity } from "../../src/model/problem.ts";
import { githubReport } from "../../src/report/github.ts";
import { printable } from "../../src/report/printable.ts";
import { hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescaped = (text: string) =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

/** A line of the log as the runner of GitHub Actions takes it apart; undefined if it is no command. */
function toCommand(line: string): Command | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/su.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const [name = "", ...rest] = head.split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .map((pair) => pair.split(/=(.*)/su));
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = "", value = ""]) => [key, unescaped(value)])),
    data: unescaped(data),
  };
}

const linesOf = (text: string, problems: readonly Problem[], of = view) =>
  githubReport(resultOf({ "a.yaml": text }, problems), of).split("\n");

const commandsOf = (text: string, problems: readonly Problem[], of = view) =>
  linesOf(text, problems, of).flatMap((line) => toCommand(line) ?? []);

/** As many problems of a severity as asked for, numbered. */
const several = (count: number, severity: Severity) =>
  Array.from({ length: count }, (_, i) => problemAt("", "", { severity, message: `${severity} ${i + 1}` }));

describe("githubReport", () => {
  test("has no command where nothing is wrong", () => {
    expect(linesOf("", [])).toEqual(["No problems in 1 file.", ""]);
  });

  test("gives place, rule and words of a problem", () => {
    expect(linesOf("a: 1\n", [problemAt("a: 1\n", "1")])).toEqual([
      "::error file=a.yaml,line=1,endLine=1,col=4,endColumn=5,title=a-rule::Something is wrong%0AWrite something else.",
      "1 error in 1 of 1 file.",
      "",
    ]);
  });

  test("counts columns in UTF-16 code units", () => {
    const text = "a: 1\r\nb: 🎉 here\r\n";
    expect(commandsOf(text, [problemAt(text, "here")])[0]?.properties).toMatchObject({
      line: "2",
      endLine: "2",
      col: "7",
      endColumn: "11",
    });
  });

  test("gives no columns for a place that goes over several lines", () => {
    const text = "a: one\n  two\n";
    expect(commandsOf(text, [problemAt(text, "one\n  two")])[0]?.properties).toEqual({
      file: "a.yaml",
      line: "1",
      endLine: "2",
      title: "a-rule",
    });
  });

  test("takes paths from the repository’s root", () => {
    const command = commandsOf("", [problemAt("", "")], { ...view, fromRoot: (file) => `news/${file}` })[0];
    expect(command?.properties["file"]).toBe("news/a.yaml");
  });

  test("shows the first ten of each kind, the worst first, and says how many more there are", () => {
    const problems = [...several(11, "info"), ...several(10, "warning"), ...several(13, "error")];
    const commands = commandsOf("", problems);
    const firstLines = commands.map(({ name, data }) => `${name}: ${data.split("\n")[0]}`);
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(firstLines).toEqual([
      ...numbers.map((i) => `error: error ${i}`),
      ...numbers.map((i) => `warning: warning ${i}`),
      ...numbers.map((i) => `notice: info ${i}`),
    ]);
    expect(linesOf("", problems).slice(30)).toEqual([
      "3 errors and 1 note more: see the job summary.",
      "13 errors, 10 warnings and 11 notes in 1 of 1 file.",
      "",
    ]);
  });

  test.each(hostileTexts)("keeps %j in its place", (text) => {
    const problem = problemAt("", "", { file: text, message: text, hint: text });
    const lines = linesOf("", [problem]);
    expect(lines).toHaveLength(3);
    expect(toCommand(lines[0] ?? "")).toEqual({
      name: "error",
      properties: { file: printable(text), line: "1", endLine: "1", col: "1", endColumn: "1", title: "a-rule" },
      data: `${printable(text)}\n${printable(text)}`,
    });
  });
});
