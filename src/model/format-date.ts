import { dateOf, monthNames, parseDate, timeOf, weekday, weekdayNames } from "./calendar-date.ts";

/**
 * A calendar date in words: “5 April 2018”, or “Thursday 5 April 2018” with its weekday. English is written from a table, which is the same
 * on every machine and spares the start-up of `Intl`; other languages are left to `Intl`, always in UTC.
 *
 * @param date an ISO date
 * @param language BCP 47
 */
export function formatDate(date: string, language: string, { weekday: withWeekday = false } = {}): string {
  const parts = parseDate(date);
  if (!parts) return date;
  if (!isEnglish(language)) {
    const format = formatOf(language, withWeekday ? "full" : "long");
    return format.format(Date.UTC(parts.year, parts.month - 1, parts.day));
  }
  const day = weekdayNames[weekday(parts)];
  return `${withWeekday ? `${day} ` : ""}${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}

/** To make one takes a hundred times longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, dateStyle: "full" | "long"): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

/** A time of day as GOV.UK writes it: “12pm” is “midday”, “16:30” is “4:30pm”. Other languages keep the 24-hour clock. */
function formatTime(time: string, language: string): string {
  if (!isEnglish(language)) return time;
  if (time === "12:00") return "midday";
  if (time === "00:00") return "midnight";
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 || 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}${hour < 12 ? "am" : "pm"}`;
}

/**
 * When something takes place, in words: “Tuesday 13 March 2018, midday to 4:30pm”, “Monday 12 March 2018 to Sunday 18 March 2018”.
 *
 * @param start an ISO date or local date-time, as is `end`
 */
export function formatPeriod(start: string, end: string | undefined, language: string): string {
  const from = formatMoment(start, language);
  if (end === undefined || end === start) return from;
  const endTime = timeOf(end);
  if (dateOf(end) !== dateOf(start)) return `${from} ${until(language)} ${formatMoment(end, language)}`;
  return endTime === undefined ? from : `${from} ${until(language)} ${formatTime(endTime, language)}`;
}

function formatMoment(moment: string, language: string): string {
  const time = timeOf(moment);
  const day = formatDate(dateOf(moment), language, { weekday: true });
  return time === undefined ? day : `${day}, ${formatTime(time, language)}`;
}

function until(language: string): string {
  return isEnglish(language) ? "to" : "–";
}

function isEnglish(language: string): boolean {
  return /^en(-|$)/.test(language);
}
