import { describe, expect, test } from "@jest/globals";
import { readDateLine } from "../../../src/import/loose/date-line.ts";

/** A date in short: `2018-4-5`, with a question mark for what the line does not say, then the rest of the line. */
function read(line: string, language = "en-GB"): string | undefined {
  const date = readDateLine(line, language);
  if (!date) return undefined;
  const { year = "?", month, day = "?", rest, aside } = date;
  return [`${year}-${month}-${day}`, ...[rest, aside].filter((more) => more !== "")].join(" | ");
}

describe("a date line", () => {
  test.each([
    ["5th April 2018", "2018-4-5"],
    ["5 April 2018", "2018-4-5"],
    ["5 Apr 2018", "2018-4-5"],
    ["5 Apr. 2018", "2018-4-5"],
    ["05 April 2018", "2018-4-5"],
    ["07 March 2019", "2019-3-7"],
    ["5 February2019", "2019-2-5"],
    ["5th of April 2018", "2018-4-5"],
    ["5 April, 2018", "2018-4-5"],
    ["5 April ’18", "2018-4-5"],
    ["5-Apr-2018", "2018-4-5"],
    ["5. April 2018", "2018-4-5"],
    ["1st Sept 2018", "2018-9-1"],
    ["Monday 28 January 2019", "2019-1-28"],
    ["Mon 28 Jan 2019", "2019-1-28"],
    ["Monday, 28th January 2019", "2019-1-28"],
    ["Thursday, 5th of April, 2018", "2018-4-5"],
    ["Thursday the 5th of April 2018", "2018-4-5"],
    ["MONDAY 28 JANUARY 2019", "2019-1-28"],
    ["December 21st 2012", "2012-12-21"],
    ["December 21, 2012", "2012-12-21"],
    ["Dec 21 2012", "2012-12-21"],
    ["Friday, December 21, 2012", "2012-12-21"],
    ["11.5.18", "2018-5-11"],
    ["11.05.2018", "2018-5-11"],
    ["11/05/2018", "2018-5-11"],
    ["11/5/18", "2018-5-11"],
    ["11-05-2018", "2018-5-11"],
    ["11 / 05 / 2018", "2018-5-11"],
    ["03/14/2019", "2019-3-14"],
    ["[1/9]", "?-9-1"],
    ["(1.9.)", undefined],
    ["[01/09/2018]", "2018-9-1"],
    ["(4 May 2018)", "2018-5-4"],
    ["1/9", "?-9-1"],
    ["2018-04-05", "2018-4-5"],
    ["2018/04/05", "2018-4-5"],
    ["2018-04-05T09:30:00Z", "2018-4-5"],
    ["13 March", "?-3-13"],
    ["Tuesday 13th March", "?-3-13"],
    ["March 13th", "?-3-13"],
    ["April 2018", "2018-4-?"],
    ["April, 2018", "2018-4-?"],
    ["Posted on 5 April 2018", "2018-4-5"],
    ["Posted: 5 April 2018", "2018-4-5"],
    ["Published: 05/04/2018", "2018-4-5"],
    ["Published 5 April 2018 10:30", "2018-4-5"],
    ["Last updated: 5 April 2018 at 9.30am", "2018-4-5"],
    ["Date: 5 April 2018", "2018-4-5"],
    ["Date: 13.3.", "?-3-13"],
    ["Date sent: 20 September 2019", "2019-9-20"],
    ["*Date sent: 20 September 2019*", "2019-9-20"],
    ["Added on Friday 6 April 2018", "2018-4-6"],
    ["Week commencing 5 March 2018", "2018-3-5"],
    ["w/c 5 March 2018", "2018-3-5"],
    ["On 5 April 2018", "2018-4-5"],
    ["5 April 2018.", "2018-4-5"],
    ["31 February 2018", "2018-2-31"],
    ["5 April 2018 – Child referrals rise", "2018-4-5 | Child referrals rise"],
    ["5 April 2018: Child referrals rise", "2018-4-5 | Child referrals rise"],
    ["[5/4] Child referrals rise", "?-4-5 | Child referrals rise"],
    ["5 April 2018 | News", "2018-4-5 | | News"],
    ["5 April 2018 by Rowan Hale", "2018-4-5 | by Rowan Hale"],
  ])("%s is %s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    "",
    "April",
    "2018",
    "5 April 2018 was a Thursday",
    "On 5 April 2018 the board met",
    "12-18 March 2018",
    "5 April 2018 – 7 April 2018",
    "5 April 2018, 10:00 – 12:00",
    "5 to 7 April 2018",
    "Tuesday 13 March Ground Floor, St Nicholas Shopping Centre",
    "3 June Bank holiday",
    "May 2018 be good",
    "12.30",
    "10.30am",
    "100 days",
    "32 March 2018",
    "0/5/2018",
    "15/15/2018",
    "1.2.3.4",
    "020 7946 0000",
    "£1.50",
    "2017-2018",
    "Issue 14 - March 2019",
    "Marching 5 2018",
    "5 Mayors 2018",
    `5 April 2018 – ${"word ".repeat(60)}`,
  ])("“%s” is none", (line) => {
    expect(read(line)).toBeUndefined();
  });

  test("has the month first in American English, unless only the other way makes a date", () => {
    expect(read("4/5/2018", "en-US")).toBe("2018-4-5");
    expect(read("5/4/2018", "en-US")).toBe("2018-5-4");
    expect(read("25/4/2018", "en-US")).toBe("2018-4-25");
  });

  test("may name the month in the bulletin’s language", () => {
    expect(read("5 Mawrth 2019", "cy")).toBe("2019-3-5");
    expect(read("5 March 2019", "cy")).toBe("2019-3-5");
    expect(read("5 Mawrth 2019", "en-GB")).toBeUndefined();
  });
});
