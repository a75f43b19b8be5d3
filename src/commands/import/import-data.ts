import { problemData } from "../../workspace/problem-data.ts";
import type { ImportPlan } from "./plan-import.ts";

/** An import for other programs: the entries with what to look at in them, and of every file what became of each of its units. */
export function importData({ sources, leftOut, entries, result, unreadable }: ImportPlan, written: boolean): object {
  return {
    version: 1,
    written,
    entries: entries.map(({ source, index, isNew, file: { id, file, value }, review }) => {
      const { from, to } = source.entries[index] ?? {};
      return { new: isNew, id, file, from: { file: source.name, first: from, last: to }, review, entry: value ?? null };
    }),
    files: sources.map((source) => {
      const ids = entries.filter((entry) => entry.source === source).map(({ file }) => file.id);
      return {
        file: source.name,
        format: source.importer.name,
        counts: source.importer.counts,
        ledger: source.ledger.map(({ entry, ...line }) => ({
          ...line,
          ...(entry !== undefined && { entry: ids[entry] }),
        })),
        notes: source.notes,
      };
    }),
    leftOut,
    unreadable,
    problems: problemData(result),
  };
}
