import { dateOf, daysBetween } from "./calendar-date.ts";
import type { EditionDraft } from "./edition.ts";
import { formatDate } from "./format-date.ts";

/** How far the same moment may be apart in two time zones, in days. */
const slack = 1;

/**
 * What is wrong with the moment at which an edition was sent; undefined if nothing is.
 *
 * @param today ISO date
 */
export function sentFault({ sent, date }: EditionDraft, today: string): { message: string; hint: string } | undefined {
  if (sent === undefined) return undefined;
  const day = dateOf(sent);
  if (daysBetween(today, day) > slack) {
    return {
      message: `The edition cannot have been sent on ${formatDate(day, "en")}, which is still to come`,
      hint: "Write when it was sent; or nothing, as long as it was not.",
    };
  }
  if (date !== undefined && daysBetween(day, date) > slack) {
    return {
      message: `The edition cannot have been sent on ${formatDate(day, "en")}, before its date, ${formatDate(date, "en")}`,
      hint: "Correct the date of the edition, or when it was sent.",
    };
  }
  return undefined;
}
