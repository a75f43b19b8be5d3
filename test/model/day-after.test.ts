import { expect, test } from "@jest/globals";
import { dayAfter } from "../../src/model/day-after.ts";

test.each([
  ["2018-04-05", "2018-04-06"],
  ["2018-04-30", "2018-05-01"],
  ["2018-02-28", "2018-03-01"],
  ["2020-02-28", "2020-02-29"],
  ["1900-02-28", "1900-03-01"],
  ["2018-12-31", "2019-01-01"],
  ["2999-12-31", "3000-01-01"],
])("after %s comes %s", (date, next) => {
  expect(dayAfter(date)).toBe(next);
});
