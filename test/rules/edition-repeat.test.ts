import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** What the rule says about editions 4, 5 and so on, one a month, each with the standard entry in it or not. */
function saysOf(isIn: readonly boolean[], { sent = -1 } = {}) {
  const editions = isIn.map((yes, i) => [
    `2018-0${i + 4}`,
    `number: ${i + 4}\ndate: 2018-0${i + 4}-12\n${i === sent ? "sent: 2018-09-12T09:00:00Z\n" : ""}entries: [${yes ? standardId : ""}]\n`,
  ]);
  return problemsInStore({ entries: { [standardId]: standardEntry }, editions: Object.fromEntries(editions) })
    .filter(({ rule }) => rule === "edition-repeat")
    .map(({ file, at, message }) => [file, at, message]);
}

describe("edition-repeat", () => {
  test("in the edition before, or the one before that", () => {
    expect(saysOf([true, true])).toEqual([
      ["bulletins/editions/2018-05.yaml", standardId, "This entry stood in edition 4 of 12 April 2018 already"],
    ]);
    expect(saysOf([true, false, true])).toEqual([
      ["bulletins/editions/2018-06.yaml", standardId, "This entry stood in edition 4 of 12 April 2018 already"],
    ]);
  });

  test("longer ago, or only later, is no repetition", () => {
    expect(saysOf([true, false, false, true])).toEqual([]);
    expect(saysOf([false, true])).toEqual([]);
  });

  test("a sent edition cannot be mended", () => {
    expect(saysOf([true, true], { sent: 1 })).toEqual([]);
  });

  test("an edition that lists no entries has those that it takes", () => {
    const listed = `number: 5\ndate: 2018-05-12\nentries: [${standardId}]\n`;
    const editions = { "2018-04": "number: 4\ndate: 2018-04-12\n", "2018-05": listed };
    const problems = problemsInStore({ entries: { [standardId]: standardEntry }, editions });
    expect(problems.map(({ rule }) => rule)).toEqual(["edition-repeat"]);
  });
});
