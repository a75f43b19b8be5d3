import { defaultLanguage } from "../../model/bulletin.ts";
import type { Ports } from "../../ports.ts";
import type { Paint } from "../../report/paint.ts";
import { type DraftProblem, problemsOf } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { type EditTools, editDraft } from "./edit-draft.ts";
import type { Given } from "./given.ts";
import { interview } from "./interview.ts";
import type { Outcome } from "./outcome.ts";
import { remarkLine } from "./problem-lines.ts";
import type { Question } from "./question.ts";
import { review } from "./review.ts";

interface Conversation {
  readonly given: Given;
  /** What is wrong with what is given, or missing in it. */
  readonly errors: readonly DraftProblem[];
  readonly questions: readonly Question[];
  /** Whether the entry is to be written in the editor, and not by answers. */
  readonly inEditor: boolean;
}

/** Makes an entry together with the user: in the editor, or by asking for what is missing, wrong or proposed and showing the whole. */
export async function converse(
  { given, errors, questions, inEditor }: Conversation,
  desk: Desk,
  paint: Paint,
  { prompter: loadPrompter, terminal }: Ports,
): Promise<Outcome> {
  const tools: EditTools = {
    desk,
    paint,
    columns: terminal.columns,
    prompter: await loadPrompter(paint),
    print: terminal.err,
    tell: (remark) => terminal.err(remarkLine(remark, paint)),
  };
  if (inEditor) return editDraft(given.data, tools);
  const { data, isProposed } = given;
  const isToSee: typeof isProposed = (path) => isProposed(path) || problemsOf(path, errors).length > 0;
  const answered = await interview(data, questions, isToSee, tools);
  return review(answered, questions, desk.store.bulletin.value?.language ?? defaultLanguage, tools);
}
