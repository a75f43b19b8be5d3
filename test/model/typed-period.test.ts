import { describe, expect, test } from "@jest/globals";
import { readTypedEnd, readTypedPeriod } from "../../src/model/typed-period.ts";

const today = "2018-02-20";

describe("a typed period", () => {
  test.each([
    ["13 March", "2018-03-13", undefined],
    ["13 March 12pm", "2018-03-13T12:00", undefined],
    ["2018-03-13T12:00", "2018-03-13T12:00", undefined],
    ["13 March 12-1pm", "2018-03-13T12:00", "2018-03-13T13:00"],
    ["Tuesday 13 March 2018, 12.30 to 4.30pm", "2018-03-13T12:30", "2018-03-13T16:30"],
    ["13 March from 10am until noon", "2018-03-13T10:00", "2018-03-13T12:00"],
    ["13 March 10-2pm", "2018-03-13T10:00", "2018-03-13T14:00"],
    ["13 March 10am-2", "2018-03-13T10:00", "2018-03-13T14:00"],
    ["13 March 1pm – 2", "2018-03-13T13:00", "2018-03-13T14:00"],
    ["13 March 10:00-11:00pm", "2018-03-13T22:00", "2018-03-13T23:00"],
    ["13 March 9:30-15:00", "2018-03-13T09:30", "2018-03-13T15:00"],
    ["13 March 10:00-11:30", "2018-03-13T10:00", "2018-03-13T11:30"],
    ["13 March 10pm-1am", "2018-03-13T22:00", "2018-03-14T01:00"],
    ["31 December 2018 10pm to 1am", "2018-12-31T22:00", "2019-01-01T01:00"],
    ["2018-03-13 12-1pm", "2018-03-13T12:00", "2018-03-13T13:00"],
    ["tomorrow 9am-noon", "2018-02-21T09:00", "2018-02-21T12:00"],
    ["12-18 March", "2018-03-12", "2018-03-18"],
    ["12th to 18th March 2019", "2019-03-12", "2019-03-18"],
    ["12 March to 18 March", "2018-03-12", "2018-03-18"],
    ["28 December 2018 – 3 January", "2018-12-28", "2019-01-03"],
    ["13 March 9am to 14 March 5pm", "2018-03-13T09:00", "2018-03-14T17:00"],
    ["13 March 9am to 5pm", "2018-03-13T09:00", "2018-03-13T17:00"],
  ])("%j is %s to %s", (typed, start, end) => {
    expect(readTypedPeriod(typed, today)).toEqual(end === undefined ? { start } : { start, end });
  });

  test.each([
    ["", "not understood"],
    ["soon to come", "not understood"],
    ["12-1pm", "not understood"],
    ["31 Feb 12-1pm", "There is no “31 Feb” in the calendar"],
    ["Monday 13 March 2018 12-1pm", "13 March 2018 is a Tuesday"],
    ["3/4/2018 12-1pm", "two different days"],
    ["13 March 9-10", "“9 to 10” can be in the morning or the afternoon"],
    ["12-32 March", "There is no “32 March” in the calendar"],
    [`13 March ${" ".repeat(100_000)} 12-1 pn`, "not understood"],
  ])("%j is refused", (typed, message) => {
    expect(readTypedPeriod(typed, today)).toMatchObject({ message: expect.stringContaining(message) });
  });
});

describe("a typed end", () => {
  test.each([
    ["1pm", "2018-03-13T12:00", "2018-03-13T13:00"],
    ["1", "2018-03-13T12:00", "2018-03-13T13:00"],
    ["11:30", "2018-03-13T09:00", "2018-03-13T11:30"],
    ["16:30", "2018-03-13T16:00", "2018-03-13T16:30"],
    ["5pm", "2018-03-13T04:00", "2018-03-13T17:00"],
    ["midnight", "2018-03-13T19:00", "2018-03-14T00:00"],
    ["14 March", "2018-03-13", "2018-03-14"],
    ["2 January", "2018-12-30", "2019-01-02"],
    ["14 March 5pm", "2018-03-13T12:00", "2018-03-14T17:00"],
  ])("%j after a start at %s is %s", (typed, start, value) => {
    expect(readTypedEnd(typed, start)).toEqual({ value });
  });

  test.each([
    ["1pm", "2018-03-13"],
    ["later", "2018-03-13T12:00"],
  ])("%j after a start at %s is refused", (typed, start) => {
    expect(readTypedEnd(typed, start)).toHaveProperty("message");
  });
});
