import { displayWidth } from "../model/display-width.ts";
import { fitStart } from "./fit-text.ts";

/** A column of a table: what stands above it, and its cells from the top. */
export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  /** For the cells; their texts say the same without it. */
  readonly paint?: (cell: string) => string;
}

/** What parts two columns. */
const gap = "  ";

/** How many columns of the terminal a table takes where nothing of it is cut. */
export function tableWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), gap.length * (columns.length - 1));
}

/**
 * Columns side by side under their titles, each as wide as its widest cell, but for the last: that gets what is left of the width, and what does
 * not fit of its cells is cut with “…”.
 *
 * @param heading paint for the titles
 */
export function tableText(columns: readonly Column[], width: number, heading: (text: string) => string): string {
  const before = columns.slice(0, -1);
  const widths = before.map(widthOf);
  const rest = width - tableWidth(before) - gap.length;
  const cell = (text: string, place: number) => {
    const wanted = widths[place];
    return wanted === undefined ? fitStart(text, rest) : text + " ".repeat(wanted - displayWidth(text));
  };
  const titles = columns.map(({ title }, place) => heading(cell(title, place)));
  const rows = (columns[0]?.cells ?? []).map((_, row) =>
    columns.map(({ cells, paint = plain }, place) => paint(cell(cells[row] ?? "", place))),
  );
  return [titles, ...rows].map((cells) => `${cells.join(gap)}\n`).join("");
}

function widthOf({ title, cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(title));
}

function plain(text: string): string {
  return text;
}
