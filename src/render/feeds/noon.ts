import { formatDate } from "../../model/format-date.ts";

/**
 * Noon GMT of an ISO date, as RFC 3339 writes it: a feed asks for a moment where a bulletin has a day, and this one falls on that day for readers from
 * Hawaii to Sydney.
 */
export function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

/** The same moment as RSS writes it, after RFC 822: “Thu, 05 Apr 2018 12:00:00 GMT”. */
export function noonInRss(date: string): string {
  const [weekday = "", day = "", month = "", year = ""] = formatDate(date, "en", { weekday: true }).split(" ");
  return `${weekday.slice(0, 3)}, ${day.padStart(2, "0")} ${month.slice(0, 3)} ${year} 12:00:00 GMT`;
}
