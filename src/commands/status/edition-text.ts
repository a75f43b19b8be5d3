import { formatDate } from "../../model/format-date.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableLine } from "../../report/printable.ts";
import type { ScreenView } from "../../report/report.ts";
import type { EditionFile } from "../../store/store.ts";
import { atLeast, hasErrors } from "../../workspace/check.ts";
import type { EditionView } from "../../workspace/editions/edition-view.ts";
import { entryLine } from "./entry-line.ts";

/** An edition for people: its name, its entries under their sections, and what blocks it, with blank lines between. */
export function editionText({ edition, isWritten, sections, result }: EditionView, view: ScreenView): string {
  const { paint } = view;
  const place = `${printableLine(edition.file)}${isWritten ? "" : " (not written yet)"}`;
  const isDivided = sections.some(({ title }) => title !== undefined);
  const groups = sections.map(({ title = "Without a section", entries }) => [
    ...(isDivided ? [`  ${paint.strong(printableLine(title))}`] : []),
    ...entries.map((entry) => entryLine(entry, entry.value?.date, view)),
  ]);
  const blocks = [[paint.strong(nameOf(edition)), place], ...(groups.length > 0 ? groups : [["  No entries."]])];
  const heading = hasErrors(result) ? `${paint.strong("What blocks it")}\n` : "";
  const report = prettyReport(atLeast(result, "error"), view);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n\n${heading}${report}`;
}

/** Such as “Edition 5 of 3 May 2018: May news”. */
export function nameOf({ id, value: { number, date, title } = {} }: EditionFile): string {
  const name = `Edition ${number ?? printableLine(id)}`;
  const day = date === undefined ? "" : ` of ${formatDate(date, "en")}`;
  return `${name}${day}${title === undefined ? "" : `: ${printableLine(title)}`}`;
}
