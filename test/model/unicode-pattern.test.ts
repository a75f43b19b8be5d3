import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { unicodePattern } from "../../src/model/unicode-pattern.ts";

const everything = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const properties = ["Cc", "Cf", "L", "Ll", "Lu", "M", "N", "Noncharacter_Code_Point", "P"];
const forms = properties.flatMap((property) => [
  `\\p{${property}}`,
  `\\P{${property}}`,
  `[\\p{${property}}]`,
  `[^\\p{${property}}]`,
  `[^\\]\\p{${property}}-]`,
]);

describe("unicodePattern", () => {
  test.each(forms.flatMap((source) => [[source, "u"] as const, [source, "iu"] as const]))(
    "matches the same characters as /%s/%s",
    (source, flags) => {
      const pattern = unicodePattern(source, flags);
      const expected = new RegExp(source, flags);
      expect(everything.filter((character) => pattern(character).test(character) !== expected.test(character))).toEqual(
        [],
      );
    },
  );

  test("matches the same parts of any text", () => {
    const source = String.raw`(?<![\p{L}\p{N}'’-])(?<first>\p{Lu}[\p{L}\p{M}’]*)\[?(?: {1,9}|\n)\p{Ll}+(?![\p{L}\p{N}-])`;
    const character = fc.oneof(
      fc.constantFrom(..."ABab ß\n’[]-1éŵ²Ωж\u0301🎉\ufffc"),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    );
    const pattern = unicodePattern(source, "gu");
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (text) => {
        const matches = (regex: RegExp) => [...text.matchAll(regex)].map(({ index, 0: found }) => [index, found]);
        expect(matches(pattern(text))).toEqual(matches(new RegExp(source, "gu")));
      }),
      { numRuns: 2000 },
    );
  });

  test("uses the short form for texts of common characters alone", () => {
    const pattern = unicodePattern(String.raw`\p{L}`, "u");
    expect(pattern("Ŵyl – “Gŵyl”").source).not.toContain("{L}");
    expect(pattern("Łódź").source).toBe(String.raw`\p{L}`);
  });
});
