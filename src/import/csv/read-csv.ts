import { inUnit } from "../feeds/in-unit.ts";
import { lineOf } from "../feeds/line-of.ts";
import { Tally } from "../feeds/tally.ts";
import type { Imported, ImportedEntry, ImportNote, LedgerLine } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { findHeader, type Header, likeliestHeader } from "./find-header.ts";
import { delimiterOf, parseCsv, type Table } from "./parse-csv.ts";
import { Row } from "./row.ts";
import { rowEntry } from "./row-entry.ts";

/**
 * Reads a table: each row below the names of its columns is an entry. The ledger counts rows as a spreadsheet does.
 *
 * @throws UserError `NOT_IMPORTED`
 */
export async function readCsv(file: SourceFile, settings: ImportSettings): Promise<Imported> {
  const delimiter = delimiterOf(file, (rows) => likeliestHeader(rows).columns.size);
  const table = parseCsv(file, delimiter);
  const header = findHeader(table, file.name);
  const entries: ImportedEntry[] = [];
  const ledger: LedgerLine[] = [];
  const tally = new Tally("row");
  for (const [place, cells] of table.entries()) {
    const at = place + 1;
    const text = cells.map(lineOf).filter(Boolean).join(" | ");
    if (text === "") continue;
    if (place <= header.place) ledger.push({ at, text, role: "masthead" });
    else if ([...header.columns.values()].every((column) => !cells[column]?.trim())) {
      ledger.push({ at, text, role: "unused" });
      tally.add(at, "The row says nothing in the columns that are known");
    } else {
      const row = new Row(cells, header.columns, settings);
      const data = inUnit(`Row ${at}`, () => rowEntry(row, settings));
      ledger.push({ at, text, role: "entry", entry: entries.length });
      entries.push({ data, from: at, to: at, review: row.review });
      for (const remark of new Set(row.remarks)) tally.add(at, remark);
    }
  }
  return { entries, ledger, notes: [...columnNotes(table, header), ...tally.notes] };
}

/** What is lost of the table: columns that say something in some rows, and that an entry has no place for. */
function columnNotes(table: Table, { place, columns }: Header): readonly ImportNote[] {
  const known = new Set(columns.values());
  const rows = table.slice(place + 1);
  const width = Math.max(...table.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const count = rows.filter((cells) => cells[column]?.trim()).length;
    if (known.has(column) || count === 0) return [];
    const name = lineOf(table[place]?.[column] ?? "") || `number ${column + 1}`;
    const message = `The column “${name}” is left out, which says something in ${count} ${count === 1 ? "row" : "rows"}`;
    return [{ at: place + 1, message }];
  });
}
