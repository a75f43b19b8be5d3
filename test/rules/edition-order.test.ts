import { describe, expect, test } from "@jest/globals";
import { problemsInStore } from "./problems-in.ts";

/** What the rule says about editions with these numbers and dates. */
function saysOf(editions: readonly (readonly [number: number, date: string])[]) {
  const texts = editions.map(([number, date], i) => [
    `edition-${i}`,
    `number: ${number}\ndate: ${date}\nentries: []\n`,
  ]);
  return problemsInStore({ editions: Object.fromEntries(texts) })
    .filter(({ rule }) => rule === "edition-order")
    .map(({ file, at, message }) => [file.split("/").at(-1), at, message]);
}

describe("edition-order", () => {
  test.each([
    [[]],
    [[[7, "2018-04-05"]]],
    [
      [
        [7, "2018-04-05"],
        [8, "2018-04-06"],
        [9, "2018-05-06"],
      ],
    ],
    [
      [
        [8, "2018-04-06"],
        [7, "2018-04-05"],
      ],
    ],
  ] as const)("accepts %j", (editions) => {
    expect(saysOf(editions)).toEqual([]);
  });

  test("a gap", () => {
    expect(
      saysOf([
        [7, "2018-04-05"],
        [9, "2018-05-05"],
        [10, "2018-06-05"],
      ]),
    ).toEqual([
      [
        "edition-1.yaml",
        "9",
        "Expected the number to be 8, not 9, since bulletins/editions/edition-0.yaml, the edition before, has 7",
      ],
    ]);
  });

  test("a number twice, also when another stands between", () => {
    expect(
      saysOf([
        [7, "2018-04-05"],
        [7, "2018-05-05"],
      ]),
    ).toEqual([["edition-1.yaml", "7", "bulletins/editions/edition-0.yaml has the number 7, too"]]);
    expect(
      saysOf([
        [7, "2018-04-05"],
        [8, "2018-05-05"],
        [7, "2018-06-05"],
      ]),
    ).toEqual([["edition-2.yaml", "7", "bulletins/editions/edition-0.yaml has the number 7, too"]]);
  });

  test("a later number with an earlier date", () => {
    expect(
      saysOf([
        [7, "2018-04-05"],
        [8, "2018-03-05"],
      ]).map(([file]) => file),
    ).toEqual(["edition-0.yaml"]);
  });

  test("a date twice", () => {
    expect(
      saysOf([
        [7, "2018-04-05"],
        [8, "2018-04-05"],
      ]),
    ).toEqual([["edition-1.yaml", "2018-04-05", "bulletins/editions/edition-0.yaml has the date 5 April 2018, too"]]);
  });
});
