/**
 * Text that is safe to send to a terminal: control characters, which could move the cursor or recolour the screen, and invisible characters
 * that change the reading direction are shown as code points in angle brackets. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(unsafe, codePointOf);
}

/** Text that is safe to send to a terminal and stays on one line: line breaks are shown, too. For names of files. */
export function printableLine(text: string): string {
  return printable(text).replaceAll("\n", codePointOf);
}

/** The code point of a character in words, for one that cannot be shown. */
export function codePointOf(char: string): string {
  return `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Data as JSON that is safe to send to a terminal: what JSON leaves as it is of those characters is escaped, which is the same to a parser. */
export function printableJson(data: unknown): string {
  const json = JSON.stringify(data, null, 2);
  return `${json.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
