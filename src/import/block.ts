/** A part of a document as it is read: what pages, messages, Word files, Markdown and loose text have in common. */
export interface SourceBlock {
  readonly kind: "heading" | "paragraph" | "item" | "picture" | "separator";
  /** Of a heading, 1 to 6; of an item, how deep its list is, from 1. */
  readonly level?: number;
  /** Of an item in a numbered list, its number. */
  readonly number?: number;
  /** The text, in runs. Of a picture, its text in place of it. */
  readonly runs: readonly SourceRun[];
  /** The unit of the ledger that it begins with, and the last one, from 1. */
  readonly from: number;
  readonly to: number;
  /** Stands directly under the block before, in a document whose paragraphs are set off by empty lines. */
  readonly tight?: true;
}

/** A piece of text that is formatted in one way. */
export interface SourceRun {
  /** White space as it is to be read: one space for any run of them. */
  readonly text: string;
  /** Where it links to, as the document says it, made absolute where the document names its own address. */
  readonly url?: string;
  readonly emphasis?: true;
  /** In bold type, which loose documents use for headings. */
  readonly strong?: true;
}

/** The text of a block without its formatting. */
export function textOf({ runs }: Pick<SourceBlock, "runs">): string {
  return runs.map(({ text }) => text).join("");
}
