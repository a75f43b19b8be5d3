import { valueAt } from "../../model/value-at.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { withAnswer } from "./ask-line.ts";
import { orTell } from "./or-tell.ts";
import type { AskTools, Question } from "./question.ts";
import { remarkOn } from "./remark-on.ts";

/** Asks for a field of any number of lines: typed on one line, or in the editor until no rule calls it an error. */
export async function askText(question: Question, data: DraftData, tools: AskTools): Promise<DraftData> {
  const { desk, prompter, tell } = tools;
  let text = String(valueAt(data, question.path) ?? "");
  for (;;) {
    const typed = await typeOrKeep(question, data, text, tools);
    if (typed !== undefined) return withAnswer(question, data, typed);
    const edited = await orTell(() => prompter.edit(text), tell);
    if (edited === undefined) continue;
    text = edited.replace(/\r\n?/g, "\n").trim();
    const remark = remarkOn(question, data, text, desk);
    if (remark) tell(remark);
    if (remark?.severity !== "error") return withAnswer(question, data, text);
  }
}

/** What is typed on one line; nothing if the editor is wanted. A line has no room for paragraphs: a text that has some is kept or edited. */
async function typeOrKeep(
  question: Question,
  data: DraftData,
  text: string,
  { desk, prompter }: AskTools,
): Promise<string | undefined> {
  const { message, example } = question;
  if (text.includes("\n")) {
    const isFit = remarkOn(question, data, text, desk)?.severity !== "error";
    const way = await prompter.choose({
      message,
      choices: [
        ...(isFit ? [{ value: "keep" as const, name: "Keep it as it is" }] : []),
        { value: "edit", name: "Open it in my editor" },
      ],
    });
    return way === "keep" ? text : undefined;
  }
  const typed = await prompter.line({
    message,
    example: `${example}. Enter opens your editor, for paragraphs`,
    initial: text,
    check: (answer) => (answer.trim() === "" ? undefined : remarkOn(question, data, answer, desk)),
  });
  return typed.trim() === "" ? undefined : typed;
}
