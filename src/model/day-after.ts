import { daysInMonth, formatIso, parseDate } from "./calendar-date.ts";

/** The calendar date after another; what is no date stays as it is. */
export function dayAfter(date: string): string {
  const parts = parseDate(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (day < daysInMonth(year, month)) return formatIso({ year, month, day: day + 1 });
  return month < 12 ? formatIso({ year, month: month + 1, day: 1 }) : formatIso({ year: year + 1, month: 1, day: 1 });
}
