import { describe, expect, test } from "@jest/globals";
import { fixedSummary, saidOf } from "./prose-of.ts";

const rule = "text-repeated-word";

const found: readonly (readonly [summary: string, words: string])[] = [
  ["Hard in the the village", "the the"],
  ["The the village", "The the"],
  ["We will\nwill come", "will will"],
  ["a part of of it", "of of"],
  ["over a a year", "a a"],
  ["it’s it’s time", "it’s it’s"],
];

const accepted = [
  "They had had enough, and that that is true",
  "Duran Duran play in Pago Pago",
  "On 5 5 came",
  "the, the",
  "the\n\nthe",
  "- the\n- the",
  "face-to-to-do",
  "bathe the child and lather her hair",
  "that that’s it",
  "very very late",
];

describe(rule, () => {
  test.each(found)("%j", (summary, words) => {
    expect(saidOf(rule, summary).map(([, message]) => message)).toEqual([`“${words}” has the same word twice`]);
    expect(fixedSummary([rule], summary)).toBe(summary);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });
});
