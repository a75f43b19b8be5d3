import { formatDate } from "../../model/format-date.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableLine } from "../../report/printable.ts";
import type { CheckResult, ScreenView } from "../../report/report.ts";
import type { EditionFile } from "../../store/store.ts";
import { atLeast, hasErrors } from "../../workspace/check.ts";
import type { EditionView } from "../../workspace/editions/edition-view.ts";
import { entryLine, firstLines } from "./entry-line.ts";

/**
 * An edition for people: its name, its entries under their sections, and what blocks it, with blank lines between.
 *
 * @param most how many entries of a section and how many errors are shown at most
 */
export function editionText(
  { edition, isWritten, sections, result }: EditionView,
  view: ScreenView,
  most = Number.POSITIVE_INFINITY,
): string {
  const { paint } = view;
  const place = `${printableLine(edition.file)}${isWritten ? "" : " (not written yet)"}`;
  const isDivided = sections.some(({ title }) => title !== undefined);
  const groups = sections.map(({ title = "Without a section", entries }) => [
    ...(isDivided ? [`  ${paint.strong(printableLine(title))}`] : []),
    ...firstLines(
      entries.map((entry) => entryLine(entry, entry.value?.date, view)),
      most,
    ),
  ]);
  const blocks = [[paint.strong(nameOf(edition)), place], ...(groups.length > 0 ? groups : [["  No entries."]])];
  const heading = hasErrors(result) ? `${paint.strong("What blocks it")}\n` : "";
  const report = prettyReport(firstProblems(atLeast(result, "error"), most), view);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n\n${heading}${report}`;
}

/** Such as “Edition 5 of 3 May 2018: May news”. */
export function nameOf({ id, value: { number, date, title } = {} }: EditionFile): string {
  const name = `Edition ${number ?? printableLine(id)}`;
  const day = date === undefined ? "" : ` of ${formatDate(date, "en")}`;
  return `${name}${day}${title === undefined ? "" : `: ${printableLine(title)}`}`;
}

function firstProblems({ problems, hidden, ...result }: CheckResult, most: number): CheckResult {
  return { ...result, problems: problems.slice(0, most), hidden: [...problems.slice(most), ...hidden] };
}
