import { UserError } from "../../user-error.ts";
import { columnsIn, type Field } from "./columns.ts";
import { firstRows, type Table } from "./parse-csv.ts";

/** The row with the names of the columns. */
export interface Header {
  /** From 0. */
  readonly place: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/**
 * Finds it among the first rows of a table.
 *
 * @param name of the file
 * @throws UserError `NOT_IMPORTED` where there is none, or none that names a headline
 */
export function findHeader(table: Table, name: string): Header {
  const header = likeliestHeader(table);
  if (header.columns.size < 2) {
    throw new UserError("NOT_IMPORTED", `${name} has no row with the names of its columns`, {
      hint: "Let its first row be such as: Headline,Date,Summary,URL.",
    });
  }
  if (!header.columns.has("headline")) {
    const columns = (table[header.place] ?? []).filter(Boolean).map((column) => `“${column.trim().slice(0, 40)}”`);
    throw new UserError("NOT_IMPORTED", `${name} has no column for the headline; it has ${columns.join(", ")}`, {
      hint: "Call the column with the headlines “Headline”.",
    });
  }
  return header;
}

/** The row that names most columns; one that names a headline goes before all others. */
export function likeliestHeader(table: Table): Header {
  const headers = table.slice(0, firstRows).map((row, place) => ({ place, columns: columnsIn(row) }));
  const rating = ({ columns }: Header) => columns.size + (columns.has("headline") && columns.size > 1 ? 100 : 0);
  return headers.toSorted((a, b) => rating(b) - rating(a))[0] ?? { place: 0, columns: new Map() };
}
