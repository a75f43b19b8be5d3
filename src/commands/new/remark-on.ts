import { withValue } from "../../model/value-at.ts";
import type { Remark } from "../../ports.ts";
import { type DraftData, type DraftProblem, problemsOf } from "../../validate/check-draft.ts";
import type { Desk } from "./desk.ts";
import { isError } from "./problem-lines.ts";
import type { Question } from "./question.ts";
import { similarRemarks } from "./similar-remarks.ts";

/** What to say while an answer is typed: what keeps it from being taken, else that it is no news, else the worst that the rules say. */
export function remarkOn(question: Question, data: DraftData, typed: string, desk: Desk): Remark | undefined {
  const { path } = question;
  const answer = typed.trim();
  if (answer === "") return isNeeded(question, data, desk) ? emptyRemark(question) : undefined;
  const problems = problemsOf(path, desk.check(withValue(data, path, answer)).problems);
  const similar = similarRemarks(desk.earlier.similarTo(withValue({}, path, answer)), []);
  return toRemark([...problems.filter(isError), ...similar, ...problems]);
}

/** The first of some problems that is worth a word while an answer is typed. */
export function toRemark(problems: readonly DraftProblem[]): Remark | undefined {
  const worst = problems.find(({ severity }) => severity !== "info");
  return worst && { severity: worst.severity, text: `${worst.message}. ${worst.hint}` };
}

/** What is said where an answer is needed. */
export function emptyRemark({ message, example }: Pick<Question, "message" | "example">): Remark {
  return { severity: "error", text: `${message} is needed. ${example}.` };
}

/** Whether an empty answer will not do. */
export function isNeeded({ needed }: Question, data: DraftData, desk: Desk): boolean {
  return needed === "always" || (needed === "as-source" && desk.needsSource(data));
}
