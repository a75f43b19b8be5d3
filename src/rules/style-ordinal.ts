import { monthWord, weekdayWord } from "../model/date-words.ts";
import type { Finding } from "../model/problem.ts";
import { matchesIn, type Prose } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const styleOrdinal: EntryRule = {
  id: "style-ordinal",
  severity: "warning",
  about: "A date has a plain number for its day, and the day comes first.",
  mends: true,
  english: true,
  on: "entry",
  check({ prose }) {
    return prose.filter(({ text }) => anyOrdinal.test(text)).flatMap((one) => [...dayFirst(one), ...monthFirst(one)]);
  },
};

const anyOrdinal = /\d(?:st|nd|rd|th)/;

const ending = "(?:st|nd|rd|th)(?![a-z])";
const otherDays = `(?:(?:\\s?(?:--|[,&/–—-])\\s?|\\s(?:and|or|to|until)\\s)(?:the\\s)?(?:${weekdayWord}\\s)?\\d{1,2}(?:${ending})?){0,6}`;

/** Each day of “the 5th, 6th and 7th of April”, with the words around it that go when its ending goes. */
const dayBefore = new RegExp(
  `(?<![\\w.:/])(?<the>the\\s)?(?<day>\\d{1,2})${ending}(?<of>\\sof(?=\\s${monthWord}\\b))?` +
    `(?=${otherDays}(?:\\sof)?[\\s,]{0,4}(?<month>${monthWord})\\b)`,
  "g",
);

/** What stands before a day, or before the first of several: after “on the” nothing but a date can come. */
const leadIn = unicodePattern(
  String.raw`(?:\b(?<word>\p{L}+)\s)?\b[Tt]he\s(?:\d{1,2}(?:st|nd|rd|th)?[\s,&/–—-]{1,3}(?:and\s|or\s|to\s)?){0,6}$`,
  "u",
);
const beforeDate = new RegExp(`^(?:on|by|for|from|until|till|before|after|since|to|and|of|${weekdayWord})$`, "i");

function dayFirst(prose: Prose): readonly Finding[] {
  return matchesIn(prose, dayBefore).map(({ span, match }) => {
    const { the = "", day = "", month } = match.groups ?? {};
    const number = span[0] + the.length;
    const before = prose.text.slice(Math.max(0, number - 60), number);
    const lead = leadIn(before).exec(before)?.groups;
    const isSure = lead === undefined || beforeDate.test(lead["word"] ?? "");
    return {
      path: prose.path,
      span: [number, span[1]],
      message: `Expected “${prose.text.slice(number, span[1])}” to be ${day} in a date`,
      hint: `Write “${day} ${month}”.`,
      ...(isSure && { fix: { kind: "text", span, text: day } as const }),
    };
  });
}

/** “April 5th”, “April 5th, 2018”. */
const dayAfter = new RegExp(
  `(?<![\\w-]|\\d(?:st|nd|rd|th)?\\s)(?<month>${monthWord})\\s(?:the\\s)?(?<day>\\d{1,2})${ending}(?:,?\\s(?<year>(?:19|20)\\d\\d)\\b)?` +
    `(?!\\s?[-–—&]|\\s(?:and|or|to)\\s\\d|,\\s\\d|(?:\\sof)?\\s${monthWord})`,
  "g",
);

function monthFirst(prose: Prose): readonly Finding[] {
  return matchesIn(prose, dayAfter).map(({ span, match }) => {
    const { month = "", day = "", year } = match.groups ?? {};
    const text = [day, month, ...(year ? [year] : [])].join(" ");
    return {
      path: prose.path,
      span,
      message: `Expected “${match[0]}” to have the day first, without an ending`,
      hint: `Write “${text}”.`,
      fix: { kind: "text", span, text },
    };
  });
}
