import { describe, expect, test } from "@jest/globals";
import { contrast } from "../../src/model/colour.ts";
import { standardBulletin } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const rule = "theme-contrast";

function found(theme: Readonly<Record<string, string>>) {
  const keys = Object.entries(theme).map(([name, value]) => `  ${name}: "${value}"\n`);
  return problemsInStore({ bulletin: `${standardBulletin}theme:\n${keys.join("")}` }).map(
    ({ rule, severity, at, message, hint }) => ({ rule, severity, at, message, hint }),
  );
}

describe(rule, () => {
  test.each([
    {},
    { accent: "#767676" },
    { text: "#767676" },
    { text: "#eeeeee", accent: "#99ccff", background: "#111111" },
    { background: "#fffbe6" },
    { font: "Arial" },
  ])("accepts %j", (theme) => {
    expect(found({ font: "Georgia", ...theme })).toEqual([]);
  });

  test("shows the colour, the contrast and the nearest colour that does", () => {
    expect(found({ text: "#777777" })).toEqual([
      {
        rule,
        severity: "error",
        at: '"#777777"',
        message: "The text #777777 on the background #ffffff has a contrast of 4.47:1, less than 4.5:1",
        hint: 'Write text: "#767676", the nearest colour that can be read, or take another background.',
      },
    ]);
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  test("shows the background where the colour in front of it is the default", () => {
    expect(found({ background: "#333333" }).map(({ at, message }) => [at, message])).toEqual([
      ['"#333333"', "The text #1b1f23 on the background #333333 has a contrast of 1.31:1, less than 4.5:1"],
      ['"#333333"', "The accent #005a9c on the background #333333 has a contrast of 1.77:1, less than 4.5:1"],
    ]);
  });

  test("judges each colour alone", () => {
    const theme = { accent: "#FFCC00", text: "#000000", background: "#ffffff" };
    expect(found(theme).map(({ at }) => at)).toEqual(['"#FFCC00"']);
  });

  test("leaves a colour that is none to the check of the keys", () => {
    expect(found({ text: "grey", accent: "#777" }).map((problem) => problem.rule)).toEqual(["schema", "schema"]);
  });
});
