import { describe, expect, test } from "@jest/globals";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { junitReport } from "../../src/report/junit.ts";
import { printable } from "../../src/report/printable.ts";
import type { CheckResult } from "../../src/report/report.ts";
import { hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly classname: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly "system-out"?: string;
}

interface Suite {
  readonly tests: string;
  readonly failures: string;
  readonly testcase: readonly Case[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: "text",
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === "testcase",
});

/** The one suite of a report, as an XML parser reads it. */
function parse(result: CheckResult, of = view): Suite {
  const xml = junitReport(result, of);
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).testsuites.testsuite;
}

const files = { "a.yaml": "a: 1\n", "b.yaml": "b: 2\n", "c.yaml": "" };
const error = problemAt("b: 2\n", "2", { file: "b.yaml" });
const warning = problemAt("b: 2\n", "b", { file: "b.yaml", severity: "warning", message: "A breach", rule: "b-rule" });

describe("junitReport", () => {
  test("has a test for every file, which passes where nothing is wrong", () => {
    const { tests, failures, testcase } = parse(resultOf(files, []));
    expect({ tests, failures }).toEqual({ tests: "3", failures: "0" });
    expect(testcase).toEqual(
      ["a.yaml", "b.yaml", "c.yaml"].map((file) => ({ classname: "bulletin.validate", name: file, file })),
    );
  });

  test("fails a file once, with all that is wrong with it", () => {
    const { tests, failures, testcase } = parse(resultOf(files, [warning, error]));
    expect({ tests, failures }).toEqual({ tests: "3", failures: "1" });
    expect(testcase[1]?.failure).toEqual({
      type: "a-rule",
      message: "Something is wrong",
      text: [
        "1:1 warning A breach (b-rule)",
        "  Write something else.",
        "1:4 error Something is wrong (a-rule)",
        "  Write something else.",
      ].join("\n"),
    });
  });

  test.each([
    ["error", "0"],
    ["warning", "1"],
    ["info", "1"],
    ["never", "0"],
  ] as const)("a warning, with --fail-on %s, makes %s fail", (failOn, failures) => {
    const suite = parse(resultOf(files, [warning]), { ...view, failOn });
    expect(suite.failures).toBe(failures);
    expect(suite.testcase[1]?.[failures === "0" ? "system-out" : "failure"]).toBeDefined();
  });

  test("takes paths from the repository’s root", () => {
    expect(parse(resultOf(files, []), { ...view, fromRoot: (file) => `news/${file}` }).testcase[0]).toMatchObject({
      name: "news/a.yaml",
      file: "news/a.yaml",
    });
  });

  test("has a test for a file that was not looked at but has a problem", () => {
    expect(parse(resultOf({}, [error])).testcase.map(({ name }) => name)).toEqual(["b.yaml"]);
  });

  test.each(hostileTexts)("keeps %j in its place", (text) => {
    const problem = problemAt("", "", { file: text, message: text, hint: text });
    const shown = printable(text)
      .replace("\uffff", "<U+FFFF>")
      .replace("\ud800", "<U+D800>")
      .replace("\udc00", "<U+DC00>");
    expect(parse(resultOf({ [text]: "" }, [problem])).testcase).toEqual([
      {
        classname: "bulletin.validate",
        name: shown,
        file: shown,
        failure: { type: "a-rule", message: shown, text: `1:1 error ${shown} (a-rule)\n  ${shown}` },
      },
    ]);
  });
});
