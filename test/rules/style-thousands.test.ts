import { describe, expect, test } from "@jest/globals";
import { judge, saidOf } from "./prose-of.ts";

const rule = "style-thousands";

const accepted = [
  "2118 children",
  "1,300 children in 2017 and in 1850",
  "1,300 children, call 020 7946 2118 or (01366) 500379 or 08005556789",
  "1,300 children, reference 21187, room 2118, charity number 216401",
  "1,300 children, A2118 and 2118/A and 21:2118",
  "£1,300 and 2118.50 metres",
];

describe(rule, () => {
  test("a number of the same entry", () => {
    const verdict = judge([rule], { headline: "1,300 cases", summary: "We counted 2118 children and £12500." });
    expect(verdict.said).toEqual([
      ["2118", "Expected “2118” to have a comma like the other numbers of this entry"],
      ["12500", "Expected “12500” to have a comma like the other numbers of this entry"],
    ]);
    expect(verdict.fixed.summary).toBe("We counted 2,118 children and £12,500.");
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });
});
