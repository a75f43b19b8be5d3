import { dayWord, monthNumber, monthWord, weekdayNumber, weekdayWord } from "./date-words.ts";
import type { Span } from "./problem.ts";

/** A day in prose: “13 March”, “Tuesday 13 March”, “March 8th, 2019”. */
interface DayPhrase {
  readonly span: Span;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number | undefined;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** A day that is written with its weekday. */
export interface DatePhrase extends DayPhrase {
  readonly weekday: number;
}

/** A day, or all days from the first to the last: “13 March”, “28 March to 3 April 2018”. */
export interface PeriodPhrase {
  readonly span: Span;
  readonly first: DayPhrase;
  readonly last: DayPhrase;
}

/** Spaces, commas and emphasis marks, all of which can stand between the words of a date. Every repetition has an end, so that no text takes long. */
const gap = "[\\s,*_]{1,6}";
const weekday = `(?:(?<weekday>${weekdayWord})\\.?${gap}(?:the\\s+)?)`;
const year = `(?:${gap}(?<year>(?:19|20)\\d\\d)(?!\\d|\\s*[-–]\\s*\\d|,\\d))?`;
const join = "(?:\\s?,)?\\s{0,3}(?:[,&/–—-]|and|or|to|until)\\s{0,3}";

/** “The Sun” is a newspaper. */
const start = "(?<![\\w.:/-]|\\bThe )";

const oneDay = `${weekday}?(?<day>${dayWord})`;
const someDays = oneDay.replace(/\?<\w+>/g, "?:");

/** “Tuesday 13 March”, “Monday 12 to Sunday 18 March 2018”, “Tuesday 6 and Thursday 8 March”. */
const dayFirst = new RegExp(
  `${start}(?<days>${someDays}(?:${join}${someDays}){0,9})${gap}(?:of\\s+)?(?<month>${monthWord})\\b${year}`,
  "gi",
);

/** “March 8th”, “Tuesday, March 13, 2018”. */
const monthFirst = new RegExp(
  `${start}${weekday}?(?<month>${monthWord})${gap}(?<day>${dayWord})(?![:.]\\d|\\s?[ap]m\\b)${year}`,
  "gi",
);

/**
 * The dates with a weekday in English prose, in reading order. Names must begin with a capital letter, so that the verbs “may” and “march” are not
 * taken for months.
 */
export function findDatePhrases(text: string): readonly DatePhrase[] {
  return findDays(text).filter((phrase): phrase is DatePhrase => phrase.weekday !== undefined);
}

const through = /^[\s,*_]{0,6}(?:[–—-]|to|until)[\s*_]{0,6}$/;

/** The days and periods in English prose, with or without weekdays, in reading order. Names of months must begin with a capital letter. */
export function findPeriods(text: string): readonly PeriodPhrase[] {
  const periods: PeriodPhrase[] = [];
  for (const day of findDays(text)) {
    const before = periods.at(-1);
    if (before && day.span[0] < before.span[1]) continue;
    if (before && before.first === before.last && through.test(text.slice(before.span[1], day.span[0]))) {
      const first = { ...before.first, year: before.first.year ?? day.year };
      periods[periods.length - 1] = { span: [before.span[0], day.span[1]], first, last: day };
    } else periods.push({ span: day.span, first: day, last: day });
  }
  return periods;
}

/** What every day has: the initial of its month beside its number. To compile the patterns takes longer than to search a bulletin for them. */
const mayHold = /\d(?:[A-Za-z]{2})?[\s,*_]{1,6}(?:[Oo][Ff]\s+)?[JFMASOND]|[JFMASOND][A-Za-z]{2,8}[\s,*_]{1,6}\d/;

function findDays(text: string): readonly DayPhrase[] {
  if (!mayHold.test(text)) return [];
  const days = [
    ...[...text.matchAll(dayFirst)].flatMap(daysOf),
    ...[...text.matchAll(monthFirst)].map((match) => toDay(match, match, match.index, match[0].length)),
  ];
  return days.filter((day) => day !== undefined).sort((a, b) => a.span[0] - b.span[0]);
}

/** Takes a list or range of days apart; the last day's phrase goes on to the month and year. */
function daysOf(match: RegExpExecArray): readonly (DayPhrase | undefined)[] {
  const days = [...(match.groups?.["days"] ?? "").matchAll(new RegExp(oneDay, "gi"))];
  return days.map((day, i) => {
    const length = i === days.length - 1 ? match[0].length - day.index : day[0].length;
    return toDay(day, match, match.index + day.index, length);
  });
}

function toDay(day: RegExpExecArray, month: RegExpExecArray, offset: number, length: number): DayPhrase | undefined {
  const { weekday: weekdayName, day: number = "" } = day.groups ?? {};
  const { month: monthName = "", year: yearNumber } = month.groups ?? {};
  if (!isName(monthName)) return undefined;
  return {
    span: [offset, offset + length],
    weekday: weekdayName !== undefined && isName(weekdayName) ? weekdayNumber(weekdayName) : undefined,
    day: Number.parseInt(number, 10),
    month: monthNumber(monthName),
    year: yearNumber === undefined ? undefined : Number(yearNumber),
  };
}

function isName(word: string): boolean {
  return /^[A-Z]/.test(word);
}
