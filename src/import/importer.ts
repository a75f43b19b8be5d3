import type { Imported } from "./imported.ts";
import type { SourceFile } from "./source-file.ts";

/** A kind of foreign text that can be imported, listed in `index.ts`. */
export interface Importer {
  /** What `--as` calls it. */
  readonly name: string;
  /** What it is, for the help: “RSS 2.0 feed”. */
  readonly about: string;
  /** What its ledger counts: lines of text, blocks of a page, items of a feed, rows of a table, files of a folder. */
  readonly counts: "line" | "block" | "item" | "row" | "file";
  /** Whether a file looks like one of these; the first of the list that says so reads it. Looks at the beginning only, and never fails. */
  readonly recognises: (file: SourceFile) => boolean;
  /**
   * Reads it. Its code is loaded when it is first called.
   *
   * @throws UserError `NOT_IMPORTED`, with the place, where the file is broken or past a limit
   */
  readonly read: (file: SourceFile, settings: ImportSettings) => Promise<Imported>;
}

/** What an import is about. */
export interface ImportSettings {
  /** ISO date of the run: dates without a year are the last such day before it, or the next one if the text says that it is to come. */
  readonly today: string;
  /** BCP 47, of the bulletin. */
  readonly language: string;
}
