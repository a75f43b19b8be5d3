import { type DateLine, readDateLine } from "./date-line.ts";

/** A headline with its date behind it in brackets, as in “New guidance (5 April 2018)”; undefined for all others. */
export function readTrailingDate(line: string, language: string): DateLine | undefined {
  const [, headline = "", brackets = ""] = /^([^()[\]]{3,150}) ?[([]([^()[\]]{6,40})[)\]]$/.exec(line) ?? [];
  const date = readDateLine(brackets, language);
  const isWhole = date?.day !== undefined && date.year !== undefined && date.rest === "" && date.aside === "";
  return isWhole ? { ...date, rest: headline.trim() } : undefined;
}
