import { describe, expect, test } from "@jest/globals";
import { fixedSummary, saidOf } from "./prose-of.ts";

const rule = "style-spaced-hyphen";

describe(rule, () => {
  test.each([
    ["Ask us - we know", "Ask us – we know"],
    ["Ask us -- we know", "Ask us – we know"],
    ["**Ask us** - [we know](https://www.gov.uk/)", "**Ask us** – [we know](https://www.gov.uk/)"],
    ["In 2018 - we know", "In 2018 – we know"],
    ["Ask\u00a0- we know", "Ask\u00a0– we know"],
  ])("%j", (summary, fixed) => {
    expect(saidOf(rule, summary)).toHaveLength(1);
    expect(fixedSummary([rule], summary)).toBe(fixed);
    expect(saidOf(rule, fixed)).toEqual([]);
  });

  test.each([
    "- one\n- two",
    "one\n  - two",
    "self-assessment",
    "from 5 - 7",
    "12 - 18 March",
    "Monday - Friday",
    "10am - 4pm",
    "Ask us – we know",
  ])("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });
});
