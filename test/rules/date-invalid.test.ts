import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf } from "./problems-in.ts";

const impossible: readonly (readonly [written: string, why: string])[] = [
  ["2018-02-30", "February 2018 has 28 days"],
  ["2016-02-30", "February 2016 has 29 days"],
  ["1900-02-29", "February 1900 has 28 days"],
  ["2018-04-31", "April 2018 has 30 days"],
  ["2018-13-32", "there is no month 13"],
  ["2018-00-10", "there is no month 0"],
  ["2018-01-00", "months begin with day 1"],
  ["1899-12-31", "the year must be from 1900 to 2999, not 1899"],
  ["3000-01-01", "the year must be from 1900 to 2999, not 3000"],
  ["31st April 2018", "April 2018 has 30 days"],
];

const recognised: readonly (readonly [written: string, iso: string])[] = [
  ["5th April 2018", "2018-04-05"],
  ["5 Apr 2018", "2018-04-05"],
  ["05/04/2018", "2018-04-05"],
  ["5.4.2018", "2018-04-05"],
  ["5/4/18", "2018-04-05"],
  ["04/13/2018", "2018-04-13"],
  ["2018-13-04", "2018-04-13"],
  ["2018-4-5", "2018-04-05"],
  ["2018/04/05", "2018-04-05"],
  ["April 5, 2018", "2018-04-05"],
  ["Thursday 5 April 2018", "2018-04-05"],
  ["Thu, 5th of April, 2018", "2018-04-05"],
  ["5-Apr-2018", "2018-04-05"],
  ["2018-04-05T09:00:00Z", "2018-04-05"],
  ["2018-04-05 09:00", "2018-04-05"],
];

function hintsFor(written: string): readonly (readonly string[])[] {
  const entry = withKeys(standardEntry, `date: "${written}"`);
  return problemsInStore({ entries: { [standardId]: entry } })
    .filter(({ rule }) => rule === "date-invalid")
    .map(({ message, hint }) => [message, hint]);
}

describe("date-invalid", () => {
  test.each(impossible)("%s: %s", (written, why) => {
    expect(hintsFor(written)).toEqual([
      [`Expected date to be a date that exists; ${why}`, "Write the right day, as in 2018-04-05."],
    ]);
  });

  test.each(recognised)("%s is meant as %s", (written, iso) => {
    expect(hintsFor(written)).toEqual([
      [`Expected date to be written as in 2018-04-05, not “${written}”`, `Write ${iso}.`],
    ]);
  });

  test.each(["soon", "TBC", "5 April", "April 2018", "2018"])("%s is no date", (written) => {
    expect(hintsFor(written)).toEqual([
      [
        `Expected date to be written as in 2018-04-05, not “${written}”`,
        "Write the year, the month and the day in digits, joined by hyphens.",
      ],
    ]);
  });

  test.each(["2018-04-05", "2016-02-29", "2000-02-29", "1900-01-01", "2018-05-01"])("%s is a date", (written) => {
    expect(hintsFor(written)).toEqual([]);
  });

  test("an entry's date lies in the future", () => {
    expect(saysOf("date-invalid", "date: 2018-05-02")).toEqual([
      ["2018-05-02", "Expected date to be today, 2018-05-01, or earlier"],
    ]);
    expect(saysOf("date-invalid", "date: 2018-05-02\npublish_from: 2018-05-02\n")).toEqual([]);
  });

  test("every date of every kind of file is looked at", () => {
    const entry = withKeys(
      standardEntry,
      'deadline:\n  date: 2018-06-31\n  what: "Send your views"\npublish_from: 1 May\nexpires: 2018-02-29\n',
    );
    const edition = "number: 4\ndate: 31/04/2018\n";
    const problems = problemsInStore({
      bulletin: standardBulletin,
      entries: { [standardId]: entry },
      editions: { "2018-04": edition },
    });
    expect(problems.filter(({ rule }) => rule === "date-invalid").map(({ at }) => at)).toEqual([
      "31/04/2018",
      "2018-06-31",
      "1 May",
      "2018-02-29",
    ]);
  });
});
