/** What an importer makes of a file. */
export interface Imported {
  /** In the order of the file. */
  readonly entries: readonly ImportedEntry[];
  /** Every unit of the file that holds something, in its order, each once: nothing is dropped in silence. */
  readonly ledger: readonly LedgerLine[];
  /** What was made regular on the way, such as no-break spaces or “5th April 2018”; the wording is never changed. */
  readonly notes: readonly ImportNote[];
}

/** An entry as the file tells it. */
export interface ImportedEntry {
  /** Fields of an entry as `model/entry.ts` names them, as far as the file has them; no status. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The first and the last unit that it was made of, from 1. */
  readonly from: number;
  readonly to: number;
  /** What somebody has to look at before the entry is signed off, in sentences: a guess, a link that was lost in copying. */
  readonly review: readonly string[];
}

/** What became of one unit of the file: a line, a block, an item, a row, as the importer `counts`. */
export interface LedgerLine {
  /** From 1. */
  readonly at: number;
  /** What it says, as the file has it. */
  readonly text: string;
  readonly role: Role;
  /** The entry that it went into, from 0; none for what belongs to no entry. */
  readonly entry?: number;
}

/** What a unit is to the bulletin. */
export type Role =
  | "headline"
  /** The headline typed a second time, or a shorter form of it. */
  | "repeated headline"
  | "date"
  | "summary"
  /** A link, with its label or without. */
  | "link"
  | "event"
  | "contact"
  | "section"
  | "picture"
  /** The name of the bulletin, the date and subject of the edition, a greeting. */
  | "masthead"
  /** A whole item of a feed, row of a table or file of a folder. */
  | "entry"
  /** What recurs in several entries without saying anything of them: “Read more”, “Back to top”, “Share this”. */
  | "boilerplate"
  /** A sign-off, unsubscribe line, legal notice. */
  | "footer"
  /** A rule or ornament between entries. */
  | "separator"
  /** What no entry can hold; it has a note of its own. */
  | "unused";

/** Something that an editor should know of a unit. */
export interface ImportNote {
  /** From 1. */
  readonly at: number;
  /** One plain sentence without a full stop. */
  readonly message: string;
}
