import { dateOf, timeOf } from "../../model/calendar-date.ts";
import { dayAfter } from "../../model/day-after.ts";
import type { Entry } from "../../model/entry.ts";
import type { ToUtc } from "../../model/local-to-utc.ts";
import { contentLine } from "./content-line.ts";

/**
 * When an event starts and ends, as DTSTART and DTEND. Without an end, a date is that whole day; a time stands alone, so that the event ends as it starts (RFC
 * 5545, section 3.6.1), since no length that we could make up would be true. Where only one of the two has a time, both are dates: iCalendar cannot mix them.
 *
 * @param toUtc turns local times into UTC; without it they stay local, whatever the reader's zone
 */
export function periodLines({ start, end }: NonNullable<Entry["event"]>, toUtc: ToUtc | undefined): readonly string[] {
  if ([start, end ?? start].some((moment) => timeOf(moment) === undefined)) return dayLines(start, end);
  const [from = "", to = ""] = [start, end ?? start].map((moment) => basicForm(toUtc?.(moment) ?? `${moment}:00`));
  return [contentLine("DTSTART", from), ...(to > from ? [contentLine("DTEND", to)] : [])];
}

/** Whole days from a first to a last one. DTEND is the day after, since what it names is no longer part of the event. */
export function dayLines(first: string, last = first): readonly string[] {
  return [
    contentLine("DTSTART;VALUE=DATE", basicForm(dateOf(first))),
    contentLine("DTEND;VALUE=DATE", basicForm(dayAfter(dateOf(last)))),
  ];
}

/** `2018-03-13T12:00:00Z` as ISO 8601's basic format has it: `20180313T120000Z`. */
export function basicForm(moment: string): string {
  return moment.replace(/[^\dTZ]/g, "");
}
