import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dateOf,
  daysBetween,
  daysInMonth,
  formatIso,
  isMoment,
  isTimestamp,
  parseDate,
  timeOf,
  weekday,
  weekdayNames,
} from "../../src/model/calendar-date.ts";

/** The platform's own calendar in UTC, as an independent judge. */
const millisecondsADay = 86_400_000;
const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2999, 11, 31);
const someDay = fc.integer({ min: 0, max: (last - first) / millisecondsADay });
const isoOfDay = (day: number) => new Date(first + day * millisecondsADay).toISOString().slice(0, 10);
const weekdayInWords = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

describe("parseDate", () => {
  test.each([
    ["2018-04-05", { year: 2018, month: 4, day: 5 }],
    ["2016-02-29", { year: 2016, month: 2, day: 29 }],
    ["2000-02-29", { year: 2000, month: 2, day: 29 }],
    ["1900-01-01", { year: 1900, month: 1, day: 1 }],
    ["2999-12-31", { year: 2999, month: 12, day: 31 }],
  ])("%s", (text, parts) => {
    expect(parseDate(text)).toEqual(parts);
    expect(formatIso(parts)).toBe(text);
  });

  test.each([
    "2018-02-29",
    "1900-02-29",
    "2018-04-31",
    "2018-00-10",
    "2018-13-01",
    "2018-01-00",
    "1899-12-31",
    "3000-01-01",
    "2018-4-5",
    "20180405",
    "2018-04-05T00:00",
    " 2018-04-05",
    "2018-04-05\n",
    "",
    20180405,
    null,
    undefined,
    new Date(0),
  ])("%p is no date", (value) => {
    expect(parseDate(value)).toBeUndefined();
  });

  test("accepts every day from 1900 to 2999 and writes it as it was", () => {
    for (let day = 0; first + day * millisecondsADay <= last; day++) {
      const iso = isoOfDay(day);
      const parts = parseDate(iso);
      if (!parts || formatIso(parts) !== iso) throw new Error(`${iso} is read as ${JSON.stringify(parts)}`);
    }
  });
});

test("every month is as long as the platform's calendar says", () => {
  for (let year = 1900; year <= 2999; year++) {
    for (let month = 1; month <= 12; month++) {
      if (daysInMonth(year, month) !== new Date(Date.UTC(year, month, 0)).getUTCDate()) {
        throw new Error(`${year}-${month} has ${daysInMonth(year, month)} days`);
      }
    }
  }
  expect([daysInMonth(2018, 0), daysInMonth(2018, 13)]).toEqual([0, 0]);
});

test("weekdays are those of Intl", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const parts = parseDate(isoOfDay(day));
      expect(parts && weekdayNames[weekday(parts)]).toBe(weekdayInWords.format(first + day * millisecondsADay));
    }),
  );
});

describe("daysBetween", () => {
  test.each([
    ["2018-04-05", "2018-04-05", 0],
    ["2018-03-24", "2018-03-26", 2],
    ["2018-10-27", "2018-10-29", 2],
    ["2018-12-31", "2019-01-01", 1],
    ["2016-03-01", "2016-02-28", -2],
  ])("%s to %s", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test("counts as the platform's calendar does", () => {
    fc.assert(fc.property(someDay, someDay, (a, b) => expect(daysBetween(isoOfDay(a), isoOfDay(b))).toBe(b - a)));
  });

  test("is no number where a date does not exist", () => {
    expect(daysBetween("2018-02-30", "2018-03-01")).toBeNaN();
  });
});

describe("moments", () => {
  test.each(["2018-03-13", "2018-03-13T00:00", "2018-03-13T23:59"])("%s is one", (text) => {
    expect(isMoment(text)).toBe(true);
    expect(dateOf(text)).toBe("2018-03-13");
    expect(timeOf(text)).toBe(text.split("T")[1]);
  });

  test.each([
    "2018-02-30T12:00",
    "2018-03-13T24:00",
    "2018-03-13T12:60",
    "2018-03-13 12:00",
    "2018-03-13T12:00Z",
    "12:00",
  ])("%s is none", (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test.each([
    ["2018-04-05T09:00:00Z", true],
    ["2018-04-05T09:00:00.5+01:00", true],
    ["2018-04-05T09:00:00", false],
    ["2018-04-05T09:00Z", false],
    ["2018-04-31T09:00:00Z", false],
    ["2018-04-05T09:00:00+25:00", false],
  ])("%s as a time stamp: %p", (text, expected) => {
    expect(isTimestamp(text)).toBe(expected);
  });
});
