import { dateOf, parseDate, timeOf } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import { readTypedEnd, readTypedPeriod } from "../../model/typed-period.ts";
import { type FieldsByKind, inWords } from "./fields-by-kind.ts";
import { readDay } from "./front-date.ts";
import type { FrontField } from "./front-field.ts";
import { isAddress } from "./front-kind.ts";
import { linkIn } from "./link-in.ts";
import type { Remarks } from "./remarks.ts";

/** What the settings say of an event. */
export interface FrontEvent {
  /** As an entry holds it; missing if there is no event, or no start that can be read. */
  readonly event?: Readonly<Record<string, string>>;
  /** Where the place leads to. */
  readonly link?: string;
  /** What an event cannot hold, in words. */
  readonly more: readonly string[];
}

interface Period {
  readonly start: string;
  readonly end?: string;
}

/** Longer texts are no times. */
const longest = 100;

/** Words for what is not known yet. */
const open = /\b(?:tbc|tba|to be (?:confirmed|announced|advised|decided))\b/i;

/**
 * Reads it.
 *
 * @param day ISO date near to which a day without a year is
 */
export function readFrontEvent(fields: FieldsByKind, day: string, language: string, remarks: Remarks): FrontEvent {
  const when = fields.one("start") ?? dateOfEvent(fields, remarks);
  const period = when && readWhen(when, fields, day, language, remarks);
  const place = fields.one("place");
  const booking = fields.text("booking");
  if (!period) return { more: wordsOf(fields, when ? ["start", ...others] : others) };
  const found = linkIn(place?.values.join(", ") ?? "");
  const isOpen = place !== undefined && found.text.length < 80 && open.test(found.text);
  if (isOpen) remarks.check(place.from, `Where it takes place is not known yet: “${found.text}”`);
  const address = fields.text("address");
  return {
    event: {
      ...period.period,
      ...(found.text !== "" && !isOpen && { place: found.text }),
      ...(address !== undefined && { address }),
      ...(booking !== undefined && { booking }),
    },
    ...(found.url !== undefined && { link: found.url }),
    more: period.more,
  };
}

const others = ["start time", "end", "end time", "place", "address", "booking"] as const;

function wordsOf(fields: FieldsByKind, kinds: readonly ("start" | (typeof others)[number])[]): readonly string[] {
  return kinds.flatMap((kind) => fields.all(kind)).map(inWords);
}

/** Where a file for an event has but one date, that is the day of the event. */
function dateOfEvent(fields: FieldsByKind, remarks: Remarks): FrontField | undefined {
  const date = fields.one("date");
  const isTimed = fields.one("start time") !== undefined || timeIn(date?.values[0] ?? "") !== undefined;
  const isEvent = fields.one("place") !== undefined && (isTimed || fields.one("booking") !== undefined);
  if (!date || !isEvent) return undefined;
  remarks.check(date.from, `“${date.name}” is read as the day of the event, since there is no other date`);
  return date;
}

function readWhen(
  when: FrontField,
  fields: FieldsByKind,
  today: string,
  language: string,
  remarks: Remarks,
): { readonly period: Period; readonly more: readonly string[] } | undefined {
  const begin = readMoment(when.values.join(" "), language, today);
  if (!begin) {
    remarks.check(when.from, `“${when.values.join(" ")}” is not understood as the time of an event`);
    return undefined;
  }
  if (/\dZ$/.test(when.values[0] ?? "") && timeOf(begin.start) !== undefined)
    remarks.check(when.from, "The event’s time is said to be Greenwich Mean Time, and is kept as it is written");
  const more: string[] = [];
  let period = begin;
  for (const kind of ["start time", "end", "end time"] as const) {
    const field = fields.one(kind);
    const next = field && withMore(period, kind, field.values.join(" "), language);
    if (next) period = next;
    else if (field) {
      remarks.check(field.from, `“${field.values.join(" ")}” is not understood as a part of the event’s time`);
      more.push(inWords(field));
    }
  }
  return { period, more };
}

function withMore(
  period: Period,
  kind: "start time" | "end" | "end time",
  text: string,
  language: string,
): Period | undefined {
  if (text.length > longest) return undefined;
  const { start } = period;
  if (kind === "start time") {
    const time = readTypedPeriod(`${inEnglish(dateOf(start))} ${text.replace(/^from /i, "")}`, dateOf(start));
    return "start" in time && timeOf(time.start) !== undefined ? time : undefined;
  }
  const typed = kind === "end" ? readMoment(text, language, dateOf(start))?.start : undefined;
  const base = period.end ?? start;
  const from = kind === "end time" && timeOf(start) !== undefined ? `${dateOf(base)}T${timeOf(start)}` : start;
  const read = readTypedEnd(text, from);
  const end = typed ?? ("value" in read ? read.value : undefined);
  return end !== undefined && isEndOf(end, start) ? { start, end } : undefined;
}

/** Both have a time of day or neither has, and the end is not first. */
function isEndOf(end: string, start: string): boolean {
  return (timeOf(end) === undefined) === (timeOf(start) === undefined) && end >= start;
}

/** What a text says of a time: `2019-10-24 15:00:00`, “24 October 2019”, “Thursday 24 October, 3pm to 5pm”. Midnight is how websites write that there is no time. */
function readMoment(text: string, language: string, today: string): Period | undefined {
  const date = readDay(text, language);
  const time = timeIn(text);
  if (date !== undefined && (time !== undefined || !/\d[ap]m\b/i.test(text)))
    return { start: time === undefined ? date : `${date}T${time}` };
  const period = isAddress(text) || text.length > longest ? undefined : readTypedPeriod(text, today);
  return period && "start" in period && parseDate(dateOf(period.start)) ? period : undefined;
}

/** The time in a text such as `2019-10-24 15:00:00`. */
function timeIn(text: string): string | undefined {
  const [, hour = "", minute = ""] = /^\d{4}-\d\d-\d\d[T ]+(\d{1,2}):(\d\d)/.exec(text) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return minute === "" || time === "00:00" || time > "23:59" ? undefined : time;
}

function inEnglish(date: string): string {
  return formatDate(date, "en-GB");
}
