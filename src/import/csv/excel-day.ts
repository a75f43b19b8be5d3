import { daysBetween, formatIso } from "../../model/calendar-date.ts";

/** Day 2 to Excel from March 1900 on, since it has a 29 February in that year. */
const secondDay = "1900-01-01";

/** The ISO date of a day as Excel counts it: 43195 is 2018-04-05. Undefined for numbers that are no day from 1950 to 2099. */
export function excelDay(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const count = Math.floor(Number(text));
  if (count < 18_264 || count > 73_050) return undefined;
  const daysBefore = (year: number, month: number) => daysBetween(secondDay, formatIso({ year, month, day: 1 })) + 2;
  let year = 1950;
  while (daysBefore(year + 1, 1) <= count) year += 1;
  let month = 1;
  while (month < 12 && daysBefore(year, month + 1) <= count) month += 1;
  return formatIso({ year, month, day: count - daysBefore(year, month) + 1 });
}
