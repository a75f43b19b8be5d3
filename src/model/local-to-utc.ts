import { isTimeZone } from "./is-time-zone.ts";

const dayInMilliseconds = 86_400_000;

/** Turns a local date-time, `2018-07-01T12:00`, into UTC, `2018-07-01T11:00:00Z`. */
export type ToUtc = (local: string) => string;

/**
 * What turns local date-times of a time zone into UTC; nothing without a zone, or with one that nobody knows. A time that clocks show twice, when they are put
 * back, is the first of the two; one that they skip, when they are put forward, is counted with the offset before (RFC 5545, section 3.3.5).
 */
export function localToUtc(zone: string | undefined): ToUtc | undefined {
  if (zone === undefined || !isTimeZone(zone)) return undefined;
  const clock = clockIn(zone);
  return (local) => {
    const shown = Date.parse(`${local}:00Z`);
    // No offset is as large as a day, and none changes twice in two days.
    const [early, late] = [-dayInMilliseconds, dayInMilliseconds].map((distance) => {
      const instant = shown + distance;
      return shown - (clock(instant) - instant);
    }) as [number, number];
    const isFirstOrSkipped = clock(early) === shown || clock(late) !== shown;
    return new Date(isFirstOrSkipped ? early : late).toISOString().replace(".000", "");
  };
}

/** What the clocks of a zone show at an instant, both in milliseconds, as if what they show were UTC. */
function clockIn(timeZone: string): (instant: number) => number {
  // Made when it is first needed: it takes 25 ms, and most entries have no event.
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    format ??= new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const parts = format.formatToParts(instant);
    const read = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
    return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  };
}
