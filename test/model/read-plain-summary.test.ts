import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMarkup } from "../../src/model/parse-markup.ts";
import { readPlainSummary } from "../../src/model/read-plain-summary.ts";

const seed = `Help is at hand. The team has [a guide for parents](https://www.gov.uk/guide?a=1&b=2_3)
and [a list of questions](http://www.gov.uk/#top), which cost nothing!

This is what there is:
- a rest now and then
- help with [letters and forms](https://www.gov.uk/forms)

- somebody – “anybody” – to talk to

It's 50% off: e.g. 12.5 of 25. See www.gov.uk & ask.`;

/** What makes Markdown mean something else when it turns up in a text. */
const fragments =
  `\n|\n\n|\n\n\n| |  |\n | \n|  \n|\n  |\n    |-|- |\n- |\n-|\n- - |\n* |\n+ |\n1. |\n1) |\n- 1. |*|**|_|__|[|]|(|)|![|\\|<|>|&amp;|&|\`|\`\`\`
|#|\n# |\n> |\n---|\n===|~~~|](|](https://a.example)|[b](https://b.example)|[b]|[c]: https://c.example|<https://d.example>|<b>|https://e.example/_x_|www.
|\t|\r|\r\n|\u0000|\u001f|\u0085|\u00a0|\u2028|\ufeff|\ufffd|\ud800|é|🎉|"|'|x|. `.split("|");

/** One to four small changes at any place. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat({ max: seed.length }),
      drop: fc.integer({ min: 0, max: 6 }),
      add: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, fc.string({ maxLength: 3 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) =>
    changes.reduce((text, { at, drop, add }) => `${text.slice(0, at)}${add}${text.slice(at + drop)}`, seed),
  );

const assembled = fc
  .array(fc.constantFrom(...fragments, "word", "- item", "[link](https://a.example/b)"), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("readPlainSummary", () => {
  test("reads paragraphs, lists and links without the parser", () => {
    expect(readPlainSummary(seed)).toEqual(parseMarkup(seed));
  });

  test.each([
    "*stress*",
    "![a picture](https://www.gov.uk/)",
    "<https://www.gov.uk/>",
    "[one](https://www.gov.uk/) [two]",
    "- item\n  that goes on",
    "- item\nthat goes on",
    "- - item",
    "1. item",
    " indented",
    "broken  \nby hand",
  ])("is not sure of %j", (text) => {
    expect(readPlainSummary(text)).toBeUndefined();
  });

  test("agrees with the parser wherever it is sure", () => {
    const numRuns = Number(process.env["FUZZ_RUNS"] ?? 3000);
    let sure = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, assembled), (text) => {
        const blocks = readPlainSummary(text);
        if (!blocks) return;
        sure += 1;
        expect({ text, blocks }).toEqual({ text, blocks: parseMarkup(text) });
      }),
      { numRuns },
    );
    expect(sure).toBeGreaterThan(numRuns / 10);
  });
});
