import { monthNames, weekdayNames } from "./calendar-date.ts";

/** English month names in full or shortened, as the source of a regular expression. */
export const monthWord =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

/** English weekday names in full or shortened, as the source of a regular expression. */
export const weekdayWord =
  "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)";

/** A day of the month, 1 to 31, with or without its ordinal ending, as the source of a regular expression. */
export const dayWord = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\dA-Za-z])";

/** The month that a word matching `monthWord` names, 1 to 12. */
export function monthNumber(word: string): number {
  return placeOf(word, monthNames) + 1;
}

/** The weekday that a word matching `weekdayWord` names: 0 is Monday, 6 is Sunday. */
export function weekdayNumber(word: string): number {
  return placeOf(word, weekdayNames);
}

function placeOf(word: string, names: readonly string[]): number {
  const start = word.slice(0, 3).toLowerCase();
  return names.findIndex((name) => name.toLowerCase().startsWith(start));
}
