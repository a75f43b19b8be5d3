import type { Prompter, Remark } from "../../ports.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";

/** One question of the interview. */
export interface Question {
  /** The field that it fills. */
  readonly path: readonly string[];
  readonly message: string;
  readonly example: string;
  /** Whether it is asked where nothing is wrong and nothing proposed; the others are there for changing what was given. */
  readonly isRoutine: boolean;
  /** Whether it makes sense at all, after what is known. */
  readonly applies: (data: DraftData) => boolean;
  /** Whether an empty answer will not do; for a source, that depends on the rest of the entry. */
  readonly needed: "always" | "as-source" | "never";
  /** Asks, starting from what the draft has there, and puts the answer into it. */
  readonly ask: (question: Question, data: DraftData, tools: AskTools) => Promise<DraftData>;
}

export interface AskTools {
  readonly desk: Desk;
  readonly prompter: Prompter;
  /** Says something between two questions. */
  readonly tell: (remark: Remark) => void;
}
