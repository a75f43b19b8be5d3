import { valueAt, withValue } from "../../model/value-at.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { AskTools, Question } from "./question.ts";
import { isNeeded, remarkOn } from "./remark-on.ts";

/** Asks for a field of one line. */
export async function askLine(question: Question, data: DraftData, tools: AskTools): Promise<DraftData> {
  return withAnswer(question, data, await typeLine(question, data, tools));
}

/** Has a line typed that no rule calls an error. */
function typeLine(question: Question, data: DraftData, { desk, prompter }: AskTools): Promise<string> {
  const { message, example, path } = question;
  return prompter.line({
    message,
    example: isNeeded(question, data, desk) ? example : `${example}; Enter for none`,
    initial: String(valueAt(data, path) ?? ""),
    check: (typed) => remarkOn(question, data, typed, desk),
  });
}

/** The draft with an answer; an empty one takes the field out. Without an address there is no source, whatever was said of it before. */
export function withAnswer({ path, needed }: Question, data: DraftData, answer: string): DraftData {
  const text = answer.trim();
  return withValue(data, text === "" && needed === "as-source" ? ["source"] : path, text || undefined);
}
