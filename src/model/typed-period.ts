import { dateOf, timeOf } from "./calendar-date.ts";
import { type ClockTime, halfBefore, readClockTime, timeWord } from "./clock-time.ts";
import { dayAfter } from "./day-after.ts";
import { readTypedDate, readTypedMoment, type TypedDate } from "./typed-date.ts";

/** When something takes place, as typed, or why that is not understood. Both ends are ISO dates or local date-times. */
export type TypedPeriod = { readonly start: string; readonly end?: string } | Refusal;

type Refusal = Extract<TypedDate, { readonly message: string }>;

/** Longer than any date that people type: what is longer is not searched for a range. */
const longest = 100;

const joint = "\\s*(?:[-–—]|\\b(?:to|until)\\b)\\s*";
const timeAlone = new RegExp(`^(?:${timeWord})$`, "iu");
const dayWithTimes = new RegExp(`^(.+?)[,\\s]+(?:from\\s+)?(${timeWord})${joint}(${timeWord})$`, "iu");
const daysOfMonth = new RegExp(`^(\\d{1,2}(?:st|nd|rd|th)?)${joint}(\\d{1,2}(?:st|nd|rd|th)?\\s+(\\p{L}.*))$`, "iu");
const twoMoments = /^(.+?)\s+(?:[-–—]|to|until)\s+(.+)$/iu;

/**
 * Reads when an event takes place as people type it: “13 March 12pm”, “13 March 12-1pm”, “12-18 March”, “28 December to 3 January”. Days are
 * understood as by `readTypedDate`.
 *
 * @param today ISO date that days without a year are near to
 */
export function readTypedPeriod(text: string, today: string): TypedPeriod {
  const typed = text.trim();
  const moment = readTypedMoment(typed, today);
  if ("value" in moment) return { start: moment.value };
  if (typed.length > longest) return moment;
  const [, day, from, until] = dayWithTimes.exec(typed) ?? [];
  if (day && from && until) {
    const times = withHalves(readClockTime(from), readClockTime(until), /^\d\d[:.]/.test(from));
    return onOneDay(readTypedDate(day, today), times ?? unclear(`${from} to ${until}`));
  }
  const [, first, last, month] = daysOfMonth.exec(typed) ?? [];
  if (first && last) return betweenMoments(`${first} ${month}`, last, today);
  const [, start, end] = twoMoments.exec(typed) ?? [];
  return start && end ? betweenMoments(start, end, today) : moment;
}

/**
 * Reads when an event ends: as `readTypedMoment`, or a time alone, such as “1pm”, which is the first such time after the start.
 *
 * @param start ISO date or local date-time
 */
export function readTypedEnd(text: string, start: string): TypedDate {
  const typed = text.trim();
  const [hour = 0, minute = 0] = timeOf(start)?.split(":").map(Number) ?? [];
  if (timeOf(start) === undefined || !timeAlone.test(typed)) return readTypedMoment(typed, dateOf(start));
  const times = withHalves({ hour, minute, half: hour < 12 ? "am" : "pm" }, readClockTime(typed));
  const period = onOneDay({ value: dateOf(start) }, times ?? unclear(typed));
  return "message" in period ? period : { value: period.end ?? period.start };
}

function betweenMoments(from: string, until: string, today: string): TypedPeriod {
  const start = readTypedMoment(from, today);
  if ("message" in start) return start;
  const end = readTypedEnd(until, start.value);
  return "message" in end ? end : { start: start.value, end: end.value };
}

type Times = readonly [start: ClockTime, end: ClockTime];

/** What ends before it starts ends on the next day. */
function onOneDay(day: TypedDate, times: Times | Refusal): TypedPeriod {
  if ("message" in day) return day;
  if ("message" in times) return times;
  const [start, end] = [inFullHours(times[0]), inFullHours(times[1])];
  return { start: `${day.value}T${start}`, end: `${end > start ? day.value : dayAfter(day.value)}T${end}` };
}

function unclear(times: string): Refusal {
  return { message: `“${times}” can be in the morning or the afternoon`, hint: "Write am or pm, as in 10am-2pm." };
}

/**
 * Puts each end into the morning or the afternoon, unless it is on the 24-hour clock; nothing where that cannot be known.
 *
 * @param isExact whether the start has the form of that clock, such as 09:30
 */
function withHalves(start: ClockTime, end: ClockTime, isExact = false): Times | undefined {
  if (is24Hours(start) || is24Hours(end) || (start.half && end.half)) return [start, end];
  if (end.half) return [{ ...start, half: halfBefore(start, end, end.half) }, end];
  if (!start.half) return isExact ? [start, end] : undefined;
  const isLater = (end.hour % 12) * 60 + end.minute > (start.hour % 12) * 60 + start.minute;
  return [start, { ...end, half: isLater === (start.half === "am") ? "am" : "pm" }];
}

/** Whether a time can be on the 24-hour clock only. */
function is24Hours({ hour, half }: ClockTime): boolean {
  return half === undefined && (hour > 12 || hour === 0);
}

/** As `16:30`. */
function inFullHours({ hour, minute, half }: ClockTime): string {
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
