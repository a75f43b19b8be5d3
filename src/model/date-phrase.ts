import { dayWord, monthNumber, monthWord, weekdayNumber, weekdayWord } from "./date-words.ts";
import type { Span } from "./problem.ts";

/** A date in prose that is written with its weekday: “Tuesday 13 March”, “Friday March 8th, 2019”. */
export interface DatePhrase {
  readonly span: Span;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
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

/** “Friday March 8th”, “Tuesday, March 13, 2018”. */
const monthFirst = new RegExp(
  `${start}${weekday}(?<month>${monthWord})${gap}(?<day>${dayWord})(?![:.]\\d|\\s?[ap]m\\b)${year}`,
  "gi",
);

/**
 * The dates with a weekday in English prose, in reading order. Names must begin with a capital letter, so that the verbs “may” and “march” are not
 * taken for months.
 */
export function findDatePhrases(text: string): readonly DatePhrase[] {
  const phrases = [
    ...[...text.matchAll(dayFirst)].flatMap(phrasesOfDays),
    ...[...text.matchAll(monthFirst)].map((match) => toPhrase(match, match, match.index, match[0].length)),
  ];
  return phrases.filter((phrase) => phrase !== undefined).sort((a, b) => a.span[0] - b.span[0]);
}

/** Takes a list or range of days apart; the last day's phrase goes on to the month and year. */
function phrasesOfDays(match: RegExpExecArray): readonly (DatePhrase | undefined)[] {
  const days = [...(match.groups?.["days"] ?? "").matchAll(new RegExp(oneDay, "gi"))];
  return days.map((day, i) => {
    const length = i === days.length - 1 ? match[0].length - day.index : day[0].length;
    return toPhrase(day, match, match.index + day.index, length);
  });
}

function toPhrase(
  day: RegExpExecArray,
  month: RegExpExecArray,
  offset: number,
  length: number,
): DatePhrase | undefined {
  const { weekday: weekdayName = "", day: number = "" } = day.groups ?? {};
  const { month: monthName = "", year: yearNumber } = month.groups ?? {};
  if (!isName(weekdayName) || !isName(monthName)) return undefined;
  return {
    span: [offset, offset + length],
    weekday: weekdayNumber(weekdayName),
    day: Number.parseInt(number, 10),
    month: monthNumber(monthName),
    year: yearNumber === undefined ? undefined : Number(yearNumber),
  };
}

function isName(word: string): boolean {
  return /^[A-Z]/.test(word);
}
