import { wrapText } from "../../render/text/wrap-text.ts";
import { printableLine } from "../../report/printable.ts";

/**
 * Text in lines under one another, with something before the first, each with its line end.
 *
 * @param start as wide as the indentation of the others
 * @param columns of the whole
 */
export function hanging(start: string, text: string, columns: number): string {
  const indent = " ".repeat(start.length);
  const lines = wrapText(printableLine(text), Math.max(20, columns - start.length));
  return lines.map((line, place) => `${place === 0 ? start : indent}${line}\n`).join("");
}
