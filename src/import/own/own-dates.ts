import { parseDate } from "../../model/calendar-date.ts";
import { dayAfter } from "../../model/day-after.ts";
import { formatDate, formatPeriod } from "../../model/format-date.ts";

/** ISO dates by what `formatDate` writes for them, with and without weekday, for some years of a language. */
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The ISO date that `formatDate` writes as this text in a language, with or without its weekday; undefined if it writes it for none.
 *
 * @param language BCP 47
 */
export function readOwnDate(text: string, language: string): string | undefined {
  const year = yearIn(text);
  if (year === undefined) return undefined;
  // Other calendars count other years; what they are called in the middle of a year of ours is enough to find it.
  const shift = (yearIn(formatDate("2018-07-01", language)) ?? 2018) - 2018;
  return [0, -1, 1].map((more) => daysOf(year - shift + more, language).get(oneSpace(text))).find(Boolean);
}

/**
 * Both ends of what `formatPeriod` writes as this text, as ISO dates or local date-times; undefined if it writes it for none.
 *
 * @param language BCP 47
 */
export function readOwnPeriod(
  text: string,
  language: string,
): { readonly start: string; readonly end?: string } | undefined {
  const said = oneSpace(text);
  for (const { index, 0: joint } of [...said.matchAll(/ (?:to|–) /g)]) {
    const start = readMoment(said.slice(0, index), language);
    const rest = said.slice(index + joint.length);
    const end = start && (readMoment(rest, language) ?? readTimeOn(start.slice(0, 10), rest, language));
    if (start && end && oneSpace(formatPeriod(start, end, language)) === said) return { start, end };
  }
  const start = readMoment(said, language);
  return start ? { start } : undefined;
}

function readMoment(text: string, language: string): string | undefined {
  const comma = text.lastIndexOf(", ");
  const date = comma < 0 ? undefined : readOwnDate(text.slice(0, comma), language);
  return (date && readTimeOn(date, text.slice(comma + 2), language)) ?? readOwnDate(text, language);
}

function readTimeOn(date: string, text: string, language: string): string | undefined {
  const moment = `${date}T${timeIn(text)}`;
  return oneSpace(formatPeriod(moment, undefined, language)).endsWith(`, ${text}`) ? moment : undefined;
}

/** As `16:30`, from “4:30pm”, “midday” or “16:30”. */
function timeIn(text: string): string {
  if (text === "midday") return "12:00";
  if (text === "midnight") return "00:00";
  const [, hour = "", minute = "00", half] = /^(\d{1,2})(?::(\d\d))?([ap]m)?$/.exec(text) ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "pm" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** The number of four digits in a text, in whatever script; undefined if there is none that could be a year. */
function yearIn(text: string): number | undefined {
  const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const year = /\d{4}/.exec(digits)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The digits of every script stand in order, and zero is the one before which there is none. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

function daysOf(year: number, language: string): ReadonlyMap<string, string> {
  const key = `${language} ${year}`;
  const days = known.get(key) ?? new Map(namedDays(year, language));
  known.set(key, days);
  return days;
}

function* namedDays(year: number, language: string): Generator<readonly [string, string]> {
  const first = `${String(year).padStart(4, "0")}-01-01`;
  if (!parseDate(first)) return;
  for (let date = first; date.startsWith(first.slice(0, 4)); date = dayAfter(date)) {
    for (const weekday of [false, true]) yield [oneSpace(formatDate(date, language, { weekday })), date];
  }
}

function oneSpace(text: string): string {
  return text.replace(/[ \t\n]+/g, " ").trim();
}
