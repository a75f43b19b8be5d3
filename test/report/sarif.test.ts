import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { CheckResult } from "../../src/report/report.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { rules } from "../../src/rules/index.ts";
import { hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

interface Message {
  readonly text: string;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
}

/** Looks at a log with the schema of the standard (OASIS, sarif-schema-2.1.0), as the package of SARIF's editors holds it. */
const isValid = (() => {
  const require = createRequire(import.meta.url);
  // It is in draft 4 of JSON Schema, which Ajv reads no more; what the schema uses of it means the same in later drafts, but for its own name.
  const { $schema: _, id: __, ...schema } = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const uri = (text: string) => URL.canParse(text);
  const reference = (text: string) => /^[\w\-.~!$&'()*+,;=:@%/?#]*$/.test(text) && URL.canParse(text, "file:///");
  const formats = { uri, "uri-reference": reference, "date-time": true } as const;
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
})();

/** The one run of a report, which must be valid. */
function parse(result: CheckResult, of = view): Run {
  const log = JSON.parse(sarifReport(result, of));
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log.runs[0];
}

/** What a viewer shows of a message (3.11 of the standard): no link, no placeholder, and what stands for braces and brackets. */
function shown({ text }: Message): string {
  expect(text).not.toMatch(/\[[^[\]]*(?<!\\)\]\(/);
  expect(text.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
  return text.replaceAll("{{", "{").replaceAll("}}", "}").replaceAll("\\](", "](");
}

const pathOf = ({ locations }: Result) => decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri);
const regionOf = ({ locations }: Result) => locations[0].physicalLocation.region;

describe("sarifReport", () => {
  test("the schema that it is held to refuses what is no log", () => {
    expect(isValid({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test("names the tool and every rule, also where nothing is wrong", () => {
    const run = parse(resultOf({ "a.yaml": "" }, []));
    expect(run.results).toEqual([]);
    expect(run).toMatchObject({
      columnKind: "utf16CodeUnits",
      tool: { driver: { name: "bulletin", version: "1.2.3" } },
    });
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["schema", ...rules.map(({ id }) => id)]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says of a rule what holds, how bad a breach is, and where to read more", () => {
    expect(parse(resultOf({}, [])).tool.driver.rules).toContainEqual({
      id: "yaml-syntax",
      shortDescription: { text: "A file is valid YAML, with every key once." },
      fullDescription: { text: "A file is valid YAML, with every key once." },
      help: { text: "Run “bulletin rules yaml-syntax” for examples, the reason and the options." },
      defaultConfiguration: { level: "error" },
      properties: { "problem.severity": "error" },
    });
  });

  test("gives rule, level, words and place of a problem", () => {
    const text = "a: 1\r\nb: 🎉 here\r\n";
    const { tool, results } = parse(resultOf({ "a.yaml": text }, [problemAt(text, "here", { rule: "yaml-syntax" })]));
    expect(results).toEqual([
      {
        ruleId: "yaml-syntax",
        ruleIndex: tool.driver.rules.findIndex(({ id }) => id === "yaml-syntax"),
        level: "error",
        message: { text: "Something is wrong. Write something else." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 11 },
            },
          },
        ],
        partialFingerprints: { "bulletinProblem/v1": expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ]);
  });

  test("points at several lines, at nothing, and at a file that could not be read", () => {
    const text = "a: one\n  two\n";
    const problems = [problemAt(text, "one\n  two"), problemAt(text, ""), problemAt("", "", { file: "b.yaml" })];
    expect(parse(resultOf({ "a.yaml": text }, problems)).results.map(regionOf)).toEqual([
      { startLine: 1, startColumn: 4, endLine: 2, endColumn: 6 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    ]);
  });

  test("names severities as SARIF does, and a rule that is not listed by its id alone", () => {
    const problems = (["error", "warning", "info"] as const).map((severity) => problemAt("", "", { severity }));
    const { results } = parse(resultOf({ "a.yaml": "" }, problems));
    expect(results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
    expect(results[0]).not.toHaveProperty("ruleIndex");
  });

  test("takes paths from the repository’s root", () => {
    const fromRoot = (file: string) => `news/${file}`;
    const [result] = parse(resultOf({}, [problemAt("", "")]), { ...view, fromRoot }).results;
    expect(result && pathOf(result)).toBe("news/a.yaml");
  });

  test.each(hostileTexts)("keeps %j in its place", (text) => {
    const [result] = parse(resultOf({}, [problemAt("", "", { file: text, message: text, hint: text })])).results;
    expect(result && shown(result.message)).toBe(`${text}. ${text}`);
    expect(result && pathOf(result)).toBe(text.toWellFormed());
  });
});
