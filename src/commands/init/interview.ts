import type { Prompter, Remark } from "../../ports.ts";
import { type Answers, type Check, checks } from "./answers.ts";
import { judgeLine } from "./judge-line.ts";
import { checkNames, type Question, questions } from "./questions.ts";

/**
 * Asks what the flags have not said.
 *
 * @param proposed the checks that are picked at first
 * @param today ISO date of the run
 */
export async function interview(
  given: Partial<Answers>,
  proposed: readonly Check[],
  prompter: Prompter,
  today: string,
): Promise<Answers> {
  let answers = given;
  for (const question of questions) {
    const { key, message, example, applies } = question;
    if (answers[key] !== undefined || !applies(answers)) continue;
    const check = (typed: string) => remarkOn(typed, question, today);
    const typed = await prompter.line({ message, initial: "", example, check });
    const { value } = judgeLine(key, typed.trim() || question.proposal, today);
    if (value !== undefined) answers = { ...answers, [key]: value };
  }
  return { checks: await askChecks(proposed, given, prompter), ...answers } as Answers;
}

function remarkOn(typed: string, question: Question, today: string): Remark | undefined {
  const { key, message, proposal, example, isNeeded } = question;
  const { value, remark } = judgeLine(key, typed.trim() || proposal, today);
  if (value !== undefined || !isNeeded) return remark;
  return { severity: "error", text: `${message} is needed. ${example}.` };
}

async function askChecks(
  proposed: readonly Check[],
  given: Partial<Answers>,
  prompter: Prompter,
): Promise<readonly Check[]> {
  if (given.checks) return given.checks;
  return prompter.pick({
    message: "Check every change",
    choices: checks.map((check) => ({ value: check, name: checkNames[check] })),
    picked: proposed,
  });
}
