import { describe, expect, test } from "@jest/globals";
import { wordsToAvoid } from "../../src/rules/lists/words-to-avoid.ts";
import { standardBulletin } from "../store-from-text.ts";
import { judge, saidOf } from "./prose-of.ts";

const rule = "word-avoid";
const nhs = `${standardBulletin}style: {preset: nhs}\n`;

describe(rule, () => {
  test.each([
    ["They utilised it", "utilised", "Write use."],
    ["Utilise it", "Utilise", "Write use."],
    ["- Facilitating it", "Facilitating", "Write what is done, such as run or help."],
    ["They came in\norder to help", "in\\norder to", "Write to."],
    ["Books, e.g. this", "e.g.", "Write for example."],
    ["For BAME pupils", "BAME", "Write ethnic minorities, or better, the groups that are meant."],
  ])("%j", (summary, at, hint) => {
    const { said, hints } = judge([rule], { summary });
    expect(said.map(([words]) => words)).toEqual([at]);
    expect(hints).toEqual([hint]);
  });

  test.each([
    "The Tackle Fraud team",
    "“We utilise it” they said",
    "They order to-go",
    "The vegetable and its legs",
    "self-utilise",
    "Bame is a name",
  ])("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("each guide has its own words", () => {
    expect(saidOf(rule, "They utilise medication")[0]?.[0]).toBe("utilise");
    expect(saidOf(rule, "They utilise medication", nhs).map(([at]) => at)).toEqual(["medication"]);
  });

  test("what is allowed passes in every form", () => {
    const bulletin = `${standardBulletin}rules: {word-avoid: {allow: [Tackle]}}\n`;
    expect(saidOf(rule, "They tackled and utilised it", bulletin).map(([at]) => at)).toEqual(["utilised"]);
  });

  test("no word is listed twice, and every one is found", () => {
    const words = wordsToAvoid.flatMap((one) => one.words);
    expect(new Set(words).size).toBe(words.length);
    for (const { words, guides } of wordsToAvoid) {
      for (const word of words) {
        const found = saidOf(rule, `We say ${word} here`, guides.includes("govuk") ? standardBulletin : nhs);
        expect(found.map(([at]) => at)).toEqual([word]);
      }
    }
  });
});
