import { UserError } from "../../user-error.ts";
import type { Answers, Check, Line } from "./answers.ts";
import { judgeLine } from "./judge-line.ts";
import { questions } from "./questions.ts";

/** The flags that answer questions. */
export interface AnswerFlags extends Readonly<Partial<Record<Line, string>>> {
  readonly ci?: "github" | "gitlab" | "none";
  readonly preCommit?: boolean;
}

/**
 * The answers that the flags give.
 *
 * @param today ISO date of the run
 * @throws UserError `BAD_ANSWER`, which names every flag that is wrong
 */
export function readFlags(flags: AnswerFlags, today: string): Partial<Answers> {
  const judged = questions.map(({ key }) => ({ key, ...judgeLine(key, flags[key] ?? "", today) }));
  const wrong = judged.flatMap(({ key, remark }) => (remark?.severity === "error" ? [`--${key}: ${remark.text}`] : []));
  if (wrong.length > 0) throw new UserError("BAD_ANSWER", wrong.join("\n"));
  if (flags.unsubscribe !== undefined && flags.contact === undefined) {
    throw new UserError("BAD_ANSWER", "--unsubscribe is for an e-mail, and an e-mail needs a sender", {
      hint: "Give --contact, too.",
    });
  }
  const lines = judged.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]));
  return { ...Object.fromEntries(lines), ...(hasChecks(flags) && { checks: checksOf(flags) }) };
}

/**
 * The answers where nobody can be asked: what was not given is as it would be proposed.
 *
 * @throws UserError `MISSING_ANSWER`, which names every flag that is missing
 */
export function withoutAsking(given: Partial<Answers>): Answers {
  const proposed = questions.flatMap(({ key, proposal }) => (proposal === "" ? [] : [[key, proposal]]));
  const answers: Partial<Answers> = { checks: [], ...Object.fromEntries(proposed), ...given };
  const missing = questions.filter(({ key, isNeeded }) => isNeeded && answers[key] === undefined);
  if (missing.length === 0) return answers as Answers;
  const lines = missing.map(({ key, example }) => `--${key} is missing. ${example}.`);
  throw new UserError("MISSING_ANSWER", lines.join("\n"));
}

function hasChecks({ ci, preCommit }: AnswerFlags): boolean {
  return ci !== undefined || preCommit === true;
}

function checksOf({ ci, preCommit }: AnswerFlags): readonly Check[] {
  return [...(ci === undefined || ci === "none" ? [] : [ci]), ...(preCommit ? (["pre-commit"] as const) : [])];
}
