import { lastDay } from "../../model/entry.ts";
import { formatDate } from "../../model/format-date.ts";
import { printableLine } from "../../report/printable.ts";
import type { EntryFile } from "../../store/store.ts";
import { hasErrors } from "../../workspace/check.ts";
import { type BulletinStatus, type KeptEntry, soon } from "../../workspace/editions/bulletin-status.ts";
import { editionText } from "./edition-text.ts";
import { entryLine, firstLines, headlineColumn } from "./entry-line.ts";
import { type StatusView, statusSummary } from "./status-summary.ts";

/** How many entries of one kind, and how many errors, are shown at most. */
const mostShown = 10;

/**
 * The status for people: the answers at one glance, then the next edition and what waits and why, and the next step. Headlines are cut to the width of
 * the view.
 */
export function statusText(status: BulletinStatus, view: StatusView): string {
  const { next, addable, kept, drafts, embargoed, expiring } = status;
  const dated = (entry: EntryFile) => entryLine(entry, entry.value?.date, view);
  const until = (entry: EntryFile) => entryLine(entry, entry.value?.publish_from, view);
  const last = (entry: EntryFile) => entryLine(entry, lastDay(entry.value ?? {}), view);
  const because = ({ entry, why }: KeptEntry) =>
    `${dated(entry)}\n${" ".repeat(headlineColumn)}${view.paint.dim(reasons[why])}`;
  const blocks = [
    `${view.paint.strong(`${printableLine(view.name)} on ${formatDate(view.today, "en")}`)}\n`,
    statusSummary(status, view),
    next ? editionText(next, view, mostShown) : "",
    listText("Ready, and not in it yet", addable, dated, view),
    listText("Ready, but not for this edition", kept, because, view),
    listText("Drafts", drafts, dated, view),
    listText("Under embargo until", embargoed, until, view),
    listText(`Last day within ${soon} days`, expiring, last, view),
    `Next: ${nextStep(status, view.today)}\n`,
  ];
  return blocks.filter((block) => block !== "").join("\n");
}

const reasons: Readonly<Record<KeptEntry["why"], string>> = {
  "dated later": "its date is after the edition’s",
  expired: "its last day is before the edition’s date",
  "section not shown": "the edition does not show its section",
};

/** Nothing for an empty list. */
function listText<T>(heading: string, items: readonly T[], lineOf: (item: T) => string, { paint }: StatusView): string {
  if (items.length === 0) return "";
  const lines = firstLines(items.map(lineOf), mostShown);
  return `${paint.strong(`${heading} (${items.length})`)}\n${lines.join("\n")}\n`;
}

/** The command line that brings the bulletin on. */
function nextStep({ next, isOverdue, addable, drafts }: BulletinStatus, today: string): string {
  if (!next) return drafts.length > 0 ? "bulletin ready, when a draft is signed off" : "bulletin new drafts an entry";
  const { id } = next.edition;
  const name = printableLine(id);
  if (isOverdue) return `bulletin sent ${name} if it went out,\n      else bulletin compose ${name} --date ${today}`;
  if (!next.isWritten) return "bulletin compose writes this edition";
  // Compose does not touch a file that it cannot read.
  const canCompose = addable.length > 0 && next.edition.problems.length === 0;
  if (canCompose) return `bulletin compose ${name} adds what is ready`;
  if (hasErrors(next.result)) return "mend the errors above";
  return `bulletin export ${name}, and when it has gone out bulletin sent ${name}`;
}
