import type { Entry } from "../../model/entry.ts";
import type { Path } from "../../model/problem.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { type EditTools, editDraft } from "./edit-draft.ts";
import { flagName } from "./flag-name.ts";
import { orTell } from "./or-tell.ts";
import type { Outcome } from "./outcome.ts";
import { preview } from "./preview.ts";
import { isError, problemLines } from "./problem-lines.ts";
import type { Question } from "./question.ts";
import { similarRemarks } from "./similar-remarks.ts";

/** Shows a draft as it will read until the user takes it, with or without changes, writes it in the editor, or throws it away. */
export async function review(
  draft: DraftData,
  questions: readonly Question[],
  language: string,
  tools: EditTools,
): Promise<Outcome> {
  const { desk, prompter, paint, print, tell } = tools;
  const nameOf = (path: Path) => fieldName(path, questions);
  for (let data = draft; ; ) {
    const judgement = desk.judge(data);
    const { entry, problems, similar } = judgement;
    const remarks = [...problems, ...similarRemarks(similar, problems)];
    print(preview(entry as Entry, paint, language) + problemLines(remarks, paint, nameOf));
    const isFit = !problems.some(isError);
    const decision = await prompter.choose({
      message: isFit ? "Write this entry?" : "This entry cannot be written yet.",
      choices: [
        ...(isFit ? [{ value: "write" as const, name: "Write it" }] : []),
        { value: "change", name: "Change something" },
        { value: "edit", name: "Open it in my editor, and write what I save" },
        { value: "discard", name: "Throw it away" },
      ],
    });
    if (decision === "write") return { kind: "entry", data, judgement };
    if (decision === "discard") return { kind: "discarded" };
    if (decision === "edit") {
      const edited = await orTell(() => editDraft(data, tools), tell);
      if (edited) return edited;
    } else {
      const open = questions.filter(({ applies }) => applies(data));
      const chosen = await prompter.choose({
        message: "Change what?",
        choices: open.map(({ message }) => ({ value: message, name: message })),
      });
      for (const question of open) if (question.message === chosen) data = await question.ask(question, data, tools);
    }
  }
}

/** A field by the words in which it is asked for, else by its flag. */
function fieldName(path: Path, questions: readonly Question[]): string | undefined {
  const question = questions.find((one) => one.path.every((step, depth) => path[depth] === step));
  return question?.message ?? flagName(path);
}
