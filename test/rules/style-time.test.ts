import { describe, expect, test } from "@jest/globals";
import { standardBulletin } from "../store-from-text.ts";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "style-time";

const mended: readonly (readonly [time: string, fixed: string])[] = [
  ["4.30pm", "4:30pm"],
  ["5 pm", "5pm"],
  ["5 p.m.", "5pm"],
  ["5.00pm", "5pm"],
  ["5:00 PM", "5pm"],
  ["16:30", "4:30pm"],
  ["09:05", "9:05am"],
  ["00:00", "midnight"],
  ["16:30pm", "4:30pm"],
  ["1630hrs", "4:30pm"],
  ["10:30 hrs", "10:30am"],
  ["12pm", "midday"],
  ["12.00 pm", "midday"],
  ["12:30 pm", "12:30pm"],
  ["12 noon", "midday"],
  ["12:00 noon", "midday"],
  ["12noon", "midday"],
  ["noon", "midday"],
  ["12 midnight", "midnight"],
];

const accepted = [
  "4pm, 4:30pm, 12:30pm, midday and midnight",
  "It costs 4.30 and rose by 12.30",
  "£16:30 and 16:30:45",
  "2,000 hours and 1500 people",
  "version 2.5pm",
  "John 3:16",
  "a time of 19:45 in the race",
  "it starts 11:45 minutes into the video",
  "Since 5 I am here",
  "High Noon",
];

describe(rule, () => {
  test.each(mended)("%j", (time, fixed) => {
    const verdict = judge([rule], { summary: `Open until ${time} daily` });
    expect(verdict.said).toEqual([[time, `Expected “${time}” to be written as ${fixed}`]]);
    expect(verdict.hints).toEqual([`Write “${fixed}”.`]);
    expect(verdict.fixed.summary).toBe(`Open until ${fixed} daily`);
    expect(saidOf(rule, verdict.fixed.summary)).toEqual([]);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("the stop of “p.m.” stays where a text or a paragraph ends", () => {
    expect(fixedSummary([rule], "Open until 5 p.m.")).toBe("Open until 5pm.");
    expect(fixedSummary([rule], "Open until 5 p.m.\n\nThen closed")).toBe("Open until 5pm.\n\nThen closed");
    expect(fixedSummary([rule], "At 5 p.m. Tuesday 6 March")).toBe("At 5pm Tuesday 6 March");
    expect(fixedSummary([rule], "At 5 p.m. Then")).toBe("At 5 p.m. Then");
  });

  test("the half of the day comes from the other end of a range", () => {
    expect(fixedSummary([rule], "from 9.30 to 3.30 pm")).toBe("from 9:30am to 3:30pm");
    expect(fixedSummary([rule], "between 5:00 and 7pm")).toBe("between 5pm and 7pm");
    expect(fixedSummary([rule], "from 12.00 to 2pm")).toBe("from midday to 2pm");
  });

  test("a time that may be in either half of the day is for people to mend", () => {
    for (const summary of ["Meet at 10:30 there", "Until 12am daily", "From 12:00 to 1am"]) {
      expect(saidOf(rule, summary)).toHaveLength(1);
      expect(fixedSummary([rule], summary)).toBe(summary);
    }
    expect(fixedSummary([rule], "Meet at 10:30, back at 15:00")).toBe("Meet at 10:30am, back at 3pm");
  });

  test("a sentence that begins with it begins with a capital", () => {
    expect(fixedSummary([rule], "Come early. 12 noon is too late.")).toBe("Come early. Midday is too late.");
    expect(fixedSummary([rule], "- 12 noon")).toBe("- Midday");
    expect(fixedSummary([rule], "From 10 a.m. - 12 noon we")).toBe("From 10am - midday we");
  });

  test("the NHS guide says nothing of “noon”", () => {
    const nhs = `${standardBulletin}style: {preset: nhs}\n`;
    expect(saidOf(rule, "Open until noon", nhs)).toEqual([]);
    expect(saidOf(rule, "Open until 12 noon", nhs)).toHaveLength(1);
  });
});
