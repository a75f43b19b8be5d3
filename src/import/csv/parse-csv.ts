import { CsvError, parse } from "csv-parse/sync";
import { UserError } from "../../user-error.ts";
import type { SourceFile } from "../source-file.ts";

/** Rows of cells. */
export type Table = readonly (readonly string[])[];

/** A list of entries stays far below these. */
const most = { bytes: 10_000_000, rows: 10_000, cells: 500_000, row: 1_000_000 };

/**
 * The rows of a table, empty ones among them, so that their numbers are those that a spreadsheet shows.
 *
 * @throws UserError `NOT_IMPORTED` where it is past a limit or a quotation mark is not closed
 */
export function parseCsv({ name, bytes, text }: SourceFile, delimiter: string): Table {
  if (bytes.length > most.bytes) throw tooMuch(name, `is larger than ${most.bytes / 1_000_000} MB`);
  const rows = parseRows(name, text, delimiter, most.rows + 1);
  if (rows.length > most.rows) throw tooMuch(name, `has more than ${most.rows} rows`);
  return rows;
}

function tooMuch(name: string, fault: string): UserError {
  return new UserError("NOT_IMPORTED", `${name} ${fault}`, {
    hint: "Split the table into several files, and import one after the other.",
  });
}

/**
 * The delimiter of a table: the one that makes the best header of its first rows.
 *
 * @param rate how good a table is
 */
export function delimiterOf({ name, text }: SourceFile, rate: (rows: Table) => number): string {
  const ratings = [",", ";", "\t", "|"].map((delimiter) => ({ delimiter, rating: rateWith(delimiter) }));
  return ratings.toSorted((a, b) => b.rating - a.rating)[0]?.delimiter ?? ",";

  function rateWith(delimiter: string): number {
    try {
      return rate(parseRows(name, text, delimiter, firstRows));
    } catch {
      return 0;
    }
  }
}

/** In which the header is looked for. */
export const firstRows = 10;

function parseRows(name: string, text: string, delimiter: string, count: number): Table {
  if (text.split(delimiter, most.cells + 1).length > most.cells)
    throw tooMuch(name, `has more than ${most.cells} cells`);
  try {
    return parse(withoutHint(text), {
      delimiter,
      to: count,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: most.row,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError("NOT_IMPORTED", `${name}: A quotation mark is opened and not closed`, {
      hint: `Look for a single " in the table, in or after row ${Number(error["records"] ?? 0) + 1}.`,
    });
  }
}

/** Excel may write its delimiter on a line before the table. */
function withoutHint(text: string): string {
  return text.replace(/^sep=.\n/i, "");
}
