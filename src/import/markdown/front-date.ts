import { formatIso, isRealDate } from "../../model/calendar-date.ts";
import { recogniseDate } from "../../model/recognise-date.ts";
import { readDateLine } from "../loose/date-line.ts";

/** Longer texts are no dates. */
const longest = 100;

/**
 * The day that a setting names, whatever time it adds; undefined for what is no day of the calendar.
 *
 * @param language BCP 47
 */
export function readDay(text: string, language: string): string | undefined {
  if (text.length > longest) return undefined;
  const day = text.replace(/(?<=\d)[T ,]{1,3}(?:at )?\d{1,2}:\d\d.*$/s, "").trim();
  const line = readDateLine(day, language);
  const parts =
    line?.year && line.day && line.rest === "" ? { year: line.year, month: line.month, day: line.day } : undefined;
  const date = parts ?? recogniseDate(day);
  return date && isRealDate(date) ? formatIso(date) : undefined;
}

/** The day in an address or the name of a file: `/2019/02/18/newsletter-error`, `2019-02-18-newsletter-error.md`. */
export function dayInPath(path: string): string | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(path) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(parts) ? formatIso(parts) : undefined;
}
