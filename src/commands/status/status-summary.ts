import { dateOf, daysBetween } from "../../model/calendar-date.ts";
import { counted } from "../../model/counted.ts";
import { lastDay } from "../../model/entry.ts";
import { formatDate } from "../../model/format-date.ts";
import { wrapText } from "../../render/text/wrap-text.ts";
import type { ScreenView } from "../../report/report.ts";
import { atLeast } from "../../workspace/check.ts";
import { type BulletinStatus, soon } from "../../workspace/editions/bulletin-status.ts";
import { nameOf } from "./edition-text.ts";

/** Where and when the status is shown. */
export interface StatusView extends ScreenView {
  /** ISO date. */
  readonly today: string;
  /** The bulletin's name. */
  readonly name: string;
}

/** What stands before the values: the longest name and two spaces. */
const valueColumn = "Next edition  ".length;

/** How the bulletin stands, in a line or two for each question that an editor has. */
export function statusSummary(status: BulletinStatus, { paint, columns, today }: StatusView): string {
  const width = Math.max(20, columns - valueColumn);
  const rows = summaryRows(status, today).map(([name, value]) => {
    const [first = "", ...more] = wrapText(value, width);
    const lines = [
      `${paint.strong(name.padEnd(valueColumn))}${first}`,
      ...more.map((line) => " ".repeat(valueColumn) + line),
    ];
    return lines.map((line) => `${line}\n`).join("");
  });
  return rows.join("");
}

function summaryRows(status: BulletinStatus, today: string): readonly (readonly [name: string, value: string])[] {
  const { addable, kept, drafts, embargoed, expiring, unreadable } = status;
  const firstUntil = embargoed[0]?.value?.publish_from;
  const firstLast = lastDay(expiring[0]?.value ?? {});
  return [
    ["Next edition", nextText(status, today)],
    ["Blockers", blockersText(status)],
    ["To be added", addable.length === 0 ? "none" : counted(addable.length, "ready entry", "ready entries")],
    ...(kept.length === 0 ? [] : [["Kept back", counted(kept.length, "ready entry", "ready entries")] as const]),
    ["Drafts", countOrNone(drafts)],
    ["Embargoed", `${countOrNone(embargoed)}${dayText("until", firstUntil)}`],
    ["Expiring", expiring.length === 0 ? "none" : `${expiring.length} within ${soon} days${dayText("on", firstLast)}`],
    ["Last sent", lastSentText(status, today)],
    ...(unreadable.length === 0
      ? []
      : [["Unreadable", `${counted(unreadable.length, "file")}: run bulletin validate`] as const]),
  ];
}

function nextText({ next }: BulletinStatus, today: string): string {
  if (!next) return "none is planned, and no entry is ready for one";
  const { edition, isWritten, sections } = next;
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const when = daysInWords(daysBetween(today, edition.value?.date ?? ""));
  return [nameOf(edition), when, counted(count, "entry", "entries"), isWritten ? "" : "not written yet"]
    .filter((part) => part !== "")
    .join(", ");
}

function blockersText({ next }: BulletinStatus): string {
  const { length } = next ? atLeast(next.result, "error").problems : [];
  return length === 0 ? "none" : counted(length, "error");
}

function lastSentText({ lastSent }: BulletinStatus, today: string): string {
  if (!lastSent) return "no edition is marked as sent";
  return `${nameOf(lastSent)}, ${daysInWords(daysBetween(today, dateOf(lastSent.value?.sent ?? "")))}`;
}

function countOrNone({ length }: readonly unknown[]): string {
  return length === 0 ? "none" : String(length);
}

/** Such as “, the first until 3 May 2018”. */
function dayText(word: string, day: string | undefined): string {
  return day === undefined ? "" : `, the first ${word} ${formatDate(day, "en")}`;
}

/** Such as “in 6 days”; nothing for a day that is not known. */
function daysInWords(days: number): string {
  if (Number.isNaN(days)) return "";
  const near = new Map([
    [-1, "yesterday"],
    [0, "today"],
    [1, "tomorrow"],
  ]);
  return near.get(days) ?? (days > 0 ? `in ${days} days` : `${-days} days ago`);
}
