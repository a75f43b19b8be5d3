import { printableLine } from "../../report/printable.ts";
import type { ScreenView } from "../../report/report.ts";
import { type Column, tableText } from "../../report/table.ts";
import { hanging } from "./hanging.ts";
import type { Source } from "./source.ts";

/** What became of every unit of a source, a line for each, cut to the width; below it what was made regular on the way. */
export function ledgerText(
  { name, importer: { counts }, ledger, notes }: Source,
  { paint, columns }: ScreenView,
): string {
  const table: readonly Column[] = [
    { title: capital(counts), cells: toTheRight(ledger.map(({ at }) => at)) },
    { title: "Entry", cells: toTheRight(ledger.map(({ entry }) => (entry === undefined ? undefined : entry + 1))) },
    { title: "Taken for", cells: ledger.map(({ role }) => role) },
    { title: "Text", cells: ledger.map(({ text }) => printableLine(text.trim())) },
  ];
  return [
    `${paint.strong(`${name}: every ${counts}`)}\n`,
    tableText(table, columns, paint.dim),
    ...(notes.length > 0 ? [`\n${paint.strong("Notes")}\n${noteLines(notes, counts, columns)}`] : []),
  ].join("");
}

/** What is noted of several units is said once. */
function noteLines(notes: Source["notes"], counts: string, columns: number): string {
  const places = new Map<string, number[]>();
  for (const { at, message } of notes) places.set(message, [...(places.get(message) ?? []), at]);
  const lines = [...places].map(([message, at]) => {
    return hanging("- ", `${counts}${at.length === 1 ? "" : "s"} ${at.join(", ")}: ${message}`, columns);
  });
  return lines.join("");
}

/** Numbers with spaces before them, so that they end in one column. */
function toTheRight(numbers: readonly (number | undefined)[]): readonly string[] {
  const texts = numbers.map((number) => `${number ?? ""}`);
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return texts.map((text) => text.padStart(width));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
