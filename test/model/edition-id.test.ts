import { describe, expect, test } from "@jest/globals";
import { freeEditionId, isEditionId } from "../../src/model/edition-id.ts";

describe("the id of a new edition", () => {
  test.each(["2018-05", "2018-05-03-2", "spring", "spring-2018", "a", "x".repeat(60)])("may be %j", (id) => {
    expect(isEditionId(id)).toBe(true);
  });

  test.each([
    ...[
      "",
      " ",
      "5",
      "2018",
      "May 2018",
      "Mai",
      "é",
      "..",
      "../x",
      "/tmp/x",
      "a/b",
      "a\\b",
      "a.yaml",
      ".a",
      "-a",
      "a-",
      "a--b",
    ],
    ...["con", "nul", "com1", "lpt9", "a\0", "a\n", "x".repeat(61)],
  ])("may not be %j", (id) => {
    expect(isEditionId(id)).toBe(false);
  });

  test.each([
    [[], "2018-05"],
    [["2018-05"], "2018-05-03"],
    [["2018-05", "2018-05-03"], "2018-05-03-2"],
    [["2018-05", "2018-05-03", "2018-05-03-2"], "2018-05-03-3"],
  ])("beside %j is %s", (taken, expected) => {
    const id = freeEditionId("2018-05-03", new Set<string>(taken));
    expect(id).toBe(expected);
    expect(isEditionId(id)).toBe(true);
  });
});
