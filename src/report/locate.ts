import { groupByFile } from "../model/group-by-file.ts";
import { Places, type Position } from "../model/places.ts";
import type { Problem } from "../model/problem.ts";
import type { CheckResult } from "./report.ts";

/** A problem with the lines and columns of its range; `end` is the first place after it. */
export interface LocatedProblem extends Problem {
  readonly start: Position;
  readonly end: Position;
}

/** The problems of a result, each with its place. */
export function locate({ problems, textOf }: CheckResult): readonly LocatedProblem[] {
  return [...groupByFile(problems)].flatMap(([file, group]) => {
    const places = new Places(textOf(file));
    return group.map((problem) => ({
      ...problem,
      start: places.at(problem.range[0]),
      end: places.at(problem.range[1]),
    }));
  });
}
