import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { standardBulletin } from "../store-from-text.ts";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "text-spacing";

const mended: readonly (readonly [summary: string, message: string, fixed: string])[] = [
  ["the  guide", "Expected one space, not 2", "the guide"],
  ["It ends.   Then more", "Expected one space, not 3", "It ends. Then more"],
  ["the end \nof it", "There is a space at the end of the line", "the end\nof it"],
  ["the end  ", "There is a space at the end of the line", "the end"],
  ["parents , carers", "There is a space before “,”", "parents, carers"],
  ["the guide  .", "There is a space before “.”", "the guide."],
  ["**Thursday** : come", "There is a space before “:”", "**Thursday**: come"],
  ["[the guide](https://www.gov.uk/) .", "There is a space before “.”", "[the guide](https://www.gov.uk/)."],
  ["It ends here.Next it begins", "Expected a space before “Next”", "It ends here. Next it begins"],
  ["It was in 2017.The next", "Expected a space before “The”", "It was in 2017. The next"],
  ["on 5 February2019 at", "Expected “5 February2019” to have a space between its parts", "on 5 February 2019 at"],
  ["on 5February 2019 at", "Expected “5February” to have a space between its parts", "on 5 February 2019 at"],
  ["on 5thFebruary at", "Expected “5thFebruary” to have a space between its parts", "on 5th February at"],
];

const accepted = [
  "- one\n-   two\n\n  three",
  "  indented",
  "Node.js, GOV.UK, Booking.com and Report.Final.docx",
  "See docs/Read.Me or name.Surname@council.gov.uk or www.Council.Gov.uk or Shop.Com",
  "e.g. this, i.e.That, Ph.D. and a.m.",
  "It costs .50 and a smile :) or so ... and more",
  "The ratio is 1 : 2",
  "Version 2.The",
  "10 Mayors and 20 Marches",
  "Run `git add .`",
];

describe(rule, () => {
  test.each(mended)("%j", (summary, message, fixed) => {
    const verdict = judge([rule], { summary });
    expect(verdict.said.map(([, said]) => said)).toEqual([message]);
    expect(verdict.fixed.summary).toBe(fixed);
    expect(saidOf(rule, fixed)).toEqual([]);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("points at the spaces, or at the words around the one that is missing", () => {
    expect(saidOf(rule, "a  b").map(([at]) => at)).toEqual(["  "]);
    expect(saidOf(rule, "the end.Next").map(([at]) => at)).toEqual([".Next"]);
  });

  test("both gaps of a date are mended at once", () => {
    expect(fixedSummary([rule], "on 5February2019 at")).toBe("on 5 February 2019 at");
  });

  test("lets a space before a colon pass in French, but not one before a comma", () => {
    const french = `${standardBulletin}language: fr-BE\n`;
    expect(saidOf(rule, "Oui : le guide", french)).toEqual([]);
    expect(saidOf(rule, "Oui , le guide", french)).toHaveLength(1);
  });

  test("what the fix leaves has nothing more to fix, and the same letters", () => {
    const piece = fc.constantFrom("a", "B", "end", "5", "May", "2019", " ", "  ", "\n", ".", ",", ":", "- ", "\t");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const summary = `x${pieces.join("")}x`;
        const fixed = fixedSummary([rule], summary);
        expect(saidOf(rule, fixed)).toEqual([]);
        expect(fixed.replace(/\s/g, "")).toBe(summary.replace(/\s/g, ""));
      }),
    );
  });
});
