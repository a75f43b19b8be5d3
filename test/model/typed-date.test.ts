import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readTypedDate, readTypedMoment } from "../../src/model/typed-date.ts";

/** A Tuesday. */
const today = "2026-11-24";

const days: readonly (readonly [typed: string, date: string])[] = [
  ["2018-04-05", "2018-04-05"],
  [" 2018-04-05 ", "2018-04-05"],
  ["5th April 2018", "2018-04-05"],
  ["5 April 2018", "2018-04-05"],
  ["April 5, 2018", "2018-04-05"],
  ["Thursday 5 April 2018", "2018-04-05"],
  ["5 Jan", "2027-01-05"],
  ["5 Sept", "2026-09-05"],
  ["29 feb 2024", "2024-02-29"],
  ["today", "2026-11-24"],
  ["Tomorrow", "2026-11-25"],
  ["yesterday", "2026-11-23"],
  ["friday", "2026-11-27"],
  ["next friday", "2026-12-04"],
  ["LAST FRIDAY", "2026-11-20"],
  ["in 3 days", "2026-11-27"],
  ["2 weeks ago", "2026-11-10"],
  ["13/4/2018", "2018-04-13"],
  ["4/4/2018", "2018-04-04"],
];

describe("a typed day", () => {
  test.each(days)("%j is %s", (typed, value) => {
    expect(readTypedDate(typed, today)).toEqual({ value });
  });

  test.each([
    ["31 Feb", "There is no “31 Feb” in the calendar"],
    ["29 February 2019", "There is no “29 February 2019” in the calendar"],
    ["32 January", "There is no “32 January” in the calendar"],
    ["2018-02-31", "There is no “2018-02-31” in the calendar"],
    ["0000-00-00", "There is no “0000-00-00” in the calendar"],
    ["5 April 1750", "There is no “5 April 1750” in the calendar"],
    ["3/4/2018", "“3/4/2018” can be read as two different days"],
    ["5.4.18", "“5.4.18” can be read as two different days"],
    ["Monday 5 April 2018", "5 April 2018 is a Thursday"],
    ["5 April 2018 at 3pm", "“5 April 2018 at 3pm” has a time of day"],
    ["", "“” is not understood as one day"],
    ["soon", "“soon” is not understood as one day"],
    ["next week", "“next week” is not understood as one day"],
    ["April 2018", "“April 2018” is not understood as one day"],
    ["5 to 7 April 2018", "“5 to 7 April 2018” is not understood as one day"],
    ["5 April or so", "“5 April or so” is not understood as one day"],
    ["first monday in may", "“first monday in may” is not understood as one day"],
    ["2018", "“2018” is not understood as one day"],
  ])("%j is refused: %s", (typed, message) => {
    expect(readTypedDate(typed, today)).toEqual({
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/\.$/),
    });
  });

  test("shows examples where it understands nothing", () => {
    expect(readTypedDate("soon", today)).toMatchObject({ hint: expect.stringContaining("next friday") });
  });
});

describe("a typed day with a time", () => {
  test.each([
    ["2018-03-13", "2018-03-13"],
    ["2018-03-13T12:00", "2018-03-13T12:00"],
    ["2018-03-13 09:30", "2018-03-13T09:30"],
    ["13 March 2018 12pm", "2018-03-13T12:00"],
    ["13th March 2018, 4:30pm", "2018-03-13T16:30"],
    ["tomorrow at 9am", "2026-11-25T09:00"],
    ["next friday", "2026-12-04"],
  ])("%j is %s", (typed, value) => {
    expect(readTypedMoment(typed, today)).toEqual({ value });
  });

  test.each(["2018-02-31T12:00", "2018-03-13T25:00", "3pm EST", "half past"])("%j is refused", (typed) => {
    expect(readTypedMoment(typed, today)).toHaveProperty("hint");
  });
});

describe("the machine's time zone", () => {
  const bundle = execFileSync(
    "node_modules/.bin/esbuild",
    [resolve("src/model/typed-date.ts"), "--bundle", "--platform=node", "--format=iife", "--global-name=typed"],
    { encoding: "utf8" },
  );
  const texts = JSON.stringify(days.map(([typed]) => typed));
  const script = `${bundle}; console.log(JSON.stringify(${texts}.map((t) => typed.readTypedDate(t, "${today}").value)));`;

  test.each(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London", "Pacific/Apia"])(
    "%s changes nothing",
    (TZ) => {
      const printed = execFileSync(process.execPath, ["-"], {
        input: script,
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(JSON.parse(printed)).toEqual(days.map(([, date]) => date));
    },
  );
});
