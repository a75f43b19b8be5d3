import { groupByFile } from "../model/group-by-file.ts";
import type { Problem } from "../model/problem.ts";
import type { CheckResult } from "./report.ts";

/**
 * Problems and texts as reports may repeat them: personal data that a problem points at is “•” throughout, in the text of its file and in
 * the words of every problem of that file. Lengths and line breaks stay, so that places do.
 */
export function mask(
  problems: readonly Problem[],
  textOf: CheckResult["textOf"],
): Pick<CheckResult, "problems" | "textOf"> {
  const masked = [...groupByFile(problems.filter((problem) => problem.masked))];
  const secrets = new Map(masked.map(([file, group]) => [file, secretsIn(textOf(file), group)]));
  const texts = new Map(masked.map(([file, group]) => [file, withDots(textOf(file), group)]));
  return {
    problems: problems.map((problem) => silenced(problem, secrets.get(problem.file) ?? [])),
    textOf: (file) => texts.get(file) ?? textOf(file),
  };
}

function secretsIn(text: string, problems: readonly Problem[]): readonly string[] {
  const secrets = new Set(problems.map(({ range }) => text.slice(...range)));
  secrets.delete("");
  return [...secrets];
}

function withDots(text: string, problems: readonly Problem[]): string {
  return problems.reduce(
    (rest, { range: [start, end] }) => rest.slice(0, start) + dots(rest.slice(start, end)) + rest.slice(end),
    text,
  );
}

function silenced(problem: Problem, secrets: readonly string[]): Problem {
  if (secrets.length === 0) return problem;
  const silence = (words: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, dots), words);
  return { ...problem, message: silence(problem.message), hint: silence(problem.hint) };
}

function dots(text: string): string {
  return text.replace(/[^\r\n]/g, "•");
}
