import { halfBefore, readClockTime, timeEnd, timeStart, timeWord } from "./clock-time.ts";
import { monthWord, weekdayWord } from "./date-words.ts";
import type { Span } from "./problem.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** A range of dates, times or counted things whose ends are joined by a hyphen or a dash: “12-18 March”, “from 10-20”. */
export interface RangePhrase {
  readonly span: Span;
  /** What to replace to have it in words, and with what; nothing where it is not plain what is meant. */
  readonly mend: { readonly span: Span; readonly text: string } | undefined;
}

/** Not across lines, where a hyphen begins the item of a list. */
const dash = "(?<dash>[ \\u00a0]{0,2}(?:--|[-–—])[ \\u00a0]{0,2})";
const gap = "[\\s,]{1,6}";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const weekday = `(?:${weekdayWord}\\b${gap}(?:the\\s)?)?`;
const month = `${gap}(?:of\\s)?${monthWord}\\b`;
const year = `(?:${gap}(?:19|20)\\d\\d)?`;
const start = "(?<![\\w.,:/£$€-])";

/** Names of months and weekdays must begin with a capital letter, or “may” and “march” would be taken for months. */
const ofDates = [
  [`${weekday}${day}`, `${weekday}${day}${month}${year}`],
  [`${weekday}${day}${month}${year}`, `${weekday}${day}${month}${year}`],
  [`${monthWord}${year}`, `${monthWord}\\b${year}`],
  [`${monthWord}${gap}${day}`, `(?:${monthWord}${gap})?${day}(?![\\w:]|[.,-]\\d|\\s?[ap]\\.?m\\b)`],
  [weekdayWord, `${weekdayWord}\\b`],
].map(([from, to]) => new RegExp(`${start}(?<from>${from})${dash}(?<to>${to})`, "g"));

const ofTimes = unicodePattern(`${timeStart}(?<from>${timeWord})${dash}(?<to>${timeWord})${timeEnd}(?!-\\p{N})`, "giu");

/** “From 10-20 people”: here even a range of plain numbers reads wrong. */
const ofNumbers = new RegExp(
  `(?<=\\bfrom )(?<from>\\d{1,3})${dash}(?<to>\\d{1,3})(?![\\w:/]|[.,-]\\d|\\s?[ap]\\.?m\\b|${month})`,
  "gi",
);

/** What every range has at its dash. To compile the patterns takes longer than to search a bulletin for them, and most texts have no range. */
const mayHold = new RegExp(`[\\w.]${dash}(?:\\d|[JFMASONDTW][a-z]{2}|[Nn][Oo]|[Mm][Ii][Dd])`);

/** The ranges in an English text whose ends are joined by a hyphen or a dash. Financial years, results and telephone numbers are none. */
export function findRanges(text: string): readonly RangePhrase[] {
  if (!mayHold.test(text)) return [];
  return [
    ...[...ofDates, ofNumbers].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => toRange(match, text, "")),
    ),
    ...[...text.matchAll(ofTimes(text))].filter(isOfTimes).map((match) => toRange(match, text, halfToAdd(match))),
  ];
}

/** One end at least says that it is a time, or both have minutes, and not by a stop, which a price has, too. */
function isOfTimes({ groups: { from = "", to = "" } = {} }: RegExpExecArray): boolean {
  return /[a-z]/i.test(from + to) || (/[:.]/.test(from) && /[:.]/.test(to) && (from + to).includes(":"));
}

/** What the first time of a range lacks: “am” in “10-11am”. Undefined if that cannot be known, as in “12-1am”. */
function halfToAdd({ groups: { from = "", to = "" } = {} }: RegExpExecArray): "" | "am" | "pm" | undefined {
  const start = readClockTime(from);
  const end = readClockTime(to);
  if (start.half !== undefined || end.half === undefined) return "";
  const half = halfBefore(start, end, end.half);
  return start.hour > 12 || (start.hour === 12 && half === "am") ? undefined : half;
}

/** @param half what the first end lacks; nothing is to be mended where it is undefined */
function toRange(match: RegExpExecArray, text: string, half: "" | "am" | "pm" | undefined): RangePhrase {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const word = /\bbetween [^.,;:!?\n]{0,20}$/i.test(before) ? "and" : "to";
  return {
    span: [match.index, match.index + match[0].length],
    mend: half === undefined ? undefined : mendOf(match, half, word),
  };
}

/** “12-2pm” becomes “midday to 2pm”. Of “12:00-2pm” only the dash is replaced: “12:00” is a time by itself, and another matter. */
function mendOf(match: RegExpExecArray, half: "" | "am" | "pm", word: "to" | "and"): RangePhrase["mend"] {
  const { from = "", dash = "" } = match.groups ?? {};
  const start = match.index + from.length;
  const end = start + dash.length;
  if (half === "pm" && from === "12") return { span: [match.index, end], text: `midday ${word} ` };
  return { span: [start, end], text: `${/^12[:.]00$/.test(from) ? "" : half} ${word} ` };
}
