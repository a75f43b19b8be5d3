/** A time of day as prose gives it. */
export interface ClockTime {
  /** As it is written, 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** Missing in a 24-hour time, and where the reader has to guess. */
  readonly half: "am" | "pm" | undefined;
}

/** “am” and “p.m.”, as the source of a regular expression with the flag `i`. */
const halfWord = "[ap](?:m(?![\\p{L}\\p{N}])|\\.\\s?m\\b\\.?)";

/** “4”, “16:30”, “4.30 p.m.”, “12 noon”, “midnight”, as the source of a regular expression with the flags `iu`. */
export const timeWord = `(?:12(?:[:.]00)?\\s?(?:pm\\s)?)?(?:noon|midday|midnight)\\b|(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?(?:\\s?${halfWord})?`;

/** Where a time can begin and end, so that no part of a price, a decimal, a telephone number or a result is taken for one. */
export const timeStart = "(?<![\\p{L}\\p{N}:/£$€]|\\p{N}[.,])";
export const timeEnd = "(?![\\p{L}\\p{N}:/%]|[.,]\\p{N})";

/** What a text that `timeWord` matches means. Midday is 12pm, midnight 12am. */
export function readClockTime(text: string): ClockTime {
  if (/noon|midday/i.test(text)) return { hour: 12, minute: 0, half: "pm" };
  if (/midnight/i.test(text)) return { hour: 12, minute: 0, half: "am" };
  const [, hour, minute = 0, letter] = /^(\d+)(?:[:.](\d\d))?\s?([ap])?/i.exec(text) ?? [];
  const half = letter === undefined ? undefined : /a/i.test(letter) ? "am" : "pm";
  return { hour: Number(hour), minute: Number(minute), half };
}

/** A time in the form of both style guides: “4pm”, “4:30pm”, “midday”; one without “am” or “pm” is read as a 24-hour time. */
export function formatClockTime({ hour, minute, half }: ClockTime): string {
  const isAfternoon = half === undefined ? hour >= 12 : half === "pm";
  if (hour === 12 && minute === 0 && isAfternoon) return "midday";
  if (minute === 0 && (hour === 0 || (hour === 12 && half === "am"))) return "midnight";
  return `${shortHour(hour, minute)}${isAfternoon ? "pm" : "am"}`;
}

/** The figures of a 12-hour time: “4”, “4:30”. */
export function shortHour(hour: number, minute: number): string {
  return `${hour % 12 || 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}`;
}

/** The half of the day in which a range begins that ends with a known one, such as “10-2pm”: the last such time before the end. */
export function halfBefore(start: ClockTime, end: ClockTime, half: "am" | "pm"): "am" | "pm" {
  const minutes = ({ hour, minute }: ClockTime) => (hour % 12) * 60 + minute;
  if (minutes(start) < minutes(end)) return half;
  return half === "am" ? "pm" : "am";
}
