import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { slug } from "../../src/model/slug.ts";

describe("slug", () => {
  test.each([
    ["Child referrals rise", "child-referrals-rise"],
    ["International Women's Day event, Cardiff", "international-womens-day-event-cardiff"],
    ["Women’s Aid: £4.80 a call!", "womens-aid-4-80-a-call"],
    ["Dydd Gŵyl Dewi", "dydd-gwyl-dewi"],
    ["Zażółć Straße, Łódź and Ærø", "zazolc-strasse-lodz-and-aero"],
    ["İstanbul", "istanbul"],
    ["ﬁnal ①②③ ＣＯＮ", "final-123-con"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\Windows\\NUL", "c-windows-nul"],
    ["a\u0000b\nc\u001b[31md", "a-b-c-31md"],
    ["…", "entry"],
    ["", "entry"],
    ["新闻公报", "entry"],
    ["--- a ---", "a"],
  ])("%j gives %s", (headline, expected) => {
    expect(slug(headline)).toBe(expected);
  });

  test("cuts after a whole word", () => {
    const headline = "New national statistics on referrals to the framework for potential victims";
    expect(slug(headline)).toBe("new-national-statistics-on-referrals-to-the-framework-for");
  });

  test("keeps a word that fits exactly", () => {
    expect(slug(`${"a".repeat(30)} ${"b".repeat(29)} c`)).toBe(`${"a".repeat(30)}-${"b".repeat(29)}`);
  });

  test("cuts inside a word that is too long by itself", () => {
    expect(slug("x".repeat(100_000))).toBe("x".repeat(60));
  });

  test("is a safe part of a file name whatever the headline", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (headline) => {
        expect(slug(headline)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(headline).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
