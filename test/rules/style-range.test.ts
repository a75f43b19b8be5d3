import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fixedSummary, judge, saidOf } from "./prose-of.ts";

const rule = "style-range";

/** The words of a range, and what the fix makes of them. */
const mended: readonly (readonly [range: string, fixed: string])[] = [
  ["12-18 March", "12 to 18 March"],
  ["12 – 18 March 2018", "12 to 18 March 2018"],
  ["12—18 March", "12 to 18 March"],
  ["5th-7th of April", "5th to 7th of April"],
  ["Tuesday 13 - Thursday 15 March", "Tuesday 13 to Thursday 15 March"],
  ["26 October - 9 November", "26 October to 9 November"],
  ["December 2017-February 2018", "December 2017 to February 2018"],
  ["April-June", "April to June"],
  ["May 12-14", "May 12 to 14"],
  ["Monday-Friday", "Monday to Friday"],
  ["10am-4pm", "10am to 4pm"],
  ["10 am -- 4 pm", "10 am to 4 pm"],
  ["10-11am", "10am to 11am"],
  ["9-5pm", "9am to 5pm"],
  ["6-7:30pm", "6pm to 7:30pm"],
  ["7:15-7:30pm", "7:15pm to 7:30pm"],
  ["12-2pm", "midday to 2pm"],
  ["10am-12 noon", "10am to 12 noon"],
  ["12:00-16:30", "12:00 to 16:30"],
  ["16:30-17.30", "16:30 to 17.30"],
];

const accepted = [
  "in 2017-18 and in 2014-2016",
  "call 020 7946-0018 or 0800-12-18",
  "they won 3-2 and 21-18",
  "reference 12-18/A",
  "ages 12-18 and 50-60 people",
  "in COVID-19 May came",
  "they may-be march",
  "from 12 to 18 March, 10am to 4pm",
  "- 12\n- 18 March",
  "John 3:16-18",
  "from £10-£20",
  "12-18 marchers",
  "0800 1111-4pm",
];

describe(rule, () => {
  test.each(mended)("%j", (range, fixed) => {
    const verdict = judge([rule], { summary: `Open on ${range}, we hope` });
    expect(verdict.said).toEqual([[range, `Expected “${range}” to have a word in place of the dash`]]);
    expect(verdict.hints).toEqual([`Write “${fixed}”.`]);
    expect(verdict.fixed.summary).toBe(`Open on ${fixed}, we hope`);
    expect(saidOf(rule, verdict.fixed.summary)).toEqual([]);
  });

  test.each(accepted)("accepts %j", (summary) => {
    expect(saidOf(rule, summary)).toEqual([]);
  });

  test("“between” wants “and”", () => {
    expect(fixedSummary([rule], "between 12-18 March")).toBe("between 12 and 18 March");
    expect(fixedSummary([rule], "between 10am-4pm")).toBe("between 10am and 4pm");
  });

  test("“from” wants “to” between plain numbers, too", () => {
    expect(fixedSummary([rule], "from 10-20 people")).toBe("from 10 to 20 people");
    expect(fixedSummary([rule], "from 12-18 March")).toBe("from 12 to 18 March");
  });

  test("a range that may mean midnight is for people to mend", () => {
    const verdict = judge([rule], { summary: "open 12-1am" });
    expect(verdict.said).toHaveLength(1);
    expect(verdict.fixed.summary).toBe("open 12-1am");
  });

  test("goes together with the rules about times and ordinals", () => {
    const rules = [rule, "style-time", "style-ordinal", "style-spaced-hyphen"];
    const all = (summary: string) => fixedSummary(rules, summary);
    expect(all("open 12:00-16:30 daily")).toBe("open midday to 4:30pm daily");
    expect(all("open 08:00-08.30am daily")).toBe("open 8am to 8:30am daily");
    expect(all("open 10.30 - 11.30 a.m. daily")).toBe("open 10:30am to 11:30am daily");
    expect(all("open 12.00-2pm daily")).toBe("open midday to 2pm daily");
    expect(all("on the 5th - 7th of April")).toBe("on 5 to 7 April");
    expect(all("on Monday 12th - Friday 16th March, 7-8 p.m.")).toBe("on Monday 12 to Friday 16 March, 7pm to 8pm.");
  });

  test("the fixes come to an end", () => {
    const part = fc.constantFrom(
      "12",
      "10am",
      "12:00",
      "16:30",
      "4.30 p.m.",
      "noon",
      "5th",
      "March",
      "Monday",
      "2018",
      "from",
    );
    const gap = fc.constantFrom(" ", "-", " - ", "–", " to ", ", ");
    const rules = [rule, "style-time", "style-ordinal"];
    fc.assert(
      fc.property(fc.array(fc.tuple(part, gap), { minLength: 1, maxLength: 5 }), (pairs) => {
        let fixed = `x ${pairs.flat().join("")} x`;
        for (const _ of pairs) fixed = fixedSummary(rules, fixed);
        expect(fixedSummary(rules, fixed)).toBe(fixed);
      }),
      { numRuns: 100 },
    );
  });
});
