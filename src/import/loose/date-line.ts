import { monthNumber, monthWord, weekdayNumber, weekdayWord } from "../../model/date-words.ts";
import { monthNamesOf } from "./month-names.ts";

/** A date that has a line to itself, or begins one. */
export interface DateLine {
  /** The date as it is written. */
  readonly written: string;
  /** Missing where a month stands alone. */
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday?: number;
  /** What follows the date on its line, such as a headline. */
  readonly rest: string;
  /** What a website adds to a date: “by Jo Smith”, “| News”. */
  readonly aside: string;
  /** What the line calls its date, such as “Published:”. */
  readonly label: string;
}

/** Longer lines are no dates. */
const longest = 250;

const saidBefore = [
  "(?:date|(?:first |last )?(?:published|posted|added|issued|sent|created|updated))(?: (?:on|sent|posted|published|added|issued|of issue))?(?: ?:| -| –)? ?",
  "(?:week (?:commencing|beginning|ending)|w/c|issue date|edition date) ?:? ?",
  "on ",
].join("|");
const label = new RegExp(`^(?:${saidBefore})(?=[\\d\\p{L}[(])`, "iu");

const weekday = `(?:(?<weekday>${weekdayWord})\\b[.,]? ?(?:the )?)?`;
const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?";
const fullYear = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const wordEnd = "(?![\\p{L}\\p{N}])";

/** The forms of a date, of which each names its parts. */
const formsWith = (months: string) =>
  [
    `${weekday}${day}(?: of |-|\\.? ?)(?<month>${months})(?:\\.?(?:-|,? ?)(?:${fullYear}|[’'](?<years>\\d\\d)${wordEnd})|\\.?${wordEnd})`,
    `${weekday}(?<month>${months})\\.? ?${day}(?![\\p{L}\\p{N}:])(?:,? ?${fullYear})?`,
    `(?<month>${months})\\.?,? ?${fullYear}`,
    `${weekday}${fullYear}(?<stop>[-/.])(?<month>\\d{1,2})\\k<stop>${day}(?!\\d)`,
    `${weekday}(?<first>\\d{1,2}) ?(?<stop>[-/.]) ?(?<second>\\d{1,2})(?: ?\\k<stop> ?(?:${fullYear}|(?<years>\\d\\d)))?(?![\\d:])`,
  ].map((form) => new RegExp(`^(?<open>[[(] ?)?${form}(?<close> ?[\\])])?`, "iu"));

const formsByMonths = new Map<string, readonly RegExp[]>();

/**
 * Reads a line that is a date, or begins with one: “5th April 2018”, “Monday 28 January 2019”, “11.5.18”, “[1/9]”, “Published: 5 February2019”, “April
 * 2018”. Numbers alone are read day first, but in American English month first, unless only the other way makes a date.
 *
 * @param line its white space as single spaces
 * @param language BCP 47; the names of its months are understood beside the English ones
 */
export function readDateLine(line: string, language: string): DateLine | undefined {
  if (line.length > longest || !/\d/.test(line)) return undefined;
  const bare = line.replace(/^[*_ ]{1,4}|[*_ ]{1,4}$/g, "");
  const said = label.exec(bare)?.[0] ?? "";
  const text = bare.slice(said.length);
  const others = monthNamesOf(language);
  for (const form of formsFor([monthWord, ...others.keys()].join("|"))) {
    const match = form.exec(text);
    const parts = match && partsOf(match.groups ?? {}, others, /^en-US$/i.test(language));
    const after = match && readAfter(match, text.slice(match[0].length), said !== "");
    if (parts && after) return { written: match[0].trim(), ...parts, ...after, label: said.trim() };
  }
  return undefined;
}

function formsFor(months: string): readonly RegExp[] {
  const forms = formsByMonths.get(months) ?? formsWith(months);
  formsByMonths.set(months, forms);
  return forms;
}

type Groups = Readonly<Record<string, string | undefined>>;

function partsOf(
  groups: Groups,
  others: ReadonlyMap<string, number>,
  isMonthFirst: boolean,
): Pick<DateLine, "day" | "month" | "year" | "weekday"> | undefined {
  const { day, month = "", first, second, weekday, years } = groups;
  const year = groups["year"] ?? (years && `20${years}`);
  const named = others.get(month.toLowerCase()) ?? (/^\d/.test(month) ? Number(month) : monthNumber(month));
  const numbers = first === undefined ? [Number(day), named] : inOrder(Number(first), Number(second), isMonthFirst);
  const [dayNumber = 0, monthOfYear = 0] = numbers;
  if (monthOfYear < 1 || monthOfYear > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
  return {
    ...((day ?? first) !== undefined && { day: dayNumber }),
    month: monthOfYear,
    ...(year !== undefined && { year: Number(year) }),
    ...(weekday !== undefined && { weekday: weekdayNumber(weekday) }),
  };
}

/** Day and month. */
function inOrder(first: number, second: number, isMonthFirst: boolean): readonly [number, number] {
  const swaps = isMonthFirst ? first <= 12 : second > 12;
  return swaps ? [second, first] : [first, second];
}

/** The time of day, which websites add. */
const timeAfter = /^(?:,? (?:at |[-–|] )?|T)\d{1,2}[:.]\d\d(?::\d\d)?(?:Z|\+\d\d:\d\d| ?[ap]\.?m\.?)?(?= |$)/i;
const aside = /^ ?(?:[|•·/]|[-–] \d+ min|(?:posted )?by |in [A-Z])/;
const joint = /^(?: ?: ?| [-–—] )(?=\S)/;
const secondEnd = /^(?:\d{1,2}(?:[:.]\d\d| ?[ap]m\b)|\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\d{1,2}[/.]\d)/iu;

/** What follows the date; undefined if it goes on in a way that makes it part of a sentence or a period. */
function readAfter(
  { groups = {} }: RegExpExecArray,
  following: string,
  isLabelled: boolean,
): Pick<DateLine, "rest" | "aside"> | undefined {
  const { open, close, stop, year, years, month } = groups as Groups;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const isCertain = open !== undefined || isLabelled;
  const hasYear = (year ?? years) !== undefined;
  const after = following.replace(timeAfter, "");
  if (/^[ .,:;]{0,3}$/.test(after)) {
    return isCertain || hasYear || month !== undefined || stop === "/" ? { rest: "", aside: "" } : undefined;
  }
  if (!isCertain && !hasYear) return undefined;
  if (aside.test(after)) return { rest: "", aside: after.trim() };
  const joined = joint.exec(after)?.[0] ?? (open === undefined ? undefined : " ");
  const rest = joined && after.slice(joined.length).trim();
  return rest && !secondEnd.test(rest) ? { rest, aside: "" } : undefined;
}
