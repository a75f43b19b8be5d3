import { GB, type ParsedResult } from "chrono-node/en";
import { formatIso, isMoment, monthNames, parseDate, weekday, weekdayNames } from "./calendar-date.ts";
import { formatDate } from "./format-date.ts";

/** What typed text means as a date, or why it means none. */
export type TypedDate = { readonly value: string } | Refusal;

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** Ways of typing a date that are understood. */
const examples = "5 Jan, 5 April 2018, next friday, today or 2018-04-05";

/**
 * Reads a day as people type it in British English: “5 Jan”, “next friday”, “5th April 2018”, “today”, `2018-04-05`. A day without a year is
 * the nearest one. What could mean two days, or no whole day, is not guessed at.
 *
 * @param today ISO date that relative days count from
 */
export function readTypedDate(text: string, today: string): TypedDate {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return parseDate(typed) ? { value: typed } : notInCalendar(typed);
  const read = understand(typed, today);
  if ("message" in read) return read;
  if (read.parts.isCertain("hour")) {
    return { message: `“${typed}” has a time of day`, hint: `Write the day alone, such as ${read.date}.` };
  }
  return { value: read.date };
}

/** As `readTypedDate`, with or without a time of day: “13 March 2018 12:30pm” is `2018-03-13T12:30`. */
export function readTypedMoment(text: string, today: string): TypedDate {
  const typed = text.trim();
  if (isMoment(typed)) return { value: typed };
  const read = understand(typed, today);
  if ("message" in read) return read;
  if (!read.parts.isCertain("hour")) return { value: read.date };
  const [hour, minute] = [read.parts.get("hour") ?? 0, read.parts.get("minute") ?? 0];
  return { value: `${read.date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** The one day that the whole text names. */
function understand(
  typed: string,
  today: string,
): { readonly date: string; readonly parts: ParsedResult["start"] } | Refusal {
  if (isAmbiguous(typed)) {
    return {
      message: `“${typed}” can be read as two different days`,
      hint: "Write the month as a word, such as 5 April 2018.",
    };
  }
  const result = GB.parse(typed, noonOf(today))[0];
  const namesDay = result?.start.isCertain("day") || result?.start.isCertain("weekday");
  if (!result || !namesDay) return numbersMonthDay(typed) ? notInCalendar(typed) : notUnderstood(typed);
  const { start: parts, end } = result;
  if (result.text !== typed || end || parts.isCertain("timezoneOffset") || /\bweek$/i.test(typed)) {
    return notUnderstood(typed);
  }
  const day = { year: parts.get("year") ?? 0, month: parts.get("month") ?? 0, day: parts.get("day") ?? 0 };
  const date = formatIso(day);
  if (!parseDate(date)) return notInCalendar(typed);
  const named = parts.get("weekday");
  if (parts.isCertain("weekday") && named !== null && (named + 6) % 7 !== weekday(day)) {
    return {
      message: `${formatDate(date, "en")} is a ${weekdayNames[weekday(day)]}`,
      hint: "Correct the day or the weekday.",
    };
  }
  return { date, parts };
}

/** Numbers alone, of which either could be the month. */
function isAmbiguous(typed: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/.exec(typed) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** Whether a number of a day stands beside the name of a month. */
function numbersMonthDay(typed: string): boolean {
  const words = typed.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return (
    /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(typed) &&
    words.some((word) => monthNames.some((month) => month.toLowerCase().startsWith(word)))
  );
}

/** The middle of the day on the machine's own clock, which is what the parser counts from and answers in: no time zone can shift it. */
function noonOf(date: string): Date {
  const { year, month, day } = parseDate(date) ?? { year: 1900, month: 1, day: 1 };
  return new Date(year, month - 1, day, 12);
}

function notInCalendar(typed: string): Refusal {
  return {
    message: `There is no “${typed}” in the calendar, from 1900 to 2999`,
    hint: "Correct the day, month or year.",
  };
}

function notUnderstood(typed: string): Refusal {
  return { message: `“${typed}” is not understood as one day`, hint: `Write it as ${examples}.` };
}
