import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatIso, parseDate } from "../../src/model/calendar-date.ts";
import { recogniseDate } from "../../src/model/recognise-date.ts";

const someDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter((parts) => parseDate(formatIso(parts)) !== undefined);

describe("recogniseDate", () => {
  test.each(["long", "full", "medium", "short"] as const)(
    "reads what Intl writes in British English: %s",
    (dateStyle) => {
      const inWords = new Intl.DateTimeFormat("en-GB", { dateStyle, timeZone: "UTC" });
      fc.assert(
        fc.property(someDate, ({ year, month, day }) => {
          const text = inWords.format(Date.UTC(year, month - 1, day));
          expect(recogniseDate(text)).toEqual({ year, month, day });
        }),
      );
    },
  );

  test("reads what Intl writes in American English with words", () => {
    const inWords = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });
    fc.assert(
      fc.property(someDate, ({ year, month, day }) => {
        expect(recogniseDate(inWords.format(Date.UTC(year, month - 1, day)))).toEqual({ year, month, day });
      }),
    );
  });

  test.each([
    ["03/04/2018", { year: 2018, month: 4, day: 3 }],
    ["31/02/2018", { year: 2018, month: 2, day: 31 }],
    ["5/4/18", { year: 2018, month: 4, day: 5 }],
    ["20180405", { year: 2018, month: 4, day: 5 }],
  ])("%s", (text, parts) => {
    expect(recogniseDate(text)).toEqual(parts);
  });

  test.each(["", "5 April", "April 2018", "soon", "1234567", "5 Marching 2018", "2018", "02086496000"])(
    "%j is not recognised",
    (text) => {
      expect(recogniseDate(text)).toBeUndefined();
    },
  );
});
