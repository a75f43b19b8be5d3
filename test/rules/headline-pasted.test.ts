import { describe, expect, test } from "@jest/globals";
import { judge } from "./prose-of.ts";

const rule = "headline-pasted";
const headline = "Resources for schools (new)";

const found: readonly (readonly [headline: string, summary: string])[] = [
  ["Resources for schools", "Resources for schoolsThe network has published them."],
  ["Resources for schools", "Resources\nfor schoolsThe network has published them."],
  ["Resources for schools", "5 April 2018Resources for schools\n\nThe network"],
  ["Resources for schools", "It was published.Resources for schools"],
  ["Why is it here?", "Why is it here?The network asks."],
  ["REPORT OF THE YEAR", "REPORT OF THE YEARThe network"],
  [headline, `${headline}The network`],
];

const accepted: readonly (readonly [headline: string, summary: string])[] = [
  ["Safer Internet Day", "Safer Internet Days are here."],
  ["Resources for schools", "Resources for schools are out."],
  ["Resources for schools", "(Resources for schools) The network"],
  ["Two words", "Two wordsThe"],
  ["REPORT OF THE YEAR", "REPORT OF THE YEARS"],
  ["x ".repeat(200), "x ".repeat(200)],
];

describe(rule, () => {
  test.each(found)("%j in %j", (headline, summary) => {
    const verdict = judge([rule], { headline, summary });
    expect(verdict.said.map(([, message]) => message)).toEqual([
      "The headline was pasted into the summary without a space",
    ]);
    expect(verdict.said[0]?.[0].replaceAll("\\n", " ")).toBe(headline);
  });

  test.each(accepted)("%j in %j is accepted", (headline, summary) => {
    expect(judge([rule], { headline, summary }).said).toEqual([]);
  });
});
