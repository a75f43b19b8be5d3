import { describe, expect, test } from "@jest/globals";
import { saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const left: readonly (readonly [text: string, at: string])[] = [
  ["Lorem ipsum dolor sit amet", "Lorem ipsum"],
  ["TODO: say who spoke", "TODO"],
  ["Call XXX on Monday", "XXX"],
  ["Meet at [insert venue] at noon", "[insert venue]"],
  ["Meet [name] there", "[name]"],
  ["Dear {{first_name}}", "{{first_name}}"],
  ["Text goes here", "Text goes here"],
  ["Your summary here", "Your summary here"],
];

const accepted = [
  "[Name](https://www.gov.uk/) of the child",
  "“I told [my teacher] about it”, one child said",
  "Un método para todo el mundo, xxx",
  "The full text here and the title here are new",
  "Venue TBC",
  "Waiting… and waiting...",
];

describe("placeholder-left", () => {
  test.each(left)("%s", (text, at) => {
    const message = `“${at}” only keeps the place of another text`;
    expect(saysOf("placeholder-left", summaryKey(text))).toEqual([[at, message]]);
    expect(saysOf("placeholder-left", `headline: "${text}"`)).toEqual([[at, message]]);
    expect(saysOf("placeholder-left", sourceKey({ title: text }))).toEqual([[at, message]]);
  });

  test.each(accepted)("accepts %s", (text) => {
    expect(saysOf("placeholder-left", summaryKey(text))).toEqual([]);
  });

  test.each(["TBC", "TBA", "TBD"])("%s in a headline", (word) => {
    expect(saysOf("placeholder-left", `headline: "Spring conference, date ${word}"`)).toEqual([
      [word, `“${word}” only keeps the place of another text`],
    ]);
  });

  test.each(["…", "..."])("a text of nothing but %s", (dots) => {
    expect(saysOf("placeholder-left", `headline: "${dots}"`)).toHaveLength(1);
  });
});
