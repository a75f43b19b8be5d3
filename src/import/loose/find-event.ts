import { timeEnd, timeStart, timeWord } from "../../model/clock-time.ts";
import { findPeriods, type PeriodPhrase } from "../../model/date-phrase.ts";
import { readTypedPeriod } from "../../model/typed-period.ts";
import { unicodePattern } from "../../model/unicode-pattern.ts";
import { readDateLine } from "./date-line.ts";
import type { EventField } from "./event-field.ts";
import { resolveDate } from "./resolve-date.ts";

/** An event as an entry holds it. */
export interface LooseEvent {
  readonly start: string;
  readonly end?: string;
  readonly place?: string;
  readonly booking?: string;
}

/** One time of day, or from one to another. */
const timeRange = unicodePattern(
  `${timeStart}(?<from>${timeWord})(?:\\s{0,2}(?:[-–—]|\\bto\\b|\\buntil\\b|\\btill?\\b)\\s{0,2}(?<until>${timeWord}))?${timeEnd}`,
  "giu",
);

/** In UTF-16 units; longer paragraphs tell of more than one day. */
const longest = 1500;

/**
 * The event that a paragraph announces with day and time of day, such as “Tuesday 13 March, City Hall, 12:00-16:30”; undefined for all others.
 *
 * @param near ISO date of the news, before which no event without a year is looked for
 */
export function findEvent(text: string, near: string): LooseEvent | undefined {
  if (text.length > longest) return undefined;
  for (const period of findPeriods(text)) {
    const times = timesAfter(text, period);
    const date = times && dayOf(period, near);
    if (!times || !date) continue;
    const typed = readTypedPeriod(`${date} ${times.text}`, date);
    const when = "message" in typed ? { start: date } : typed;
    const place = placeIn(text.slice(period.span[1], times.from), text.slice(times.to));
    return { ...when, ...(place && { place }) };
  }
  return undefined;
}

/** The event that labelled lines tell of; undefined if its day is not among them, or not understood. */
export function eventOfFields(fields: readonly EventField[], near: string, language: string): LooseEvent | undefined {
  const [day = "", time, place, booking = ""] = (["day", "time", "place", "booking"] as const).map(
    (name) => fields.find((field) => field.name === name)?.value,
  );
  const start = startOf(day, near, language);
  if (start === undefined) return undefined;
  const times = start.length === 10 ? timesIn(`${day.replace(/\d{4}/g, " ")} ${time ?? ""}`, 0) : undefined;
  const typed = times && readTypedPeriod(`${start} ${times.text}`, start);
  const when = typed && !("message" in typed) ? typed : { start };
  const isAddress = /^https?:\/\/\S+$/.test(booking);
  return { ...when, ...(place && { place }), ...(isAddress && { booking }) };
}

function startOf(day: string, near: string, language: string): string | undefined {
  const line = readDateLine(day, language);
  if (line?.day !== undefined) return resolveDate(line, day, near, "after").date;
  const [period] = findPeriods(day);
  return period && dayOf(period, near);
}

function dayOf({ first }: PeriodPhrase, near: string): string | undefined {
  const { day, month, year, weekday } = first;
  const partial = { day, month, ...(year !== undefined && { year }), ...(weekday !== undefined && { weekday }) };
  return resolveDate(partial, "", near, "after").date;
}

/** How far behind a day its time can stand, in UTF-16 units. */
const reach = 120;

function timesAfter(text: string, { span }: PeriodPhrase): ReturnType<typeof timesIn> {
  const after = text.slice(span[1], span[1] + reach);
  const end = /[.!?]\s+\p{Lu}/u.exec(after)?.index ?? reach;
  return timesIn(text.slice(0, span[1] + end), span[1]);
}

function timesIn(
  text: string,
  from: number,
): { readonly text: string; readonly from: number; readonly to: number } | undefined {
  for (const { index, 0: found, groups = {} } of text.slice(from).matchAll(timeRange(text))) {
    // A number alone is no time.
    if (!/[ap]\.?m|noon|midday|midnight|\d[:.]\d\d/i.test(found)) continue;
    const until = groups["until"];
    return {
      text: until ? `${groups["from"]} to ${until}` : (groups["from"] ?? ""),
      from: from + index,
      to: from + index + found.length,
    };
  }
  return undefined;
}

/** What stands between day and time, or else behind the time, if it begins like a name. */
function placeIn(between: string, after: string): string | undefined {
  const middle = between.replace(/^[\s,:–—-]*(?:(?:at|in)\s)?|[\s,:–—(-]*(?:\b(?:from|at|between)\s*)?$/g, "");
  if (isPlace(middle)) return middle;
  const [, behind = ""] = /^[\s,)]{1,3}(?:(?:at|in|@)\s)?([^.;!?()]{3,100})/u.exec(after) ?? [];
  const name = behind.trim();
  return isPlace(name) && name.length < 100 ? name : undefined;
}

function isPlace(text: string): boolean {
  return text.length >= 3 && text.length <= 100 && /^(?:the )?\p{Lu}/u.test(text) && !/[.!?] |\d{4}$/.test(text);
}
