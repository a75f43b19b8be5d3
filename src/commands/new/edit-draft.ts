import { Places } from "../../model/places.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printable } from "../../report/printable.ts";
import type { CheckResult, ScreenView } from "../../report/report.ts";
import { UserError } from "../../user-error.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { entrySchema } from "../../workspace/add-entry.ts";
import { atLeast, hasErrors } from "../../workspace/check.ts";
import { checkText, editedName } from "./check-text.ts";
import { draftTemplate } from "./draft-template.ts";
import { orTell } from "./or-tell.ts";
import type { Outcome } from "./outcome.ts";
import { problemLines } from "./problem-lines.ts";
import type { AskTools } from "./question.ts";
import { similarRemarks } from "./similar-remarks.ts";

export interface EditTools extends AskTools, ScreenView {
  readonly print: (text: string) => void;
}

/**
 * Lets the user write an entry in the editor until it has no errors. What was written is never lost: it becomes an entry, is kept in a file, or
 * is thrown away by a decision.
 *
 * @throws UserError `EDITOR_FAILED` while nothing has been written yet, and `INTERRUPTED`
 */
export async function editDraft(draft: DraftData, tools: EditTools): Promise<Outcome> {
  const { desk, prompter, tell, print } = tools;
  const template = draftTemplate(draft, desk);
  let text = await prompter.edit(template.text, { name: editedName, line: template.line });
  try {
    for (;;) {
      const written = template.strip(text);
      if (written.trim() === "") return { kind: "discarded" };
      const { data, result } = checkText(text, desk);
      if (!hasErrors(result)) return accept(data, written, tools);
      print(`${prettyReport(atLeast(result, "warning"), tools)}\n`);
      const line = firstErrorLine(result, text);
      const decision = await prompter.choose({
        message: "This entry cannot be written yet.",
        choices: [
          { value: "again", name: `Go back to the editor, at line ${line}` },
          { value: "keep", name: `Keep it as it is, in ${desk.keptFile}` },
          { value: "discard", name: "Throw it away" },
        ],
      });
      if (decision === "keep") return { kind: "kept", file: desk.keep(text), place: desk.place(data).file };
      if (decision === "discard") return { kind: "discarded" };
      text = (await orTell(() => prompter.edit(text, { name: editedName, line }), tell)) ?? text;
    }
  } catch (error) {
    throw afterKeeping(text, error, tools);
  }
}

/** The draft as it will be filed: the user's own text, below the line that names the schema. */
function accept(data: DraftData, written: string, { desk, paint, print }: EditTools): Outcome {
  const lineEnd = written.includes("\r\n") ? "\r\n" : "\n";
  const namesSchema = /^# yaml-language-server:/m.test(written);
  const yaml = namesSchema ? written : `# yaml-language-server: $schema=${entrySchema}${lineEnd}${written}`;
  const judgement = { ...desk.judge(data), yaml };
  const { problems, similar } = judgement;
  print(problemLines([...problems, ...similarRemarks(similar, problems)], paint, (path) => path.join(".")));
  return { kind: "entry", data, judgement };
}

function firstErrorLine({ problems }: CheckResult, text: string): number {
  const first = problems.find(({ severity }) => severity === "error");
  return new Places(text).at(first?.range[0] ?? 0).line;
}

/** What to throw on, when what was written is in a file or, if that cannot be written, on the screen. */
function afterKeeping(text: string, error: unknown, { desk, tell, print }: EditTools): unknown {
  try {
    const kept = `What you wrote is kept in ${desk.keep(text)}`;
    if ((error as { code?: string }).code === "INTERRUPTED") {
      return new UserError("INTERRUPTED", `Stopped. ${kept}`, { exitCode: 130 });
    }
    tell({ severity: "warning", text: `${kept}.` });
  } catch {
    print(printable(text));
  }
  return error;
}
