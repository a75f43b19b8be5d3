/**
 * Calendar dates: ISO 8601 strings such as `2018-04-05`, checked and compared as strings. They never pass through a
 * JavaScript `Date`, which would shift the day by the machine's time zone. The calendar is the proleptic Gregorian one.
 */

/** The parts of a calendar date; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first and last year that a date may have. */
export const firstYear = 1900;
export const lastYear = 2999;

/** The English month names, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The English weekday names, Monday first (ISO 8601). */
export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** How many days the month has, 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether the parts make a date that exists, between 1900 and 2999. */
export function isRealDate({ year, month, day }: DateParts): boolean {
  return year >= firstYear && year <= lastYear && day >= 1 && day <= daysInMonth(year, month);
}

/** The parts of an ISO date, or nothing if the text is not a real date. */
export function parseDate(text: unknown): DateParts | undefined {
  const match = typeof text === "string" ? iso.exec(text) : null;
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(parts) ? parts : undefined;
}

/** The ISO string of a date. */
export function formatIso({ year, month, day }: DateParts): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days since 1 March 0000, for counting. The formula is Howard Hinnant's days_from_civil. */
function dayNumber({ year, month, day }: DateParts): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

/** Weekday of a date: 0 is Monday, 6 is Sunday. */
export function weekday(date: DateParts): number {
  return (dayNumber(date) + 2) % 7;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. Both are ISO dates that exist. */
export function daysBetween(from: string, to: string): number {
  const a = parseDate(from);
  const b = parseDate(to);
  return a && b ? dayNumber(b) - dayNumber(a) : Number.NaN;
}

/** The date part of a local date-time such as `2018-03-13T12:00`. */
export function dateOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The time part, `12:00`, of a local date-time; nothing for a plain date. */
export function timeOf(moment: string): string | undefined {
  return moment.length > 10 ? moment.slice(11, 16) : undefined;
}

/** Whether the text is a real date, or a real date with a time of day: `2018-03-13` or `2018-03-13T12:00`. */
export function isMoment(text: string): boolean {
  return parseDate(dateOf(text)) !== undefined && /^(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text.slice(10));
}

/** Whether the text is an ISO date-time with seconds and a zone, such as `2018-04-05T09:00:00Z` (RFC 3339). */
export function isTimestamp(text: string): boolean {
  const zoned = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  return parseDate(dateOf(text)) !== undefined && zoned.test(text.slice(10));
}
