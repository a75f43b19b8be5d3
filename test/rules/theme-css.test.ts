import { describe, expect, test } from "@jest/globals";
import type { Assets } from "../../src/model/asset.ts";
import { standardBulletin } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const rule = "theme-css";

function found(name: string, styleSheet: Assets["styleSheet"]) {
  const bulletin = `${standardBulletin}theme:\n  css: ${JSON.stringify(name)}\n`;
  return problemsInStore({ bulletin, assets: { styleSheet } }).map(({ rule, severity, at, message }) => [
    rule,
    severity,
    at,
    message,
  ]);
}

describe(rule, () => {
  test("accepts a style sheet that loads nothing", () => {
    expect(found("css/house.css", () => ({ found: "h2 { color: #660033; }\n" }))).toEqual([]);
  });

  test("says line and column of what it refuses", () => {
    const css = 'h1 { color: red }\n/* 👩 */ .a { background: url("a.png") }\n@import "b.css";\n';
    expect(found("house.css", () => ({ found: css }))).toEqual([
      [
        rule,
        "error",
        '"house.css"',
        "house.css, line 2, column 26: url() would load a file that the page does not hold",
      ],
      [rule, "error", '"house.css"', "house.css, line 3, column 1: @import would load another file"],
    ]);
  });

  test("says why a file cannot be used", () => {
    expect(found("house.css", () => ({ fault: { message: "There is no such file", hint: "Write it." } }))).toEqual([
      [rule, "error", '"house.css"', "There is no such file"],
    ]);
  });

  test.each(["../house.css", "/etc/house.css", "a/../../house.css", "https://a.example/house.css", "a\\house.css"])(
    "does not even look for %s",
    (name) => {
      const look = () => {
        throw new Error("The disk was asked");
      };
      expect(found(name, look)).toHaveLength(1);
    },
  );
});
