import { describe, expect, test } from "@jest/globals";
import { screenText } from "./screen-text.ts";

const esc = "\u001b[";

describe("the text on a screen", () => {
  test.each([
    ["one\r\ntwo\r\n", "one\ntwo\n"],
    ["one\rO", "One"],
    [`one${esc}2K${esc}Gtwo`, "two"],
    [`one\r\ntwo${esc}1A${esc}5Gmore`, "one more\ntwo"],
    [`one\r\ntwo${esc}A${esc}2K${esc}1B${esc}Gthree`, "\nthree"],
    [`${esc}9Aone${esc}?25l${esc}?25h`, "one"],
    [`a${esc}4Gb`, "a  b"],
    ["✔ Zoë – 👩", "✔ Zoë – 👩"],
  ])("of %j", (sent, text) => {
    expect(screenText(sent)).toBe(text);
  });

  test.each([`${esc}K`, `${esc}2J`, `${esc}31m`, "\u001b7"])("is not guessed where %j comes", (sent) => {
    expect(() => screenText(sent)).toThrow("not known here");
  });
});
