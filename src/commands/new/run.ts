import type { Ports } from "../../ports.ts";
import { UserError } from "../../user-error.ts";
import type { DraftProblem } from "../../validate/check-draft.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import { converse } from "./converse.ts";
import { Desk } from "./desk.ts";
import { finish } from "./finish.ts";
import { flagName } from "./flag-name.ts";
import { gatherGiven } from "./given.ts";
import type { NewOptions } from "./new-options.ts";
import type { Outcome } from "./outcome.ts";
import { isError, problemLines, remarkLine } from "./problem-lines.ts";
import type { Question } from "./question.ts";
import { questionsFor } from "./questions.ts";
import { similarRemarks } from "./similar-remarks.ts";

/** Drafts an entry: out of the flags alone if they say enough, else in the editor or by asking, where there is somebody to ask. */
export async function runNew(options: NewOptions, ports: Ports): Promise<number> {
  const { terminal } = ports;
  const { event = false, edit = false, fromUrl, quiet } = options;
  const canAsk = options.input && terminal.interactive && options["summary"] !== "-";
  if (edit && !canAsk) throw noTerminal();
  const root = findStore(options.store, ports);
  const desk = new Desk(root, await readStore(root, ports), dayOfRun(options, ports.clock), ports);
  const paint = await terminal.paint("err", options.color);
  const given = await gatherGiven(options, desk, ports);
  if (!quiet) for (const text of given.notes) terminal.err(remarkLine({ severity: "info", text }, paint));

  const judgement = desk.judge(given.data, given.unreadable);
  const errors = judgement.problems.filter(isError);
  const questions = questionsFor(desk.store, event);
  const leavesOpen = errors.length > 0 || event || fromUrl !== undefined;
  if (edit || (canAsk && leavesOpen && errors.every((error) => isAskedFor(error, questions)))) {
    const outcome = await converse({ given, errors, questions, inEditor: edit }, desk, paint, ports);
    return conclude(outcome, desk, options, ports);
  }
  const { problems, similar } = judgement;
  terminal.err(problemLines(quiet ? errors : [...problems, ...similarRemarks(similar, problems)], paint, flagName));
  const origin = fromUrl === undefined ? "flags" : "proposed";
  return finish({ data: given.data, judgement, origin }, desk, options, ports);
}

function noTerminal(): UserError {
  return new UserError("NO_TERMINAL", "--edit opens an editor, and there is no terminal for it", {
    hint: "Leave it out, and say everything by flags: bulletin new --help lists them.",
  });
}

function isAskedFor({ path }: DraftProblem, questions: readonly Question[]): boolean {
  return questions.some((question) => question.path.every((step, depth) => path[depth] === step));
}

/** Files what came of a conversation. 1 if it is kept for later, since it has errors. */
function conclude(outcome: Outcome, desk: Desk, options: NewOptions, ports: Ports): number {
  const { terminal } = ports;
  switch (outcome.kind) {
    case "entry":
      return finish({ ...outcome, origin: "conversation" }, desk, options, ports);
    case "kept":
      terminal.err(`Kept in ${outcome.file}. No entry was written.\nNext: mend it, and move it to ${outcome.place}\n`);
      return 1;
    case "discarded":
      terminal.err("Thrown away. Nothing was written.\n");
      return 0;
  }
}
