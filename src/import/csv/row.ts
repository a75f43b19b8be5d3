import { lineOf } from "../feeds/line-of.ts";
import { readWrittenDate } from "../feeds/read-written-date.ts";
import type { ImportSettings } from "../importer.ts";
import type { Field } from "./columns.ts";
import { excelDay } from "./excel-day.ts";

/** A row of a table, by what its columns are to an entry. It gathers what is to be said of it. */
export class Row {
  /** What was made regular, in sentences without a full stop. */
  readonly remarks: string[] = [];
  /** What has to be looked at, in sentences. */
  readonly review: string[] = [];
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<Field, number>;
  readonly #settings: ImportSettings;

  constructor(cells: readonly string[], columns: ReadonlyMap<Field, number>, settings: ImportSettings) {
    this.#cells = cells;
    this.#columns = columns;
    this.#settings = settings;
  }

  /** The cell as it is; empty if there is none. */
  cell(field: Field): string {
    return this.#cells[this.#columns.get(field) ?? -1] ?? "";
  }

  /** The cell in one line; of a formula that makes a link, its text. */
  line(field: Field): string {
    const cell = this.cell(field);
    return lineOf(linkFormula(cell)?.title ?? cell);
  }

  /** The addresses that a cell holds, also as a formula or behind words; as they are written. */
  addresses(field: Field): readonly string[] {
    const cell = this.cell(field);
    const formula = linkFormula(cell);
    return formula ? [formula.url] : (cell.match(/https?:\/\/[^\s<>"|]+[^\s<>"|.,;:!?)\]]/gi) ?? bareAddress(cell));
  }

  /** The ISO date in a cell; what is no date has to be looked at. */
  date(field: Field): string | undefined {
    const text = this.line(field);
    if (text === "") return undefined;
    const counted = excelDay(text);
    if (counted !== undefined) this.remarks.push(`“${text}” was read as ${counted}, as Excel counts days`);
    const date = counted ?? readWrittenDate(text, this.#settings.language);
    if (date === undefined) this.review.push(`“${text.slice(0, 60)}” is no date: write the day.`);
    return date;
  }
}

/** `=HYPERLINK("https://…","Title")`, also with semicolons as in other languages. */
function linkFormula(cell: string): { readonly url: string; readonly title: string } | undefined {
  const [, url, title = ""] = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i.exec(cell.trim()) ?? [];
  return url === undefined ? undefined : { url, title: title.replaceAll('""', '"') };
}

/** “www.example.org/page”, which is kept as it is written. */
function bareAddress(cell: string): readonly string[] {
  const text = cell.trim();
  return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? [text] : [];
}
