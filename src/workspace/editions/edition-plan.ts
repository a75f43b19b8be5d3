import type { EditionFile } from "../../store/store.ts";

/** What an edition is to be. */
export interface EditionRequest {
  /** The id or the number of an edition, or the id of a new one; undefined for the next. */
  readonly name?: string | undefined;
  /** ISO. */
  readonly date?: string | undefined;
  /** ISO: entries before this day stay out. */
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly intro?: string | undefined;
}

/** An edition with what comes into it, not yet written. */
export interface EditionPlan {
  /** As it is on the disk; undefined for a new one. */
  readonly before: EditionFile | undefined;
  readonly after: EditionFile;
  /** The ids of the entries that come in, in reading order. */
  readonly added: readonly string[];
}
