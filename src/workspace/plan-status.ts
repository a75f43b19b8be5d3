import type { Entry } from "../model/entry.ts";
import type { CheckResult } from "../report/report.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { check } from "./check.ts";
import { type EntryChange, editedEntry, withChanges } from "./edited-entry.ts";
import { editionName, editionsWith } from "./editions/editions-with.ts";
import { problemData } from "./problem-data.ts";

/** What it takes to give some entries a status. */
export interface StatusPlan {
  readonly changes: readonly EntryChange[];
  /** The entries that have it already. */
  readonly same: readonly EntryFile[];
  /** The entries whose file only an editor can change. */
  readonly stuck: readonly EntryFile[];
  /** The store with the changes in it. */
  readonly store: Store;
  /** What is wrong with the entries that get the status. */
  readonly result: CheckResult;
}

/** @param today ISO date */
export function planStatus(
  entries: readonly EntryFile[],
  status: Entry["status"],
  store: Store,
  today: string,
): StatusPlan {
  const same = entries.filter(({ value }) => value?.status === status);
  const others = entries.filter((entry) => !same.includes(entry));
  const edited = others.map((before) => ({
    before,
    after: editedEntry(before, [{ path: ["status"], value: status }]),
  }));
  const changes = edited.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
  const stuck = edited.flatMap(({ before, after }) => (after ? [] : [before]));
  const planned = withChanges(store, changes);
  const files = new Set(others.map(({ file }) => file));
  const result = check(planned, { today, only: (file) => files.has(file) });
  return { changes, same, stuck, store: planned, result };
}

/**
 * A plan for other programs.
 *
 * @param written whether it was carried out
 */
export function statusPlanData({ changes, same, stuck, store, result }: StatusPlan, written: boolean): object {
  const entryData = (before: EntryFile, after: EntryFile) => ({
    id: after.id,
    file: after.file,
    was: before.value?.status ?? null,
    status: after.value?.status ?? null,
    editions: editionsWith(after, store).map(editionName),
  });
  return {
    version: 1,
    written,
    entries: [
      ...changes.map(({ before, after }) => entryData(before, after)),
      ...[...same, ...stuck].map((entry) => entryData(entry, entry)),
    ],
    problems: problemData(result),
  };
}
