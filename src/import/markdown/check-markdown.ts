import { UserError } from "../../user-error.ts";

/** In UTF-16 units, lines, and characters that can be markup. The parser's time grows faster than any of them. */
const largest = { text: 300_000, lines: 5_000, marks: 20_000 };

const marks = /[*_[\]<`&!\\]/g;

/** Lists and quotations that begin inside each other on one line, which is no rule made of spaced hyphens or stars. */
const nestedOnLine = /^(?![ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){13}/m;

const indentedItem = /^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])[ \t]/gm;

/**
 * Refuses what no newsletter is and the parser would take too long for.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export function checkMarkdown(text: string): void {
  const tooLarge =
    text.length > largest.text ||
    (text.match(/\n/g) ?? []).length > largest.lines ||
    (text.match(marks) ?? []).length > largest.marks;
  if (tooLarge) {
    throw refusal(
      `The Markdown is longer than ${largest.text / 1000} kB or ${largest.lines} lines, or is mostly markup`,
      "Split it into several files, and import one after the other.",
    );
  }
  const nested = text.search(nestedOnLine);
  if (nested >= 0 || (text.match(indentedItem) ?? []).length > 100) {
    const place = nested < 0 ? "" : ` in line ${text.slice(0, nested).split("\n").length}`;
    throw refusal(
      `Lists or quotations are nested too deep${place}`,
      "Take out the quotation marks or hyphens that the lines begin with.",
    );
  }
}

/** In UTF-16 units: two hundred settings of a whole sentence each. */
const largestSettings = 30_000;

/**
 * Refuses front matter that no website has.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export function checkSettings(lines: readonly string[]): void {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (size <= largestSettings) return;
  throw refusal(
    `The front matter is longer than ${largestSettings / 1000} kB`,
    "Look whether the line “---” that ends it is missing.",
  );
}

function refusal(message: string, hint: string): UserError {
  return new UserError("NOT_IMPORTED", message, { hint });
}
