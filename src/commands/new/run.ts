import { defaultLanguage } from "../../model/bulletin.ts";
import type { Path } from "../../model/problem.ts";
import type { Ports } from "../../ports.ts";
import type { Paint } from "../../report/paint.ts";
import { printableJson } from "../../report/printable.ts";
import { type DraftData, type DraftProblem, problemsOf } from "../../validate/check-draft.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { Desk, type Judgement } from "./desk.ts";
import { flagsFor } from "./flags.ts";
import { Interview } from "./interview.ts";
import { isError, problemLines, remarkLine } from "./problem-lines.ts";
import { questions } from "./questions.ts";
import { readFlags } from "./read-flags.ts";
import { review } from "./review.ts";

/** Beside these, every flag of `flags.ts` under the name that commander gives it. */
export type NewOptions = WithGlobals<{
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly [flag: string]: unknown;
}>;

/** Drafts an entry: out of the flags alone if they say enough, else by asking, where there is somebody to ask. */
export async function runNew(options: NewOptions, ports: Ports): Promise<number> {
  const { terminal } = ports;
  const root = findStore(options.store, ports);
  const store = await readStore(root, ports);
  const desk = new Desk(root, store, dayOfRun(options, ports.clock), ports);
  const paint = await terminal.paint("err", options.color);

  const fromInput = options["summary"] === "-";
  const flags = fromInput ? { ...options, summary: new TextDecoder().decode(await terminal.readInput()) } : options;
  const { data, problems: unreadable } = readFlags(flags, desk.today);
  const judgement = desk.judge(data, unreadable);
  const errors = judgement.problems.filter(isError);

  const canAsk = options.input && terminal.interactive && !fromInput;
  if (!canAsk || errors.length === 0 || !errors.every(isAskedFor)) {
    terminal.err(problemLines(options.quiet ? errors : judgement.problems, paint, flagName));
    return finish(data, judgement, desk, options, ports);
  }
  const language = store.bulletin.value?.language ?? defaultLanguage;
  const taken = await converse(data, errors, desk, { paint, language }, ports);
  if (taken) return finish(taken, desk.judge(taken), desk, options, ports);
  terminal.err("Thrown away. Nothing was written.\n");
  return 0;
}

/** Asks for what is missing or wrong, then shows the whole; nothing if the user does not want it. */
async function converse(
  data: DraftData,
  errors: readonly DraftProblem[],
  desk: Desk,
  { paint, language }: { readonly paint: Paint; readonly language: string },
  { prompter: loadPrompter, terminal }: Ports,
): Promise<DraftData | undefined> {
  const prompter = await loadPrompter(paint);
  const interview = new Interview(desk, prompter, (remark) => terminal.err(remarkLine(remark, paint)));
  const answered = await interview.complete(data, (path) => problemsOf(path, errors).length > 0);
  return review(answered, { desk, interview, prompter, paint, language, print: terminal.err });
}

/** Writes the entry if nothing keeps it from being written, and says what was done. */
function finish(data: DraftData, judgement: Judgement, desk: Desk, options: NewOptions, { terminal }: Ports): number {
  const { yaml, entry, problems } = judgement;
  const exitCode = exitCodeFor(judgement);
  const written = exitCode === 0 && !options.dryRun;
  const { id, file } = written ? desk.write(data, judgement) : judgement;
  if (options.json) {
    const named = problems.map(({ path, ...problem }) => ({ ...problem, path: path.join("."), flag: flagName(path) }));
    terminal.out(printableJson({ version: 1, written, file, id, entry, problems: named }));
  } else if (exitCode === 0 && options.dryRun) {
    terminal.out(yaml);
  }
  if (exitCode !== 0) {
    terminal.err("Nothing was written.\n");
  } else if (!options.quiet) {
    terminal.err(written ? `Wrote ${file}\nNext: bulletin validate\n` : `Would write ${file}\n`);
  }
  return exitCode;
}

/** 2 if something is missing, which is wrong use of the command; 1 if something that was given is wrong. */
function exitCodeFor({ isComplete, problems }: Judgement): number {
  if (!isComplete) return 2;
  return problems.some(isError) ? 1 : 0;
}

function isAskedFor({ path }: DraftProblem): boolean {
  return questions.some((question) => question.path.every((step, depth) => path[depth] === step));
}

function flagName(path: Path): string | undefined {
  return flagsFor(path)[0]?.name;
}
