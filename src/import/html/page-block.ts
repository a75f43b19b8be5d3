import type { SourceBlock } from "../block.ts";
import type { ImportNote, Role } from "../imported.ts";

/** A text of a page, which is one unit of the ledger. */
export interface PageBlock extends SourceBlock {
  /** What it is by its place in the page, if that is no part of an entry. */
  readonly role?: Role;
}

/** What an editor should know of a text of a page. */
export interface PageNote extends ImportNote {
  /** Whether somebody has to look at it before the entry is signed off. */
  readonly review?: true;
}

/** A page as the texts in it. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly notes: readonly PageNote[];
}
