import { describe, expect, test } from "@jest/globals";
import { saysOf, summaryKey } from "./problems-in.ts";

const rejected: readonly (readonly [text: string, at: string])[] = [
  ["The plan was published yesterday.", "yesterday"],
  ["Tomorrow, the board meets.", "Tomorrow"],
  ["Applications open next Monday.", "next Monday"],
  ["Last week the board met. It meets again on 12 April.", "Last week"],
  ["The survey closes this month.", "this month"],
  ["Come to the fair this weekend!", "this weekend"],
  ["This week’s talk is about sleep.", "This week"],
  ["The charity has today asked for help.", "today"],
  ["The report, launched today, asks for more.", "today"],
  ["Today is the last day.", "Today"],
  ["Today we are opening the hub.", "Today"],
  ["Figures out today show a rise.", "today"],
];

const accepted = [
  "Applications open next Monday, 9 April.",
  "Applications open next Monday (9th) at noon.",
  "Published today (5.4.2018)",
  "Last week, on March 28th, the board met.",
  "Children today spend more time online.",
  "In today’s world, today's children and tomorrow’s leaders play.",
  "Sign up today!",
  "Call us today for help.",
  "For a better tomorrow, and the leaders of tomorrow",
  "Over the next week, the last month, and every last Friday",
  "He reads Nursing Today and Tomorrow",
  "Welcome to this month’s bulletin.",
  "This year, next year, last spring",
  "This-week and today/tomorrow",
];

describe("date-relative", () => {
  test.each(rejected)("%s", (text, at) => {
    expect(saysOf("date-relative", summaryKey(text))).toEqual([
      [at, `“${at}” is another day for whoever reads this later`],
    ]);
  });

  test.each(accepted)("accepts: %s", (text) => {
    expect(saysOf("date-relative", summaryKey(text))).toEqual([]);
  });

  test("looks at the headline, and reports each word", () => {
    const keys = `headline: "Fair opens tomorrow"\n${summaryKey("Come next week or this Friday.")}`;
    expect(saysOf("date-relative", keys).map(([at]) => at)).toEqual(["tomorrow", "next week", "this Friday"]);
  });
});
