import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seenCharacters } from "../../src/model/seen-characters.ts";
import { hostileTexts } from "../render/hostile-texts.ts";

describe("seenCharacters", () => {
  test.each([
    ["", []],
    ["abc", ["a", "b", "c"]],
    ["e\u0301z\u0351\u036b", ["e\u0301", "z\u0351\u036b"]],
    ["👩‍👩‍👧‍👦👍🏽❤️1️⃣", ["👩‍👩‍👧‍👦", "👍🏽", "❤️", "1️⃣"]],
    ["🇬🇧🇫🇷🏴󠁧󠁢󠁷󠁬󠁳󠁿", ["🇬🇧", "🇫🇷", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"]],
    ["漢字", ["漢", "字"]],
    ["각", ["각"]],
    ["की", ["की"]],
    ["a\u200d", ["a\u200d"]],
    ["\u0301a", ["\u0301", "a"]],
    ["a\nb", ["a", "\n", "b"]],
  ])("%j is %j", (text, characters) => {
    expect(seenCharacters(text)).toEqual(characters);
  });

  test("loses nothing", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...Object.values(hostileTexts)));
    fc.assert(fc.property(text, (some) => expect(seenCharacters(some).join("")).toBe(some)));
  });

  test("takes a hundred thousand marks and joiners in its stride", () => {
    expect(seenCharacters(`a${"\u0301".repeat(100_000)}`)).toHaveLength(1);
    expect(seenCharacters("a\u200d".repeat(100_000))).toHaveLength(1);
  });
});
