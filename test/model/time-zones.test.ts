import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The test files in which dates matter, by a part of their path. */
const dateTests = [
  "calendar-date",
  "format-date",
  "recognise-date",
  "typed-date",
  "rules/date-",
  "rules/edition-entry",
  "rules/headline-duplicate",
];

/** The easternmost and a western zone: midnight UTC is another day in each. */
test.each(["Pacific/Kiritimati", "America/Los_Angeles"])(
  "the tests of dates pass in %s",
  async (zone) => {
    const jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--json", ...dateTests];
    const { stdout } = await promisify(execFile)(process.execPath, jest, {
      cwd: root,
      env: { ...process.env, TZ: zone },
      maxBuffer: 50_000_000,
    });
    const { numTotalTests, numPassedTests } = JSON.parse(stdout);
    expect(numTotalTests).toBeGreaterThan(100);
    expect(numPassedTests).toBe(numTotalTests);
  },
  120_000,
);

test("the zones differ from UTC by a day", () => {
  const day = (timeZone: string, hour: number) =>
    new Intl.DateTimeFormat("en-CA", { timeZone }).format(Date.UTC(2018, 3, 5, hour));
  expect([day("Pacific/Kiritimati", 12), day("America/Los_Angeles", 0)]).toEqual(["2018-04-06", "2018-04-04"]);
});
