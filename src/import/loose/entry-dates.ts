import { formatDate } from "../../model/format-date.ts";
import type { ImportSettings } from "../importer.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import type { Part } from "./part.ts";
import { type ResolvedDate, resolveDate } from "./resolve-date.ts";

/** The dates of an entry, as they stand in it and above it. */
export interface DatesOfEntry {
  readonly own: DateLine | undefined;
  /** That of the entries above it. */
  readonly shared: DateLine | undefined;
}

/**
 * The date of each entry. Years that are missing are taken from the entries around, else from the edition, else from today; entries without a date get that
 * above them or that of the edition.
 *
 * @param edition when the edition came out
 */
export function datesOfEntries(
  entries: readonly DatesOfEntry[],
  edition: ResolvedDate | undefined,
  { today, language }: ImportSettings,
): readonly ResolvedDate[] {
  const firstKnown = entries.find(({ own }) => own?.year !== undefined)?.own;
  let near = firstKnown && resolveDate(firstKnown, "", today, "around").date;
  return entries.map(({ own, shared }) => {
    const line = own ?? shared;
    if (!line) return edition ? inherited(edition, "edition", language) : { review: [] };
    const resolved = resolveDate(line, line.written, near ?? edition?.date ?? today, near ? "around" : "before");
    near = resolved.date ?? near;
    return own ? resolved : inherited(resolved, "entry above", language);
  });
}

function inherited({ date, review }: ResolvedDate, from: string, language: string): ResolvedDate {
  if (date === undefined) return { review };
  return {
    date,
    review: [`It has no date of its own: ${formatDate(date, language)} is that of the ${from}.`, ...review],
  };
}

/** The first date in what stands above the entries, such as “Newsletter | September 2019”, if it has a year. */
export function editionDate(masthead: readonly Part[], { today, language }: ImportSettings): ResolvedDate | undefined {
  const dates = masthead.map(({ text }) => dateWithin(text, language)).filter((date) => date !== undefined);
  const whole =
    dates.find(({ day, year }) => day !== undefined && year !== undefined) ?? dates.find(({ year }) => year);
  const any = whole ?? dates.find(({ day }) => day !== undefined);
  return any && resolveDate(any, any.written, today, "before");
}

/** Longer lines are prose, in which a date can be any. */
const mostWords = 20;

function dateWithin(text: string, language: string): DateLine | undefined {
  const words = text
    .replace(/[|,;()]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > mostWords) return undefined;
  for (const from of words.keys()) {
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const date = readDateLine(words.slice(from, to).join(" "), language);
      if (date && date.rest === "" && date.aside === "" && /\p{L}{3}|\d{4}|\d\D\d+\D\d/u.test(date.written))
        return date;
    }
  }
  return undefined;
}
