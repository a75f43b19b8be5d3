import { describe, expect, test } from "@jest/globals";
import { standardBulletin } from "../store-from-text.ts";
import { judge, saidOf } from "./prose-of.ts";

const rule = "style-apostrophe";
const mixed = "The children’s and the parent's guide";

describe(rule, () => {
  test("both forms pass by default", () => {
    expect(saidOf(rule, mixed)).toEqual([]);
  });

  test.each([
    ["style: {preset: nhs}", "’", "straight", "The children's and the parent's guide"],
    ["rules: {style-apostrophe: {form: curly}}", "'", "curly", "The children’s and the parent’s guide"],
  ])("%s", (setting, at, form, fixed) => {
    const verdict = judge([rule], { summary: mixed }, `${standardBulletin}${setting}\n`);
    expect(verdict.said).toEqual([[at, `Expected the apostrophe to be ${form}`]]);
    expect(verdict.fixed.summary).toBe(fixed);
  });

  test("quotation marks are none", () => {
    expect(saidOf(rule, "‘A guide’ for parents’ use", `${standardBulletin}style: {preset: nhs}\n`)).toEqual([]);
  });
});
