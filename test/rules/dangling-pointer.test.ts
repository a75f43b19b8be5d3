import { describe, expect, test } from "@jest/globals";
import { saysOf, summaryKey } from "./problems-in.ts";

const dangling: readonly (readonly [summary: string, at: string])[] = [
  ["For more on the week and for further resources, click here:", "click here:"],
  ["To book, **click here**:", "click here"],
  ["Please click here for the report.", "click here"],
  ["Click on the link to watch the film.", "Click on the link"],
  ["For more information, visit:", "visit:"],
  ["For more information visit", "visit"],
  ["To register, please go to", "go to"],
  ["Further details, here", "here"],
  ["More information here.", "here."],
  ["Read the guidance here:", "here:"],
  ["The report is on our website:", "website:"],
  ["One paragraph.\n\nFor details see", "see"],
  ["[The report](https://www.gov.uk/) is out. To respond, click here:", "click here:"],
];

const accepted = [
  "We will wait and see.",
  "The stall is something that every parent will want to visit",
  "Help is available for families who are here.",
  "For more information, visit [the network's site](https://www.gov.uk/).",
  "Click here: https://www.gov.uk/",
  "To register, click here:\n\n- [Register for the morning](https://www.gov.uk/)",
  "[Click here](https://www.gov.uk/) for the report.",
  "For advice e-mail us at name@council.gov.uk",
  "Children told us how it feels to live here.",
  "Inspectors asked for more. They will see",
  "Clicking here and there is no way to learn.",
];

describe("dangling-pointer", () => {
  test.each(dangling)("%j", (summary, at) => {
    expect(saysOf("dangling-pointer", summaryKey(summary))).toEqual([[at, `Nothing follows “${at}”`]]);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saysOf("dangling-pointer", summaryKey(summary))).toEqual([]);
  });
});
