import { expect, test } from "@jest/globals";
import { noon, noonInRss } from "../../../src/render/feeds/noon.ts";

test.each([
  ["2018-04-05", "Thu, 05 Apr 2018 12:00:00 GMT"],
  ["1900-01-01", "Mon, 01 Jan 1900 12:00:00 GMT"],
  ["2024-02-29", "Thu, 29 Feb 2024 12:00:00 GMT"],
  ["2999-12-31", "Tue, 31 Dec 2999 12:00:00 GMT"],
])("noon on %s is %s", (date, inRss) => {
  expect(noonInRss(date)).toBe(inRss);
  expect(new Date(inRss).toUTCString()).toBe(inRss);
  expect(new Date(noon(date)).toUTCString()).toBe(inRss);
});

test.each(["Pacific/Honolulu", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Australia/Sydney"])(
  "is the same day in %s, in summer and in winter",
  (timeZone) => {
    const day = new Intl.DateTimeFormat("en-CA", { timeZone });
    const dates = ["2018-01-31", "2018-07-01"];
    expect(dates.map((date) => day.format(new Date(noon(date))))).toEqual(dates);
  },
);
