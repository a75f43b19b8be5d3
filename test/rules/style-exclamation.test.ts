import { describe, expect, test } from "@jest/globals";
import { saidOf } from "./prose-of.ts";

const rule = "style-exclamation";

describe(rule, () => {
  test.each([
    ["Come along!", "!"],
    ["Come along !!! And ask", "!!!"],
    ["**Come along**!", "!"],
    ["[Come along](https://www.gov.uk/)!", "!"],
  ])("%j", (summary, at) => {
    expect(saidOf(rule, summary)).toEqual([[at, "Expected the sentence to end without an exclamation mark"]]);
  });

  test.each(["“Come along!” they said", "Yahoo!Mail", "a != b"])("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });
});
