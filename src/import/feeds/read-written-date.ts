import { type DateParts, formatIso, isRealDate } from "../../model/calendar-date.ts";
import { monthWord, weekdayWord } from "../../model/date-words.ts";
import { recogniseDate } from "../../model/recognise-date.ts";

/** No date is longer, in UTF-16 units, whatever a program adds to it. */
const longest = 60;

/** A time of day and a zone behind a date: “ 15:05:00 +0100”, “T15:05Z”, “, 3.05 pm (GMT)”. */
const timeAfter =
  /(?:T|[\s,]+(?:at\s)?)\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{1,5}\)?|[+-]\d\d:?\d\d|\s|\(.{1,20}\))*$/i;

/** “Tue Jun 27 15:05:00 BST 2017”, as C and Java write it. */
const yearLast = new RegExp(`^(${weekdayWord} ${monthWord} +\\d{1,2}) [\\d:]+(?: [A-Z+:\\d-]{1,9})? (\\d{4})$`, "i");

/** A year of two or three figures behind a month’s name. */
const shortYear = new RegExp(`(?<=\\d(?:st|nd|rd|th)?[\\s-]${monthWord}[\\s-])’?(\\d{2,3})$`, "i");

/**
 * The calendar date of a date with or without a time of day, in the zone in which it is written: RFC 822 and 3339, and what programs write instead of them.
 * The answer is an ISO date; undefined where there is no such day.
 *
 * @param language BCP 47: whether the month comes first in numbers alone
 */
export function readWrittenDate(written: string, language: string): string | undefined {
  const text = written.replace(/\s+/g, " ").trim();
  if (text.length > longest) return undefined;
  const day = text
    .replace(yearLast, "$1 $2")
    .replace(timeAfter, "")
    .replace(shortYear, (_, year: string) => String(wholeYear(Number(year))));
  const parts = monthFirst(day, language) ?? recogniseDate(day);
  return parts && isRealDate(parts) ? formatIso(parts) : undefined;
}

/** What RFC 2822, section 4.3, makes of an old year: 49 is 2049, 50 is 1950; 117 is how some programs wrote 2017. */
function wholeYear(year: number): number {
  return year < 50 ? year + 2000 : year + 1900;
}

/** Numbers alone in American English. */
function monthFirst(text: string, language: string): DateParts | undefined {
  const [, month, day, year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/.exec(text) ?? [];
  if (language.toLowerCase() !== "en-us" || Number(month) > 12) return undefined;
  return year === ""
    ? undefined
    : { year: Number(year) + (year.length === 2 ? 2000 : 0), month: Number(month), day: Number(day) };
}
