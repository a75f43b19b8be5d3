import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, summaryKey } from "./problems-in.ts";

/** What the rule says of entries with these summaries: the number of the entry, the words, and the message. */
function saysOf(summaries: readonly string[], names = "") {
  const entries = summaries.map((text, i) => [`2018-04-0${i + 1}-x`, withKeys(standardEntry, summaryKey(text))]);
  return problemsInStore({ bulletin: `${standardBulletin}${names}`, entries: Object.fromEntries(entries) })
    .filter(({ rule }) => rule === "name-case-variant")
    .map(({ file, at, message }) => [Number(/(\d)-x\.yaml$/.exec(file)?.[1]), at, message]);
}

describe("name-case-variant", () => {
  test.each([
    ["Sutton Council", "Sutton council"],
    ["National Crime Agency", "National Crime agency"],
    ["Lucy Faithfull Foundation", "Lucy faithfull Foundation"],
    ["Breaking the Silence", "Breaking The Silence"],
    ["Kent Care Home", "Kent care home"],
  ])("%s, %s", (usual, other) => {
    const message = `“${other}” is written “${usual}” elsewhere`;
    expect(saysOf([`Ask ${usual}.`, `Ask the ${other}’s staff.`])).toEqual([[2, other, message]]);
    expect(saysOf([`Ask the ${other}.`, `Ask ${usual}.`, `Ask ${usual}.`])).toEqual([[1, other, message]]);
  });

  test.each([
    ["the same in the possessive form", ["Ask Sutton Council.", "By Sutton Council’s staff"]],
    ["no name in capital letters anywhere", ["Ask Sutton council.", "Ask sutton council."]],
    [
      "the first word of a sentence, a heading or a quotation",
      ["See Working Together.", "Working together is best. **Working together** ‘Working together’"],
    ],
    ["words all in capitals", ["Ask Sutton Council.", "By SUTTON COUNCIL today"]],
    [
      "words that end a sentence and begin one",
      ["Ask Sutton Council.", "In Sutton. Council tax rises. In Sutton, council tax rises."],
    ],
  ])("accepts %s", (_, summaries) => {
    expect(saysOf(summaries)).toEqual([]);
  });

  test("the form under names in bulletin.yaml is right", () => {
    const summaries = ["Ask Sutton Council.", "Ask Sutton Council.", "Ask the Sutton council."];
    expect(saysOf(summaries, 'names: {"Sutton council": []}\n').map(([entry]) => entry)).toEqual([1, 2]);
  });
});
