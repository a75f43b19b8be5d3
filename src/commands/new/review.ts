import type { Entry } from "../../model/entry.ts";
import type { Path } from "../../model/problem.ts";
import type { Prompter } from "../../ports.ts";
import type { Paint } from "../../report/paint.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { flagsFor } from "./flags.ts";
import type { Interview } from "./interview.ts";
import { preview } from "./preview.ts";
import { isError, problemLines } from "./problem-lines.ts";
import { questions } from "./questions.ts";

export interface ReviewTools {
  readonly desk: Desk;
  readonly interview: Interview;
  readonly prompter: Prompter;
  readonly paint: Paint;
  /** BCP 47, of the bulletin. */
  readonly language: string;
  readonly print: (text: string) => void;
}

/** Shows a draft as it will read until the user takes it, with or without changes; nothing if it is thrown away. */
export async function review(draft: DraftData, tools: ReviewTools): Promise<DraftData | undefined> {
  const { desk, interview, prompter, paint, language, print } = tools;
  for (let data = draft; ; ) {
    const judgement = desk.judge(data);
    print(preview(judgement.entry as Entry, paint, language) + problemLines(judgement.problems, paint, fieldName));
    const isFit = !judgement.problems.some(isError);
    const decision = await prompter.choose({
      message: isFit ? "Write this entry?" : "This entry cannot be written yet.",
      choices: [
        ...(isFit ? [{ value: "write" as const, name: `Write it to ${judgement.file}` }] : []),
        { value: "change", name: "Change something" },
        { value: "discard", name: "Throw it away" },
      ],
    });
    if (decision === "write") return data;
    if (decision === "discard") return undefined;
    const open = questions.filter(({ applies }) => applies(data));
    const chosen = await prompter.choose({
      message: "Change what?",
      choices: open.map(({ message }) => ({ value: message, name: message })),
    });
    for (const question of open) if (question.message === chosen) data = await interview.ask(question, data);
  }
}

/** A field by the words in which it is asked for, else by its flag. */
function fieldName(path: Path): string | undefined {
  const question = questions.find((one) => one.path.every((step, depth) => path[depth] === step));
  return question?.message ?? flagsFor(path)[0]?.name;
}
