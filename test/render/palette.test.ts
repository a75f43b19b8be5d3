import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { contrast, mix, withContrast } from "../../src/model/colour.ts";
import { palette } from "../../src/render/palette.ts";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#0000ff", "#ffffff", 8.59],
])("the contrast of %s and %s is %f", (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBeCloseTo(ratio, 2);
});

test("mix goes from the first colour to the second", () => {
  expect([0, 0.5, 1].map((share) => mix("#000000", "#0a64ff", share))).toEqual(["#000000", "#053280", "#0a64ff"]);
});

describe("withContrast", () => {
  test("keeps a colour that stands out", () => {
    expect(withContrast("#004080", "#ffffff", 7)).toBe("#004080");
  });

  test("gives black or white where nothing else will do", () => {
    expect([withContrast("#777777", "#888888", 21), withContrast("#777777", "#111111", 21)]).toEqual([
      "#000000",
      "#ffffff",
    ]);
  });
});

describe("palette", () => {
  test("is readable whatever the theme", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    const theme = fc.record({ accent: colour, text: colour, background: colour }, { requiredKeys: [] });
    fc.assert(
      fc.property(theme, (colours) => {
        for (const { background, tint, text, muted, link } of Object.values(palette(colours))) {
          for (const front of [text, muted, link]) {
            expect(contrast(front, background)).toBeGreaterThanOrEqual(9);
            expect(contrast(front, tint)).toBeGreaterThanOrEqual(9);
          }
        }
      }),
    );
  });

  test("follows the theme", () => {
    const { light } = palette({ accent: "#660033", background: "#fffff0", text: "#000000" });
    expect(light).toMatchObject({ accent: "#660033", background: "#fffff0", text: "#000000" });
  });

  test("moves a background on which nothing could be read well, away from the middle", () => {
    const backgrounds = ["#777777", "#ff9900", "#5a3a8a", "#202020"].map((background) => palette({ background }).light);
    expect(backgrounds.map(({ background }) => background)).toEqual(["#bcbcbc", "#ffaa2b", "#482e6e", "#202020"]);
  });
});
