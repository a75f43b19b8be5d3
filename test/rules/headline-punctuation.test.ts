import { describe, expect, test } from "@jest/globals";
import { judge } from "./prose-of.ts";

const rule = "headline-punctuation";

const found: readonly (readonly [headline: string, at: string, message: string])[] = [
  ["Referrals rise.", ".", "Expected the headline to end without a full stop"],
  ["Referrals rise. ", ".", "Expected the headline to end without a full stop"],
  ["We asked. They told.", ".", "Expected the headline to end without a full stop"],
  ["REFERRALS RISE", '"REFERRALS RISE"', "Expected the headline to have small letters"],
  ["NSPCC: REFERRALS RISE BY 66%", '"NSPCC: REFERRALS RISE BY 66%"', "Expected the headline to have small letters"],
  ["Open on 15 March 2019", "15 March 2019", "Expected the headline to leave the date “15 March 2019” out"],
  ["Week 12-18 March 2018", "12-18 March 2018", "Expected the headline to leave the date “12-18 March 2018” out"],
  [
    "29th to 31st July 2019",
    "29th to 31st July 2019",
    "Expected the headline to leave the date “29th to 31st July 2019” out",
  ],
];

const accepted = [
  "Referrals rise",
  "And so it goes on...",
  "And so it goes on…",
  "A report by Barnardo Ltd.",
  "Doors open at 9 a.m.",
  "News from the U.K.",
  "NHS and NSPCC",
  "NSPCC",
  "GP CCG NHS",
  "The offence that came in April 2017",
  "Awareness week from 12 March",
];

describe(rule, () => {
  test.each(found)("%j", (headline, at, message) => {
    expect(judge([rule], { headline }).said).toEqual([[at, message]]);
  });

  test.each(accepted)("accepts %j", (headline) => {
    expect(judge([rule], { headline }).said).toEqual([]);
  });

  test("the fix takes away the stop and nothing else", () => {
    expect(judge([rule], { headline: "We asked. They told." }).fixed.headline).toBe("We asked. They told");
    expect(judge([rule], { headline: "REFERRALS RISE" }).fixed.headline).toBe("REFERRALS RISE");
    expect(judge([rule], { headline: "On 15 March 2019" }).fixed.headline).toBe("On 15 March 2019");
  });
});
