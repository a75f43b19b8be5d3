import { dateOf, daysBetween, formatIso, isRealDate, parseDate } from "../model/calendar-date.ts";
import { findPeriods, type PeriodPhrase } from "../model/date-phrase.ts";
import type { EntryDraft } from "../model/entry.ts";
import { formatDate } from "../model/format-date.ts";
import type { Finding } from "../model/problem.ts";
import type { Prose } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const eventDateConflict: EntryRule = {
  id: "event-date-conflict",
  severity: "warning",
  about: "If the headline or summary says when the event is, that is when it is.",
  english: true,
  on: "entry",
  check({ entry, prose }) {
    const start = dateOf(entry.event?.start ?? "");
    const end = dateOf(entry.event?.end ?? start);
    if (!parseDate(start) || !parseDate(end)) return [];
    const periods = prose.flatMap((text) => periodsIn(text, start));
    if (periods.some(({ first, last }) => first <= end && last >= start)) return [];
    const claim = periods.find((period) => mayBeOfEvent(period, start, entry));
    return claim ? [toFinding(claim, start)] : [];
  },
};

/** Some days that the prose names; `first` and `last` are ISO dates. */
interface Period extends Required<Pick<Finding, "path" | "span">> {
  readonly first: string;
  readonly last: string;
  /** The words before it. */
  readonly before: string;
}

/** A year that is not written is the one in which the day is nearest to the event. */
function periodsIn({ path, text }: Prose, start: string): readonly Period[] {
  return findPeriods(text).flatMap(({ span, ...days }) => {
    const [first, last] = [isoNear(days.first, start), isoNear(days.last, start)];
    const before = text.slice(Math.max(0, span[0] - 60), span[0]);
    return first && last ? [{ path, span, first, last, before }] : [];
  });
}

function isoNear({ day, month, year }: PeriodPhrase["first"], start: string): string | undefined {
  const eventYear = Number(start.slice(0, 4));
  const candidates = year === undefined ? [eventYear, eventYear - 1, eventYear + 1] : [year];
  return candidates
    .map((one) => ({ day, month, year: one }))
    .filter(isRealDate)
    .map(formatIso)
    .sort((a, b) => Math.abs(daysBetween(start, a)) - Math.abs(daysBetween(start, b)))[0];
}

/** How many days away from the event a day can be that is still meant to be its own. */
const near = 366;

/** What is said of days on which something else happens. */
const otherwise =
  /\b(?:by|before|after|until|till|since|deadline|published|launched|announced|issued|released|postponed|clos(?:es?|ing)|opens?|ends?|later than)\b[^.!?\n]{0,40}$/i;

/** Whether a day can be meant as the event's: not as the last for booking, nor as that of something in the past or far away. */
function mayBeOfEvent({ first, last, before }: Period, start: string, entry: EntryDraft): boolean {
  const isKnown = [entry.deadline?.date, entry.expires, entry.publish_from].includes(last);
  return (
    !isKnown && last > (entry.date ?? "") && Math.abs(daysBetween(start, first)) <= near && !otherwise.test(before)
  );
}

function toFinding({ path, span, first, last }: Period, start: string): Finding {
  const days = first === last ? inWords(first) : `${inWords(first)} to ${inWords(last)}`;
  return {
    path,
    span,
    message: `The text says ${days}, but the event starts on ${inWords(start)}`,
    hint: "Correct the date in the text, or start under event.",
  };
}

function inWords(date: string): string {
  return formatDate(date, "en");
}
