import type { DraftData } from "../../validate/check-draft.ts";

/** What a page suggests for an entry about it. */
export interface Proposal {
  /** Headline, date, summary, source and event, as far as the page gives them; no status. */
  readonly data: DraftData;
  /** Sentences for the user: what was found where, and what is missing. Not yet safe for a terminal, since they quote the page. */
  readonly notes: readonly string[];
}
