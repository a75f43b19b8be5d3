import { describe, expect, test } from "@jest/globals";
import { reports } from "../../src/report/index.ts";
import { mask } from "../../src/report/mask.ts";
import { hostileTexts, problemAt, resultOf, view } from "./check-result.ts";

const texts = reports.flatMap(({ name, load, loadSummary }) => [
  { name, load },
  ...(loadSummary ? [{ name: `${name} summary`, load: loadSummary }] : []),
]);

describe("reports", () => {
  test("have names of their own", () => {
    expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
  });

  test.each(texts)("$name sends no control characters to a terminal", async ({ load }) => {
    const report = await load();
    for (const text of hostileTexts) {
      const problem = problemAt(text, text, { file: text, message: text, hint: text });
      expect(report(resultOf({ [text]: text }, [problem]), view)).not.toMatch(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
      );
    }
  });

  test.each(texts)("$name does not repeat personal data", async ({ load }) => {
    const report = await load();
    const text = "summary: Call 07700 900123\n";
    const problems = [
      problemAt(text, "07700 900123", { masked: true }),
      problemAt(text, "Call", { message: "“Call 07700 900123” is vague" }),
    ];
    const result = { ...resultOf({ "a.yaml": text }, []), ...mask(problems, () => text) };
    expect(report(result, view)).not.toContain("900123");
  });

  test.each(texts)("$name copes with ten thousand problems on one long line", async ({ load }) => {
    const report = await load();
    const sentence = `🎉 ${"word ".repeat(16)}`;
    const problems = Array.from({ length: 10_000 }, (_, i) => {
      const start = i * sentence.length;
      return problemAt("", "", { range: [start, start + 7] });
    });
    const text = sentence.repeat(problems.length);
    expect(report(resultOf({ "a.yaml": text }, problems), view)).toContain("a-rule");
  });

  test.each(texts)("$name copes with ten thousand files", async ({ load }) => {
    const report = await load();
    const names = Array.from({ length: 10_000 }, (_, i) => `${i}.yaml`);
    const problems = names.map((file) => problemAt("a: 1\n", "1", { file }));
    const result = resultOf(Object.fromEntries(names.map((name) => [name, "a: 1\n"])), problems);
    expect(report(result, view)).toContain("a-rule");
  });
});
