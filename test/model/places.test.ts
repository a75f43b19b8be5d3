import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Places, type Position } from "../../src/model/places.ts";

/** The same, said in another way: by taking the text before the place apart. */
function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  const last = lines.at(-1) ?? "";
  return { line: lines.length, column: [...last].length + 1, unitColumn: last.length + 1 };
}

const text = fc
  .array(fc.constantFrom("a", "é", "日", "🎉", "\ud83c", "\udf89", "\t", "\r", "\n", "\r\n"), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("Places", () => {
  test.each<[name: string, text: string, offset: number, place: Position]>([
    ["nothing", "", 0, { line: 1, column: 1, unitColumn: 1 }],
    ["the first character", "ab", 0, { line: 1, column: 1, unitColumn: 1 }],
    ["the end", "ab\n", 3, { line: 2, column: 1, unitColumn: 1 }],
    ["a place after CRLF", "a\r\nbc", 4, { line: 2, column: 2, unitColumn: 2 }],
    ["a place after an emoji", "🎉\na🎉b", 6, { line: 2, column: 3, unitColumn: 4 }],
  ])("finds %s", (_, text, offset, place) => {
    expect(new Places(text).at(offset)).toEqual(place);
  });

  test("finds every place of any text", () => {
    fc.assert(
      fc.property(text, (text) => {
        const places = new Places(text);
        for (let offset = 0; offset <= text.length; offset++) {
          expect(places.at(offset)).toEqual(positionIn(text, offset));
        }
      }),
    );
  });

  test("finds the line around every place of any text", () => {
    fc.assert(
      fc.property(text, (text) => {
        const places = new Places(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const line = text.split(/\r?\n/)[positionIn(text, offset).line - 1];
          expect(text.slice(...places.lineAround(offset))).toBe(line);
        }
      }),
    );
  });
});
