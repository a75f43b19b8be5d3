import { describe, expect, test } from "@jest/globals";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "style-ordinal";

const mended: readonly (readonly [summary: string, at: readonly string[], fixed: string])[] = [
  ["on Tuesday 5th April 2018", ["5th"], "on Tuesday 5 April 2018"],
  ["on the 5th of April", ["5th of"], "on 5 April"],
  ["on Thursday the 24th January", ["24th"], "on Thursday 24 January"],
  ["5th and 6th April", ["5th", "6th"], "5 and 6 April"],
  ["on the 13th, 20th and 27th of Oct", ["13th", "20th", "27th of"], "on 13, 20 and 27 Oct"],
  ["from the 12th to the 16th of April", ["12th", "16th of"], "from 12 to 16 April"],
  ["11-15th January", ["15th"], "11-15 January"],
  ["by April 5th", ["April 5th"], "by 5 April"],
  ["by April 5th, 2018", ["April 5th, 2018"], "by 5 April 2018"],
];

const accepted = [
  "the 5th meeting on 5 April",
  "in the 19th century",
  "the 1st may be late",
  "the 5th march of the year",
  "A5th April",
  "April 5 2018",
];

describe(rule, () => {
  test.each(mended)("%j", (summary, at, fixed) => {
    const verdict = judge([rule], { summary });
    expect(verdict.said.map(([words]) => words)).toEqual(at);
    expect(verdict.fixed.summary).toBe(fixed);
    expect(saidOf(rule, fixed)).toEqual([]);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("says what to write", () => {
    expect(saidOf(rule, "on 5th April")).toEqual([["5th", "Expected “5th” to be 5 in a date"]]);
    expect(judge([rule], { summary: "on the 5th of April" }).hints).toEqual(["Write “5 April”."]);
  });

  test("where “the” may belong to what follows the date, people have to mend it", () => {
    const summary = "We call the 5th of April meeting off";
    expect(saidOf(rule, summary)).toHaveLength(1);
    expect(fixedSummary([rule], summary)).toBe(summary);
  });
});
