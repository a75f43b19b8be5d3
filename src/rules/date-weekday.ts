import { daysBetween, formatIso, isRealDate, weekday, weekdayNames } from "../model/calendar-date.ts";
import { type DatePhrase, findDatePhrases } from "../model/date-phrase.ts";
import { weekdayWord } from "../model/date-words.ts";
import { formatDate } from "../model/format-date.ts";
import type { Finding } from "../model/problem.ts";
import type { EntryRule } from "./rule.ts";

/** How far from the entry's own date, in days, a date without a year is looked for: two months back and six ahead. */
const back = 62;
const ahead = 184;

/** How many years from the entry's own a written year may be; “Tuesday 13 March 1930” in 2018 may well be half past seven. */
const farYears = 10;

/** “Saturday and Sunday, June 5 and 6”: which weekday belongs to which day is not said. */
const afterWeekday = new RegExp(`\\b${weekdayWord}\\s*(?:and|or|to|[,&/–-])\\s*$`, "i");
const lookBack = 20;

export const dateWeekday: EntryRule = {
  id: "date-weekday",
  severity: "error",
  about: "A weekday in the headline or summary goes with its date.",
  on: "entry",
  check({ entry }) {
    const { date = "" } = entry;
    return (["headline", "summary"] as const).flatMap((field) => {
      const text = entry[field] ?? "";
      const years = new Set([...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)));
      return findDatePhrases(text)
        .filter(({ span }) => !afterWeekday.test(text.slice(Math.max(0, span[0] - lookBack), span[0])))
        .flatMap((phrase) => clash(phrase, date, years, field));
    });
  },
};

/**
 * @param date the entry's date
 * @param years years that the text names: a date without a year may belong to any of them
 */
function clash(phrase: DatePhrase, date: string, years: ReadonlySet<number>, field: string): readonly Finding[] {
  const fits = (year: number) => isRealDate({ ...phrase, year }) && weekday({ ...phrase, year }) === phrase.weekday;
  const year = phrase.year ?? nearestYear(phrase, date);
  if (year === undefined || !isRealDate({ ...phrase, year }) || fits(year)) return [];
  if (phrase.year === undefined ? [...years].some(fits) : Math.abs(year - Number(date.slice(0, 4) || year)) > farYears)
    return [];
  const parts = { ...phrase, year };
  const right = weekdayNames[weekday(parts)];
  return [
    {
      path: [field],
      span: phrase.span,
      message: `${formatDate(formatIso(parts), "en")} is a ${right}, not a ${weekdayNames[phrase.weekday]}`,
      hint: `Write ${right} if the date is right; else correct the date.`,
    },
  ];
}

/** The year in which the day falls near the entry's date, if there is one: the window is shorter than a year. */
function nearestYear(phrase: DatePhrase, date: string): number | undefined {
  const entryYear = Number(date.slice(0, 4));
  return [entryYear - 1, entryYear, entryYear + 1].find((year) => {
    const days = daysBetween(date, formatIso({ ...phrase, year }));
    return days >= -back && days <= ahead;
  });
}
