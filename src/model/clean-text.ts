/**
 * The text without what no format can carry: control characters (C0, C1) other than tab and line feed, and halves of surrogate pairs. Every
 * kind of line break becomes a line feed, and NUL, which some programs take for the end of a text, a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", " ")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .toWellFormed();
}

/** The same data with every text in it cleaned. */
export function cleanData<T>(data: T): T {
  if (typeof data === "string") return cleanText(data) as T;
  if (Array.isArray(data)) return data.map(cleanData) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanData(value)])) as T;
}
