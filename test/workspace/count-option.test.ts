import { expect, test } from "@jest/globals";
import { countOption } from "../../src/workspace/count-option.ts";

test.each([
  [undefined, undefined],
  ["0", 0],
  ["12", 12],
])("%s", (value, expected) => {
  expect(countOption("--max-warnings", value)).toBe(expected);
});

test.each(["", "-1", "1.5", "1e3", "0x10", " 1", "many", "12345678901234567890"])("“%s” is refused", (value) => {
  expect(() => countOption("--max-warnings", value)).toThrow(
    expect.objectContaining({
      code: "BAD_NUMBER",
      exitCode: 2,
      message: `Expected --max-warnings to be a whole number from 0, not “${value}”`,
    }),
  );
});
