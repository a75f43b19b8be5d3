import { describe, expect, test } from "@jest/globals";
import { saysOf, summaryKey } from "./problems-in.ts";

/** The entry's date is Thursday 5 April 2018. */
const rejected: readonly (readonly [text: string, at: string, message: string])[] = [
  ["Come on Monday 13 March 2018.", "Monday 13 March 2018", "13 March 2018 is a Tuesday, not a Monday"],
  ["Come on Wednesday 13 March from noon.", "Wednesday 13 March", "13 March 2018 is a Tuesday, not a Wednesday"],
  ["Join us on Friday March 9th 2017.", "Friday March 9th 2017", "9 March 2017 is a Thursday, not a Friday"],
  ["It is on Wed. the 5th of June.", "Wed. the 5th of June", "5 June 2018 is a Tuesday, not a Wednesday"],
  ["Open on Saturday, 6 May 2018, all day.", "Saturday, 6 May 2018", "6 May 2018 is a Sunday, not a Saturday"],
  ["Mon 12 to Sat 18 March 2018", "Sat 18 March 2018", "18 March 2018 is a Sunday, not a Saturday"],
  ["Tuesday 5 and Thursday 8 March 2018", "Tuesday 5", "5 March 2018 is a Monday, not a Tuesday"],
  ["**Monday** 13 March 2018", "Monday** 13 March 2018", "13 March 2018 is a Tuesday, not a Monday"],
  ["Friday 1 October", "Friday 1 October", "1 October 2018 is a Monday, not a Friday"],
  ["Monday 4 February", "Monday 4 February", "4 February 2018 is a Sunday, not a Monday"],
];

const accepted = [
  "Saturday and Sunday, March 17 and 18",
  "Saturday/Sunday 17 March",
  "Monday 12 March 2018",
  "Come on Tuesday 13 March, Ground Floor, 12:00-16:30.",
  "Monday 28 January 2019",
  "Friday March 8th, 2019",
  "28 January, or 12 to 18 March, or 12-18 March 2018",
  "Monday 12 to Sunday 18 March 2018",
  "Monday 12-18 March 2018",
  "Tuesday 6, Wednesday 7 and Thursday 8 March 2018",
  "On Wednesday 12 people may march; on Saturday 5 May may be too late.",
  "On Tuesday 4 march through the town",
  "Every Tuesday in March 2018, from 10am",
  "Monday to Friday, 9 to 5",
  "The first Monday of May 2018",
  "Tuesday 13 March 1930 in the town hall",
  "Tuesday 13 March 1200-1630",
  "Monday 10.30 to 12 March hall",
  "Monday 9am 13 March 2018",
  "Friday 12 December",
  "The inspection of August 2017 began on Tuesday 15 August.",
  "The Sun 5 May 2018",
  "Mondays 5, 12 and 20 March 2018",
  "Thursday 29 February",
  "Tuesday 31 April 2018",
  "Friday 13-year-olds March 8",
  "Wednesday May 2pm session",
];

describe("date-weekday", () => {
  test.each(rejected)("%s", (text, at, message) => {
    expect(saysOf("date-weekday", summaryKey(text))).toEqual([[at, message]]);
  });

  test.each(accepted)("accepts: %s", (text) => {
    expect(saysOf("date-weekday", summaryKey(text))).toEqual([]);
  });

  test("looks at the headline, too", () => {
    expect(saysOf("date-weekday", 'headline: "Awareness week opens on Sunday 12 March"')).toEqual([
      ["Sunday 12 March", "12 March 2018 is a Monday, not a Sunday"],
    ]);
  });

  test("two wrong dates are two problems", () => {
    expect(saysOf("date-weekday", summaryKey("Monday 13 March 2018, then Friday 4 April 2018."))).toHaveLength(2);
  });

  test("takes the weekday's day across the turn of the year", () => {
    expect(saysOf("date-weekday", `date: 2018-12-20\n${summaryKey("Monday 7 January")}`, "2019-01-01")).toEqual([]);
    expect(saysOf("date-weekday", `date: 2018-12-20\n${summaryKey("Monday 8 January")}`, "2019-01-01")).toEqual([
      ["Monday 8 January", "8 January 2019 is a Tuesday, not a Monday"],
    ]);
  });

  test("without a date of the entry, only dates with a year are judged", () => {
    expect(saysOf("date-weekday", `date: never\n${summaryKey("Monday 13 March")}`)).toEqual([]);
    expect(saysOf("date-weekday", `date: never\n${summaryKey("Monday 13 March 2018")}`)).toHaveLength(1);
  });
});
