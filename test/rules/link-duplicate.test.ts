import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, sourceKey } from "./problems-in.ts";

/** What the rule says about entries of these dates, each with the source's address and more keys. */
function saysOf(
  entries: readonly (readonly [date: string, url: string, keys?: string])[],
  { bulletin = standardBulletin } = {},
) {
  const texts = entries.map(([date, url, keys = ""], i) => [
    `${date}-${"abcdef"[i]}`,
    withKeys(standardEntry, `date: ${date}\n${sourceKey({ url })}${keys}`),
  ]);
  return problemsInStore({ entries: Object.fromEntries(texts), bulletin }, "2019-01-01")
    .filter(({ rule }) => rule === "link-duplicate")
    .map(({ file, at, message }) => [file, at, message]);
}

const report = "https://www.nationalcrimeagency.gov.uk/report";

describe("link-duplicate", () => {
  test("the later entry names the file and date of the earlier one", () => {
    expect(
      saysOf([
        ["2018-04-10", "http://nationalcrimeagency.gov.uk/report/?utm_source=news#top"],
        ["2018-04-05", report],
      ]),
    ).toEqual([
      [
        "bulletins/entries/2018/2018-04-10-a.yaml",
        '"http://nationalcrimeagency.gov.uk/report/?utm_source=news#top"',
        "bulletins/entries/2018/2018-04-05-b.yaml of 5 April 2018 has the same source",
      ],
    ]);
  });

  test.each([
    [
      "another page",
      [
        ["2018-04-05", report],
        ["2018-04-10", `${report}?page=2`],
      ],
    ],
    [
      "a home page",
      [
        ["2018-04-05", "https://www.gov.uk/"],
        ["2018-04-10", "https://www.gov.uk"],
      ],
    ],
    [
      "181 days later",
      [
        ["2018-04-05", report],
        ["2018-10-03", report],
      ],
    ],
    [
      "a page that is the source of many",
      [
        ["2018-04-05", report],
        ["2018-04-06", report],
        ["2018-04-07", report],
      ],
    ],
    [
      "one that was withdrawn",
      [
        ["2018-04-05", report, "status: withdrawn\n"],
        ["2018-04-10", report],
      ],
    ],
    [
      "no address yet",
      [
        ["2018-04-05", "TODO"],
        ["2018-04-10", "TODO"],
      ],
    ],
  ] as const)("accepts %s", (_, entries) => {
    expect(saysOf(entries)).toEqual([]);
  });

  test("180 days later is not late enough, unless the option says so", () => {
    const entries = [
      ["2018-04-05", report],
      ["2018-10-02", report],
    ] as const;
    expect(saysOf(entries)).toHaveLength(1);
    const bulletin = `${standardBulletin}rules:\n  link-duplicate: {days: 179}\n`;
    expect(saysOf(entries, { bulletin })).toEqual([]);
  });
});
