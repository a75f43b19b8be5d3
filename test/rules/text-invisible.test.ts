import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { standardBulletin } from "../store-from-text.ts";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "text-invisible";

const mended: readonly (readonly [summary: string, message: string, fixed: string])[] = [
  ["the\u00a0guide", "There is a no-break space (U+00A0) after “the”", "the guide"],
  ["the \u00a0 guide", "There is a no-break space (U+00A0) after “the”", "the guide"],
  ["the\u2009guide", "There is an odd space (U+2009) after “the”", "the guide"],
  ["the\u2028guide", "There is a line separator (U+2028) after “the”", "the guide"],
  ["one\u00a0\ntwo", "There is a no-break space (U+00A0) after “one”", "one\ntwo"],
  ["\u00a0one", "There is a no-break space (U+00A0) before “one”", "one"],
  ["one\u00a0, two", "There is a no-break space (U+00A0) after “one”", "one, two"],
  ["**one**\u00a0**two**", "There is a no-break space (U+00A0) after “one”", "**one** **two**"],
  ["safe\u00adguarding", "There is a soft hyphen (U+00AD) after “safe”", "safeguarding"],
  ["zero\u200bwidth", "There is a zero-width space (U+200B) after “zero”", "zerowidth"],
  ["one \u200b two", "There is a zero-width space (U+200B) after “one”", "one two"],
  ["\ufeffone", "There is a byte order mark (U+FEFF) before “one”", "one"],
  ["abc\u202edef", "There is an invisible character (U+202E) after “abc”", "abcdef"],
  ["bell\u0007", "There is an invisible character (U+0007) after “bell”", "bell"],
  ["a\u200db", "There is a zero-width joiner (U+200D) after “a”", "ab"],
];

/** Where the fix would make other markup of it, or words that were never parted run together. */
const unmended = [
  "\u00a0- one",
  "one\n \u00a0- two",
  "-\u00a0one",
  "one\n\u00a0\ntwo",
  "_one_\u200btwo",
  "One.\u200bTwo",
];

const accepted = [
  "A family 👨\u200d👩\u200d👧 and a flag 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "A woman 👩🏽\u200d🔬 at work",
  "می\u200cخواهم",
  "क्\u200dष",
  "שלום\u200e!",
  "\u2067שלום\u2069 they said",
  "Café, naïve, “quotes” – and an ellipsis…",
  "[a link](https://www.gov.uk/a%C2%A0b)",
  "- one\n  - two\n\n  three",
];

describe(rule, () => {
  test.each(mended)("%j", (summary, message, fixed) => {
    const verdict = judge([rule], { summary });
    expect(verdict.said.map(([, said]) => said)).toEqual([message]);
    expect(verdict.fixed.summary).toBe(fixed);
    expect(saidOf(rule, fixed)).toEqual([]);
    expect(saidOf("text-spacing", fixed)).toEqual([]);
  });

  test.each(unmended)("%j has no fix", (summary) => {
    expect(saidOf(rule, summary)).toHaveLength(1);
    expect(fixedSummary([rule], summary)).toBe(summary);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("looks at the headline, too", () => {
    expect(judge([rule], { headline: "A guide\u00a0for parents" }).fixed.headline).toBe("A guide for parents");
  });

  test("lets no-break spaces pass in French, but not the others", () => {
    const french = `${standardBulletin}language: fr\n`;
    expect(saidOf(rule, "Oui\u00a0: le guide\u202f!", french)).toEqual([]);
    expect(saidOf(rule, "le\u200bguide", french)).toHaveLength(1);
  });

  test("what the fix leaves has nothing more to fix, and the same letters", () => {
    const piece = fc.constantFrom("a", "B", "1", " ", "\n", ".", ",", "*", "-", "\u00a0", "\u200b", "\u00ad", "\u2003");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const summary = `x${pieces.join("")}x`;
        const fixed = fixedSummary([rule], summary);
        expect(fixedSummary([rule], fixed)).toBe(fixed);
        expect(fixed.replace(/[\s\u200b\u00ad]/g, "")).toBe(summary.replace(/[\s\u200b\u00ad]/g, ""));
      }),
    );
  });
});
