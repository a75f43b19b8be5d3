import { expect, test } from "@jest/globals";
import { fitEnd, fitStart } from "../../src/report/fit-text.ts";

const family = "\u{1f469}\u200d\u{1f467}";

test.each<[text: string, width: number, start: string, end: string]>([
  ["abc", 3, "abc", "abc"],
  ["abcd", 3, "ab…", "…cd"],
  ["abcd", 1, "…", "…"],
  ["", 3, "", ""],
  ["児童保護", 8, "児童保護", "児童保護"],
  ["児童保護", 7, "児童保…", "…童保護"],
  ["児童保護", 6, "児童…", "…保護"],
  // Marks and joined emoji stay with what they belong to.
  ["e\u0301e\u0301e\u0301", 2, "e\u0301…", "…e\u0301"],
  [`${family}${family}`, 6, `${family}…`, `…${family}`],
  [`ab${family}`, 5, "ab…", `…${family}`],
])("%s in %d columns", (text, width, start, end) => {
  expect(fitStart(text, width)).toBe(start);
  expect(fitEnd(text, width)).toBe(end);
});

test("nothing fits into no columns", () => {
  expect(fitStart("abc", 0)).toBe("");
});
