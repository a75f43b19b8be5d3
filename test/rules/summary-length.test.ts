import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, summaryKey } from "./problems-in.ts";

const rule = "summary-length";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
const messagesFor = (summary: string) => saysOf(rule, summaryKey(summary)).map(([, message]) => message);

describe(rule, () => {
  test.each([15, 150])("%d words will do", (count) => {
    expect(messagesFor(words(count))).toEqual([]);
  });

  test("fewer than 15 words", () => {
    expect(messagesFor(words(14))).toEqual(["Expected the summary to have at least 15 words, not 14"]);
  });

  test("more than 150 words; addresses are none", () => {
    expect(messagesFor(words(151))).toEqual(["Expected the summary to have at most 150 words, not 151"]);
    expect(messagesFor(`${words(149)} [word](https://www.gov.uk/a-b-c)`)).toEqual([]);
  });

  test("more than 5 paragraphs; a list is one", () => {
    const paragraphs = Array.from({ length: 6 }, () => words(5));
    expect(messagesFor(paragraphs.join("\n\n"))).toEqual(["Expected the summary to have at most 5 paragraphs, not 6"]);
    expect(messagesFor(paragraphs.map((item) => `- ${item}`).join("\n"))).toEqual([]);
  });

  test("the options change the limits", () => {
    const bulletin = `${standardBulletin}rules:\n  summary-length: {least: 2, most: 3, paragraphs: 1}\n`;
    const messages = (summary: string) =>
      problemsInStore({ bulletin, entries: { [standardId]: withKeys(standardEntry, summaryKey(summary)) } })
        .filter((problem) => problem.rule === rule)
        .map(({ message }) => message);
    expect(messages("One.")).toEqual(["Expected the summary to have at least 2 words, not 1"]);
    expect(messages("One two three.")).toEqual([]);
    expect(messages("One two.\n\nThree four.")).toEqual([
      "Expected the summary to have at most 3 words, not 4",
      "Expected the summary to have at most 1 paragraph, not 2",
    ]);
  });
});
