import { dateOf, daysBetween } from "../../model/calendar-date.ts";
import { lastDay } from "../../model/entry.ts";
import { locate } from "../../report/locate.ts";
import type { CheckResult } from "../../report/report.ts";
import type { EntryFile } from "../../store/store.ts";
import { atLeast } from "../../workspace/check.ts";
import type { BulletinStatus } from "../../workspace/editions/bulletin-status.ts";
import type { EditionView } from "../../workspace/editions/edition-view.ts";

/**
 * The status for other programs, which count on its keys. Days are counted from today.
 *
 * @param today ISO date
 */
export function statusData(status: BulletinStatus, today: string): object {
  const { next, isOverdue, addable, kept, drafts, embargoed, expiring, lastSent, unreadable } = status;
  return {
    next: next
      ? { ...editionData(next), overdue: isOverdue, inDays: daysBetween(today, next.edition.value?.date ?? "") }
      : null,
    addable: addable.map(entryData),
    kept: kept.map(({ entry, why }) => ({ ...entryData(entry), why })),
    drafts: drafts.map(entryData),
    embargoed: embargoed.map((entry) => ({ ...entryData(entry), until: entry.value?.publish_from })),
    expiring: expiring.map((entry) => ({ ...entryData(entry), lastDay: lastDay(entry.value ?? {}) })),
    lastSent: lastSent
      ? {
          id: lastSent.id,
          file: lastSent.file,
          ...namesOf(lastSent.value),
          sent: lastSent.value?.sent,
          daysAgo: daysBetween(dateOf(lastSent.value?.sent ?? ""), today),
        }
      : null,
    unreadable,
  };
}

/** An edition for other programs; lines and columns count from 1, columns in characters. */
export function editionData({ edition, isWritten, sections, result }: EditionView): object {
  return {
    id: edition.id,
    file: edition.file,
    written: isWritten,
    ...namesOf(edition.value),
    sections: sections.map(({ title, entries }) => ({ title: title ?? null, entries: entries.map(entryData) })),
    blockers: blockersIn(result),
    warnings: result.problems.filter(({ severity }) => severity === "warning").length,
  };
}

function namesOf({ number, date, title }: { number?: number; date?: string; title?: string } = {}): object {
  return { number, date, title };
}

function entryData({ id, file, value }: EntryFile): object {
  return { id, file, date: value?.date, headline: value?.headline };
}

function blockersIn(result: CheckResult): readonly object[] {
  return locate(atLeast(result, "error")).map(({ rule, file, start, message, hint }) => ({
    rule,
    file,
    line: start.line,
    column: start.column,
    message,
    hint,
  }));
}
