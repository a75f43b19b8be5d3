import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isTimeZone } from "../../src/model/is-time-zone.ts";
import { localToUtc } from "../../src/model/local-to-utc.ts";

describe("localToUtc", () => {
  test.each([
    ["Europe/London", "2018-01-15T12:00", "2018-01-15T12:00:00Z"],
    ["Europe/London", "2018-07-15T12:00", "2018-07-15T11:00:00Z"],
    ["America/Los_Angeles", "2018-12-31T20:00", "2019-01-01T04:00:00Z"],
    ["Pacific/Kiritimati", "2018-01-01T00:00", "2017-12-31T10:00:00Z"],
    ["Asia/Kathmandu", "2018-05-01T00:30", "2018-04-30T18:45:00Z"],
    ["UTC", "2018-05-01T00:30", "2018-05-01T00:30:00Z"],
    ["Etc/GMT+5", "2018-05-01T00:30", "2018-05-01T05:30:00Z"],
    ["Europe/London", "1900-01-01T00:00", "1900-01-01T00:00:00Z"],
    ["Europe/London", "2999-12-31T23:59", "2999-12-31T23:59:00Z"],
  ])("in %s, %s is %s", (zone, local, utc) => {
    expect(localToUtc(zone)?.(local)).toBe(utc);
  });

  test.each([
    // British clocks go forward from 1:00 to 2:00 on 25 March 2018, and back from 2:00 to 1:00 on 28 October.
    ["Europe/London", "2018-03-25T00:59", "2018-03-25T00:59:00Z", "before the gap"],
    ["Europe/London", "2018-03-25T01:30", "2018-03-25T01:30:00Z", "in the gap: 2:30am in summer time"],
    ["Europe/London", "2018-03-25T02:00", "2018-03-25T01:00:00Z", "after the gap"],
    ["Europe/London", "2018-10-28T00:59", "2018-10-27T23:59:00Z", "before the overlap"],
    ["Europe/London", "2018-10-28T01:00", "2018-10-28T00:00:00Z", "the first in the overlap"],
    ["Europe/London", "2018-10-28T01:59", "2018-10-28T00:59:00Z", "the first in the overlap"],
    ["Europe/London", "2018-10-28T02:00", "2018-10-28T02:00:00Z", "after the overlap"],
    // Zones on the other side of UTC, with the example of RFC 5545.
    ["America/New_York", "2007-03-11T02:30", "2007-03-11T07:30:00Z", "in the gap"],
    ["America/New_York", "2007-11-04T01:30", "2007-11-04T05:30:00Z", "the first in the overlap"],
    ["Australia/Lord_Howe", "2018-04-01T01:45", "2018-03-31T14:45:00Z", "the first in an overlap of half an hour"],
    ["Pacific/Apia", "2011-12-29T23:59", "2011-12-30T09:59:00Z", "before the day that Samoa left out"],
    ["Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z", "in that day"],
    ["Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z", "after it"],
  ])("in %s, %s is %s: %s", (zone, local, utc) => {
    expect(localToUtc(zone)?.(local)).toBe(utc);
  });

  test.each([undefined, "Europe/Lundon"])("knows no time in %s", (zone) => {
    expect(localToUtc(zone)).toBeUndefined();
  });

  test("gives an instant at which the clocks show that time, unless they skip it", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    const skipped: string[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, date) => {
        const local = date.toISOString().slice(0, 16);
        const utc = localToUtc(zone)?.(local) ?? "";
        const shown = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
          .format(new Date(utc))
          .replace(" ", "T");
        if (shown !== local) skipped.push(`${zone} ${local} ${shown}`);
      }),
      { numRuns: 500, seed: 4 },
    );
    // At most two hours a year are skipped.
    expect(skipped.length).toBeLessThan(3);
  });
});

test.each(["Europe/London", "UTC", "Asia/Kolkata", "Asia/Calcutta", "Etc/GMT+5", "America/Argentina/Buenos_Aires"])(
  "%s is a time zone",
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each(["Europe/Lundon", "Nowhere/Land", "London", ""])("%j is none", (name) => {
  expect(isTimeZone(name)).toBe(false);
});
