import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanData, cleanText } from "../../src/model/clean-text.ts";

describe("cleanText", () => {
  test.each([
    ["one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"],
    ["a\u0000b", "a b"],
    ["form\ffeed line\vtabulation next\u0085line", "form feed line tabulation next line"],
    ["tab\tstays", "tab\tstays"],
    ["bell\u0007 escape\u001b[31m\u007f c1\u009b", "bell escape[31m c1"],
    ["lone \ud800 surrogate \udc00", "lone \ufffd surrogate \ufffd"],
    ["a\ufffeb\uffffc\ufdd0d\u{1ffff}e", "abcde"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("leaves everything else as it is", () => {
    const text = fc.string({ unit: "binary" }).filter((some) => !/(?![\t\n])[\p{Cc}\p{NChar}]/u.test(some));
    fc.assert(fc.property(text, (some) => expect(cleanText(some)).toBe(some)));
  });

  test("cleans what it has cleaned no further", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(fc.property(text, (some) => expect(cleanText(cleanText(some))).toBe(cleanText(some))));
  });
});

test("cleanData cleans every text of a structure, and nothing else", () => {
  expect(cleanData({ a: ["\u0007b", { c: "\r", d: 1, e: null, f: true }], g: undefined })).toEqual({
    a: ["b", { c: "\n", d: 1, e: null, f: true }],
    g: undefined,
  });
});
