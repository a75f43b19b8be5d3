import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf } from "./problems-in.ts";

function headlineOf(length: number): string {
  return `${"Child referrals ".repeat(7).slice(0, length - 1)}x`;
}

function severitiesFor(headline: string): readonly string[] {
  const entry = withKeys(standardEntry, `headline: "${headline}"`);
  return problemsInStore({ entries: { [standardId]: entry } }).map(({ rule, severity }) => `${rule}: ${severity}`);
}

describe("headline-length", () => {
  test.each([10, 65])("%d characters are good", (length) => {
    expect(severitiesFor(headlineOf(length))).toEqual([]);
  });

  test.each([9, 66, 100])("%d characters are a warning", (length) => {
    expect(severitiesFor(headlineOf(length))).toEqual(["headline-length: warning"]);
  });

  test("101 characters are an error", () => {
    expect(severitiesFor(headlineOf(101))).toEqual(["headline-length: error"]);
  });

  test("points at what is too much, or at a short headline as a whole", () => {
    expect(saysOf("headline-length", `headline: "${"a".repeat(65)}bcd"`)).toEqual([
      ["bcd", "Expected the headline to have at most 65 characters, not 68"],
    ]);
    expect(saysOf("headline-length", 'headline: "New team"')).toEqual([
      ['"New team"', "Expected the headline to have at least 10 characters, not 8"],
    ]);
  });

  test("counts characters, not UTF-16 units", () => {
    expect(severitiesFor("😀".repeat(65))).toEqual([]);
    expect(saysOf("headline-length", `headline: "${"😀".repeat(66)}"`).map(([at]) => at)).toEqual(["😀"]);
  });
});
