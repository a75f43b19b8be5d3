import type { Store } from "../../store/store.ts";
import type { ChangeOptions } from "../../workspace/carry-out.ts";
import type { ChangeFlags } from "./read-changes.ts";

export type EditOptions = ChangeOptions & ChangeFlags;

/** What an edit has to know of the bulletin. */
export interface EditContext {
  /** The bulletin's folder, absolute. */
  readonly root: string;
  readonly store: Store;
  /** ISO date. */
  readonly today: string;
  readonly options: EditOptions;
}
