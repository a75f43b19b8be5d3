import { describe, expect, test } from "@jest/globals";
import { standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** Entries with these headlines and dates; what the rule says, as the file that it is said of and the file that it names. */
function duplicatesAmong(entries: readonly (readonly [id: string, headline: string, date: string, keys?: string])[]) {
  const texts = entries.map(([id, headline, date, keys = ""]) => [
    id,
    withKeys(standardEntry, `headline: "${headline}"\ndate: ${date}\n${keys}`),
  ]);
  return problemsInStore({ entries: Object.fromEntries(texts) }, "2019-01-01")
    .filter(({ rule }) => rule === "headline-duplicate")
    .map(({ file, severity, at, message }) => ({ file, severity, at, message }));
}

describe("headline-duplicate", () => {
  test("the later entry names the earlier one", () => {
    const headline = "Training for volunteers";
    expect(
      duplicatesAmong([
        ["2018-02-01-a", headline, "2018-02-01"],
        ["2018-01-01-z", "  training for\u00a0VOLUNTEERS ", "2018-01-01"],
      ]),
    ).toEqual([
      {
        file: "bulletins/entries/2018/2018-02-01-a.yaml",
        severity: "warning",
        at: `"${headline}"`,
        message: "The headline is the same as that of bulletins/entries/2018/2018-01-01-z.yaml",
      },
    ]);
  });

  test("of three, each names the one before", () => {
    const found = duplicatesAmong([
      ["2018-01-01-a", "Training for volunteers", "2018-01-01"],
      ["2018-01-01-b", "Training for volunteers", "2018-01-01"],
      ["2018-03-01-c", "Training for volunteers", "2018-03-01"],
    ]);
    expect(found.map(({ message }) => message.slice(-17))).toEqual(["2018-01-01-a.yaml", "2018-01-01-b.yaml"]);
  });

  test.each([
    ["90 days apart", "2018-01-01", "2018-04-01", 1],
    ["91 days apart", "2018-01-01", "2018-04-02", 0],
    ["without a date that exists", "2018-01-01", "2018-02-30", 0],
  ])("%s", (_, first, second, count) => {
    const found = duplicatesAmong([
      ["2018-01-01-a", "Training for volunteers", first],
      ["2018-04-01-b", "Training for volunteers", second],
    ]);
    expect(found).toHaveLength(count);
  });

  test("withdrawn entries do not count, and other headlines are not the same", () => {
    expect(
      duplicatesAmong([
        ["2018-01-01-a", "Training for volunteers", "2018-01-01", "status: withdrawn"],
        ["2018-01-02-b", "Training for volunteers", "2018-01-02"],
        ["2018-01-03-c", "Training for volunteers, part 2", "2018-01-03"],
      ]),
    ).toEqual([]);
  });
});
