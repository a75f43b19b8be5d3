import { describe, expect, test } from "@jest/globals";
import { standardBulletin } from "../store-from-text.ts";
import { judge, saidOf } from "./prose-of.ts";

const rule = "style-contraction";

describe(rule, () => {
  test.each([
    ["They can’t come", "can’t", "cannot"],
    ["They won't come", "won't", "will not"],
    ["They don't come", "don't", "do not"],
    ["Couldn’t they come", "Couldn’t", "could not"],
    ["They should've come", "should've", "should have"],
  ])("%j", (summary, at, full) => {
    expect(judge([rule], { summary })).toMatchObject({
      said: [[at, `Expected “${at}” to be written in full`]],
      hints: [`Write “${full}”.`],
      fixed: { summary },
    });
  });

  test.each(["You'll see that we're here", "“I don't know” they said", "The children's cant", "wantn’t"])(
    "accepts %j",
    (summary) => {
      expect(saidOf(rule, summary)).toEqual([]);
    },
  );

  test("the NHS guide has none at all in a headline", () => {
    const headline = "What's new: we're at the children's centre";
    const nhs = `${standardBulletin}style: {preset: nhs}\n`;
    expect(judge([rule], { headline }).said).toEqual([]);
    expect(judge([rule], { headline }, nhs).said.map(([at]) => at)).toEqual(["What's", "we're"]);
    expect(judge([rule], { headline }, nhs).hints).toEqual(["Write both words out.", "Write both words out."]);
  });
});
