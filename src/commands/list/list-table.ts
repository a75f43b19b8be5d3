import { counted } from "../../model/counted.ts";
import { statuses } from "../../model/entry.ts";
import { fitStart } from "../../report/fit-text.ts";
import type { Paint } from "../../report/paint.ts";
import { printableLine } from "../../report/printable.ts";
import type { ScreenView } from "../../report/report.ts";
import { type Column, tableText, tableWidth } from "../../report/table.ts";
import type { EntryFile } from "../../store/store.ts";

/** Under this many columns a headline goes below its date instead of beside it. */
const narrow = 60;

/** How wide the keys of sections may be, so that they leave room for the headlines. */
const widestSection = 16;

/**
 * Entries for a screen: date, status, section if any has one, headline, and the id where nothing has to be cut for it. Headlines are cut to what is
 * left of the width.
 */
export function listTable(entries: readonly EntryFile[], { columns: width, paint }: ScreenView): string {
  const column = (title: string, textOf: (entry: EntryFile) => string): Column => ({
    title,
    cells: entries.map((entry) => printableLine(textOf(entry))),
  });
  const places = [
    column("Date", ({ value }) => value?.date ?? "????-??-??"),
    { ...column("Status", ({ value }) => value?.status ?? "?"), paint: statusPaint(paint) },
    ...(entries.some(({ value }) => value?.section !== undefined)
      ? [column("Section", ({ value }) => fitStart(value?.section ?? "", widestSection))]
      : []),
  ];
  const headline = column("Headline", ({ id, value }) => value?.headline ?? `(${id})`);
  if (width < narrow) return stacked(places, headline, width);
  const whole = [...places, headline, column("Id", ({ id }) => id)];
  return tableText(tableWidth(whole) <= width ? whole : [...places, headline], width, paint.strong);
}

/** Two lines for each entry. */
function stacked(places: readonly Column[], headline: Column, width: number): string {
  const lines = headline.cells.map((text, row) => {
    const first = places.map(({ cells, paint = (cell) => cell }) => paint(cells[row] ?? "")).join("  ");
    return `${first.trimEnd()}\n  ${fitStart(text, width - 2)}\n`;
  });
  return lines.join("");
}

function statusPaint(paint: Paint): (cell: string) => string {
  return (cell) => {
    const status = cell.trimEnd();
    if (status === "ready") return paint.good(cell);
    return status === "draft" ? paint.warning(cell) : paint.dim(cell);
  };
}

/** What the list comes to, and how to go on with one of the entries. */
export function listSummary(shown: readonly EntryFile[], all: readonly EntryFile[]): string {
  const counts = statuses
    .map((status) => ({ status, count: shown.filter(({ value }) => value?.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  const [first] = shown;
  const how = first ? `A part of its id names an entry: bulletin show ${uniquePart(first.id, all)}\n` : "";
  return `\n${counted(shown.length, "entry", "entries")}: ${counts.join(", ")}\n${how}`;
}

/** The first words of an id, after its date, that no other id holds; two at least, so that they still say what it is about. */
function uniquePart(id: string, all: readonly EntryFile[]): string {
  const words = id.replace(/^\d{4}-\d\d-\d\d-/, "").split("-");
  for (let count = 2; count <= words.length; count++) {
    const part = words.slice(0, count).join("-");
    if (all.every((other) => other.id === id || !other.id.includes(part))) return part;
  }
  return id;
}
