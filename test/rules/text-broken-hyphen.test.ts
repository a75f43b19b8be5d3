import { describe, expect, test } from "@jest/globals";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "text-broken-hyphen";

const found: readonly (readonly [summary: string, at: string])[] = [
  ["a tool for self- assessment of schools", "self- assessment"],
  ["a tool for self-\nassessment of schools", "self- assessment"],
  ["the charity- which is new", "charity- which"],
];

const accepted = [
  "pre- and post-natal care",
  "short-, medium- and long-term",
  "two- to three-year plans",
  "full- or part-time",
  "neither pre- nor post-natal",
  "a self-assessment",
  "one -two",
  "one - two",
  "- one-\n- two",
  "parents- Carers",
];

describe(rule, () => {
  test.each(found)("%j", (summary, at) => {
    expect(judge([rule], { summary }).said.map(([, message]) => message)).toEqual([
      `Expected “${at}” to have no space after the hyphen`,
    ]);
    expect(fixedSummary([rule], summary)).toBe(summary);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("joins the word where the entry has it in one piece elsewhere", () => {
    const summary = "Self-assessment is hard. A tool for self- assessment helps.";
    expect(fixedSummary([rule], summary)).toBe("Self-assessment is hard. A tool for self-assessment helps.");
    const headline = "Self-assessment of schools";
    expect(judge([rule], { headline, summary: "A self-\nassessment" }).fixed.summary).toBe("A self-assessment");
  });
});
