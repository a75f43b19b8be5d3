import { type DateParts, isRealDate } from "./calendar-date.ts";
import { dayWord, monthNumber, monthWord, weekdayWord } from "./date-words.ts";

const weekday = `(?:${weekdayWord}\\.?,?\\s+)?`;
const yearFirst = /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})(?:[T ]\d{1,2}:\d\d\S*)?$/;
const digits = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/;
const numbers = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4}|\d\d)$/;
const dayFirst = new RegExp(
  `^${weekday}(?:the\\s+)?(?<day>${dayWord})[-\\s]+(?:of\\s+)?(?<month>${monthWord})\\.?[-,\\s]+(?<year>\\d{4})$`,
  "i",
);
const monthFirst = new RegExp(`^${weekday}(?<month>${monthWord})\\.?\\s+(?<day>${dayWord}),?\\s+(?<year>\\d{4})$`, "i");

/**
 * The date that a text with a year means, however it is written: “5th April 2018”, “05/04/2018”, “2018-4-5”. Numbers alone are read day first, as
 * in Britain, unless only the other way makes a date. The date need not exist.
 */
export function recogniseDate(text: string): DateParts | undefined {
  const match = [yearFirst, digits, numbers, dayFirst, monthFirst].map((form) => form.exec(text.trim())).find(Boolean);
  if (!match?.groups) return undefined;
  const { year = "", month = "", day = "" } = match.groups;
  const parts = {
    year: Number(year) + (year.length === 2 ? 2000 : 0),
    month: /^\d/.test(month) ? Number(month) : monthNumber(month),
    day: Number.parseInt(day, 10),
  };
  const swapped = { ...parts, month: parts.day, day: parts.month };
  return /^\d/.test(month) && !isRealDate(parts) && isRealDate(swapped) ? swapped : parts;
}
