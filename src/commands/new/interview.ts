import type { Path } from "../../model/problem.ts";
import { valueAt } from "../../model/value-at.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { AskTools, Question } from "./question.ts";

/**
 * Asks for what a draft lacks, and lets no answer through that `validate` would call an error.
 *
 * @param isToSee whether what the draft has at a path is wrong, or has to be looked at
 */
export async function interview(
  given: DraftData,
  questions: readonly Question[],
  isToSee: (path: Path) => boolean,
  tools: AskTools,
): Promise<DraftData> {
  let data = given;
  for (const question of questions) {
    const isOpen = question.isRoutine && valueAt(data, question.path) === undefined;
    if ((isOpen || isToSee(question.path)) && question.applies(data)) data = await question.ask(question, data, tools);
  }
  return data;
}
