import { daysBetween, formatIso, parseDate, weekday, weekdayNames } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";

/** As much of a day as a text tells. */
export interface PartialDate {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday?: number;
}

/** Where a day without a year is to be looked for: on either side of another, not after it, or not before it. */
export type Side = "around" | "before" | "after";

/** An ISO date, and what has to be looked at because of it, in sentences. */
export interface ResolvedDate {
  readonly date?: string;
  readonly review: readonly string[];
}

/**
 * Makes a whole date of a partial one. Where the year is missing, it is that of the nearest such day, with the weekday that the text names if it names one.
 *
 * @param written as the text has it
 * @param near ISO date
 */
export function resolveDate(partial: PartialDate, written: string, near: string, side: Side): ResolvedDate {
  if (partial.day === undefined) {
    const date = formatIso({ year: partial.year ?? 0, month: partial.month, day: 1 });
    return { date, review: [`“${written}” names no day: check the date.`] };
  }
  const date = partial.year === undefined ? nearest(partial, near, side) : isoIn(partial, partial.year);
  if (date === undefined) return { review: [`“${written}” is no day of the calendar: write the right date.`] };
  const clash = partial.weekday !== undefined && partial.weekday !== weekdayOf(date);
  return {
    date,
    review: [
      ...(partial.year === undefined ? [`“${written}” names no year: ${date.slice(0, 4)} is a guess.`] : []),
      ...(clash
        ? [`“${written}”: ${formatDate(date, "en")} is a ${weekdayNames[weekdayOf(date)]}. Check the date.`]
        : []),
    ],
  };
}

function nearest(partial: PartialDate, near: string, side: Side): string | undefined {
  const year = Number(near.slice(0, 4));
  // Weekdays come back within eleven years, 29 February within eight.
  const years = Array.from({ length: 17 }, (_, more) => year - 8 + more);
  const days = years.flatMap((one) => isoIn(partial, one) ?? []);
  const onSide = days.filter((date) => side === "around" || (side === "before" ? date <= near : date >= near));
  const distance = (date: string) => Math.abs(daysBetween(near, date));
  const byDistance = onSide.toSorted((a, b) => distance(a) - distance(b));
  const onWeekday = byDistance.find((date) => weekdayOf(date) === partial.weekday);
  return onWeekday !== undefined && distance(onWeekday) < farthest ? onWeekday : byDistance[0];
}

/** What is farther away has the weekday by chance, in days. */
const farthest = 1000;

function isoIn({ day = 1, month }: PartialDate, year: number): string | undefined {
  const date = formatIso({ year, month, day });
  return parseDate(date) ? date : undefined;
}

function weekdayOf(date: string): number {
  const parts = parseDate(date);
  return parts ? weekday(parts) : 0;
}
