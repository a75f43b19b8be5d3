import type { DraftData } from "../../validate/check-draft.ts";
import type { Judgement } from "./desk.ts";

/** What came of writing an entry together with the user: one that has no errors, text kept in a file for later, or nothing. */
export type Outcome =
  | { readonly kind: "entry"; readonly data: DraftData; readonly judgement: Judgement }
  | KeptText
  | { readonly kind: "discarded" };

interface KeptText {
  readonly kind: "kept";
  /** Where it is, as the user would type it. */
  readonly file: string;
  /** Where it belongs when it is mended. */
  readonly place: string;
}
