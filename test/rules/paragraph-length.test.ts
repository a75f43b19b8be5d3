import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, summaryKey } from "./problems-in.ts";

const rule = "paragraph-length";

const paragraph = (sentences: number) => Array.from({ length: sentences }, () => "These are four words.").join(" ");

function messages(summary: string, preset: string): readonly string[] {
  return problemsInStore({
    bulletin: `${standardBulletin}style: {preset: ${preset}}\n`,
    entries: { [standardId]: withKeys(standardEntry, summaryKey(summary)) },
  })
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
}

describe(rule, () => {
  test("the paragraph is pointed at", () => {
    expect(saysOf(rule, summaryKey(`${paragraph(5)}\n\n${paragraph(6)}`))).toEqual([
      [paragraph(6), "Expected the paragraph to have at most 5 sentences, not 6"],
    ]);
  });

  test.each([
    ["govuk", 5],
    ["nhs", 3],
  ])("%s: at most %d", (preset, most) => {
    expect(messages(paragraph(most), preset)).toEqual([]);
    expect(messages(paragraph(most + 1), preset)).toHaveLength(1);
  });

  test("without a guide nothing is said", () => {
    expect(messages(paragraph(9), "none")).toEqual([]);
  });

  test("items of a list are counted one by one", () => {
    expect(messages(`- ${paragraph(3)}\n- ${paragraph(3)}`, "govuk")).toEqual([]);
  });
});
