import { displayWidth } from "../../model/display-width.ts";
import type { Ports } from "../../ports.ts";
import { fitStart } from "../../report/fit-text.ts";
import { printableLine } from "../../report/printable.ts";
import type { Answer, Candidate } from "./answer.ts";
import { quoteForBash, splitBashLine } from "./bash-line.ts";
import { type BuildProgram, completeWord } from "./complete-word.ts";

/**
 * Answers a completion script. The first line says what is wanted: `values`, `files` or `folders`; after `values` come the candidates, one a line.
 * It is called in one of two ways:
 *
 * - `__complete words WORD… =WORD`, the words before the one at the cursor, and that one after an equals sign, since PowerShell would drop an
 *   empty word; the answer is VALUE, or VALUE TAB DESCRIPTION;
 * - `__complete bash COMP_TYPE COLUMNS COMP_WORDBREAKS LINE`, the command line up to the cursor; the answer is what COMPREPLY has to hold.
 *
 * Whatever goes wrong, nothing is said of it and the exit code is 0: somebody is in the middle of typing.
 */
export async function answerShell(
  [kind, ...rest]: readonly string[],
  ports: Ports,
  buildProgram: BuildProgram,
): Promise<number> {
  const complete = (words: readonly string[], word: string) => completeWord(words, word, ports, buildProgram);
  try {
    ports.terminal.out(await (kind === "bash" ? answerBash(rest, complete) : answerWords(rest, complete)));
  } catch {
    // There is nothing to offer.
  }
  return 0;
}

type Complete = (words: readonly string[], word: string) => Promise<Answer>;

async function answerWords(args: readonly string[], complete: Complete): Promise<string> {
  const answer = await complete(args.slice(0, -1), args.at(-1)?.slice(1) ?? "");
  return inLines(answer, (candidates) =>
    candidates.map(({ value, about }) => (about ? `${value}\t${printableLine(about)}` : value)),
  );
}

async function answerBash([type = "", columns, breaks = "", text = ""]: readonly string[], complete: Complete) {
  const line = splitBashLine(text, breaks);
  const answer = await complete(line.words.slice(1), line.word);
  return inLines(answer, (candidates) => {
    const quoted = candidates.map(({ value, about }) => ({
      value: quoteForBash(value, line),
      ...(about && { about }),
    }));
    const isInserted = quoted.length === 1 || insertsAtOnce.has(type);
    return isInserted ? quoted.map(({ value }) => value) : describedList(quoted, Number(columns) || 80);
  });
}

/** The kinds of completion (COMP_TYPE) by which readline puts candidates into the line although there are several: `%` and `*`. */
const insertsAtOnce: ReadonlySet<string> = new Set(["37", "42"]);

/** Candidates that readline only lists: of what follows the values nothing gets into the line, since there the lines differ already. */
function describedList(candidates: readonly Candidate[], columns: number): readonly string[] {
  const width = Math.max(...candidates.map(({ value }) => displayWidth(value)));
  return candidates.map(({ value, about }) => {
    if (!about || width + 6 > columns) return value;
    const padding = " ".repeat(width - displayWidth(value));
    return fitStart(`${value}${padding}  (${printableLine(about)})`, columns - 1);
  });
}

function inLines(answer: Answer, linesOf: (candidates: readonly Candidate[]) => readonly string[]): string {
  const lines = typeof answer === "string" ? [answer] : ["values", ...linesOf(answer)];
  return lines.map((line) => `${line}\n`).join("");
}
