import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Severity } from "../../src/model/problem.ts";
import {
  type Baseline,
  type FoundProblem,
  formatBaseline,
  type OldProblem,
  parseBaseline,
  renewBaseline,
  sift,
} from "../../src/validate/baseline.ts";
import { findBaselineFault } from "../../src/validate/find-baseline-fault.ts";

const a: OldProblem = { file: "entries/2018/a.yaml", rule: "headline-length", fingerprint: "aa01" };
const b: OldProblem = { file: "entries/2018/b.yaml", rule: "link-missing", fingerprint: "bb02" };
const c: OldProblem = { file: "entries/2018/b.yaml", rule: "link-missing", fingerprint: "cc03" };
const everything = () => true;

function found(old: OldProblem, severity: Severity = "warning"): FoundProblem {
  const { file, rule } = old;
  return { ...old, problem: { rule, severity, file, range: [0, 1], message: "Too long", hint: "Cut it." } };
}

function texts(problems: Baseline): readonly string[] {
  return problems.map(({ fingerprint }) => fingerprint);
}

describe("sift", () => {
  test("leaves old problems out, keeps new ones, and counts those that are mended", () => {
    const { fresh, ...counts } = sift([found(a), found(b)], [a, c], everything);
    expect(texts(fresh)).toEqual(["bb02"]);
    expect(counts).toEqual({ old: 1, mended: 1 });
  });

  test("tells problems apart by file and rule as well", () => {
    const others = [found({ ...a, file: b.file }), found({ ...a, rule: b.rule })];
    expect(sift(others, [a], everything)).toMatchObject({ fresh: others, old: 0, mended: 1 });
  });

  test("a problem stays old when its severity is set anew", () => {
    expect(sift([found(a, "error")], [a], everything)).toEqual({ fresh: [], old: 1, mended: 0 });
  });

  test("what was not judged is not mended", () => {
    expect(sift([], [a, b, c], ({ file }) => file === a.file).mended).toBe(1);
  });

  test.each<[rule: string, severity: Severity, isFresh: boolean]>([
    ["yaml-syntax", "error", true],
    ["file", "error", true],
    ["file", "warning", false],
    ["schema", "error", false],
  ])("of a file that cannot be read nothing is old: %s, %s", (rule, severity, isFresh) => {
    const one = { ...a, rule };
    expect(sift([found(one, severity)], [one], everything).fresh).toHaveLength(isFresh ? 1 : 0);
    expect(renewBaseline([found(one, severity)], [], everything)).toHaveLength(isFresh ? 0 : 1);
  });
});

describe("renewBaseline", () => {
  test("holds what was found, without what is mended", () => {
    expect(texts(renewBaseline([found(b)], [a, b, c], everything))).toEqual(["bb02"]);
  });

  test("keeps what was not judged", () => {
    expect(texts(renewBaseline([], [a, b, c], ({ file }) => file === a.file))).toEqual(["bb02", "cc03"]);
  });
});

describe("the file", () => {
  test("has a line for each problem, sorted, and each once", () => {
    expect(formatBaseline([c, a, b, a])).toBe(`{
  "version": 1,
  "problems": [
    {"file":"entries/2018/a.yaml","rule":"headline-length","fingerprint":"aa01"},
    {"file":"entries/2018/b.yaml","rule":"link-missing","fingerprint":"bb02"},
    {"file":"entries/2018/b.yaml","rule":"link-missing","fingerprint":"cc03"}
  ]
}
`);
  });

  test("may be empty", () => {
    expect(parseBaseline(formatBaseline([]))).toEqual([]);
  });

  test("reads back what was written, whatever the files are called", () => {
    const problems = fc.array(
      fc.record({
        file: fc.string({ unit: "binary-ascii", minLength: 1 }).map((name) => `entries/${name}`),
        rule: fc.constantFrom("schema", "link-dead"),
        fingerprint: fc.nat().map((n) => n.toString(16)),
      }),
    );
    fc.assert(
      fc.property(problems, (baseline) => {
        const lines = (problems: Baseline = []) =>
          [...new Set(problems.map(({ file, rule, fingerprint }) => `${file} ${rule} ${fingerprint}`))].sort();
        expect(lines(parseBaseline(formatBaseline(baseline)))).toEqual(lines(baseline));
        expect(formatBaseline([...baseline].reverse())).toBe(formatBaseline(baseline));
      }),
    );
  });

  const good = formatBaseline([a, b, c]);

  test.each([
    ["empty", "", 1, /^This is not JSON$/],
    ["a comma behind the last problem", good.replace('"cc03"}', '"cc03"},'), 6, /^This is not JSON$/],
    ["a comma missing", good.replace('"aa01"},', '"aa01"}'), 5, /^This is not JSON$/],
    [
      "a merge that was not settled",
      good.replace("    {", "<<<<<<< HEAD\n    {"),
      4,
      /^A merge was left unfinished here$/,
    ],
    ["cut off", good.slice(0, 120), 5, /^This is not JSON$/],
    ["another program's", '{\n  "name": "bulletin"\n}\n', 2, /^Unknown key “name”$/],
    ["a list", "[]\n", 1, /^Expected the file to be a group of keys, not a list$/],
    [
      "of a later release",
      good.replace('"version": 1', '"version": 2'),
      2,
      /^Expected version to be .* not the number 2$/,
    ],
    ["a problem without its rule", good.replace('"rule":"link-missing",', ""), 5, /have the key “rule”$/],
    ["a fingerprint that is none", good.replace("cc03", "CC-03"), 6, /^Expected problems\[3\]\.fingerprint/],
  ])("is refused, with the line: %s", (_, text, line, message) => {
    expect(parseBaseline(text)).toBeUndefined();
    const fault = findBaselineFault(text);
    expect(fault.message).toMatch(message);
    expect(fault.line).toBe(line);
  });
});
