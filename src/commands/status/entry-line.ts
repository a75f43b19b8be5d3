import { fitStart } from "../../report/fit-text.ts";
import { printableLine } from "../../report/printable.ts";
import type { ScreenView } from "../../report/report.ts";
import type { EntryFile } from "../../store/store.ts";

/** What stands before the headline: two spaces, a date and two more. */
export const headlineColumn = 14;

/**
 * An entry on one line: a date, and as much of its headline as fits.
 *
 * @param date the date that matters here, ISO
 */
export function entryLine(
  { id, value }: EntryFile,
  date: string | undefined,
  { columns }: Pick<ScreenView, "columns">,
): string {
  const headline = printableLine(value?.headline ?? `(${id})`);
  return `  ${date ?? "????-??-??"}  ${fitStart(headline, columns - headlineColumn)}`;
}

/** The first lines of a list, and how many more there are. */
export function firstLines(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `  and ${more} more`] : lines;
}
