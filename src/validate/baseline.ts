import { checkShape } from "../model/check-shape.ts";
import { compareText } from "../model/compare-text.ts";
import type { Problem } from "../model/problem.ts";
import { line, needed, text } from "../model/shape.ts";

/** A problem as a baseline knows it. */
export interface OldProblem {
  /** The file's path from the bulletin's folder, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  /** Tells it from the rule's other problems in the file, wherever it moves to; hexadecimal. */
  readonly fingerprint: string;
}

/** The problems of an old archive that are known and let pass, so that only new ones are reported. */
export type Baseline = readonly OldProblem[];

/** A problem of this run, and what a baseline would know it by. */
export interface FoundProblem extends OldProblem {
  readonly problem: Problem;
}

/** What a baseline makes of the problems of a run. */
export interface Sifted {
  /** Those that it does not have. */
  readonly fresh: readonly FoundProblem[];
  /** How many it has. */
  readonly old: number;
  /** How many it has that are there no more. */
  readonly mended: number;
}

/**
 * Tells new problems from old ones.
 *
 * @param isJudged whether this run would have found a problem if it were still there: it looked at the file, and ran the rule
 */
export function sift(
  found: readonly FoundProblem[],
  baseline: Baseline,
  isJudged: (problem: OldProblem) => boolean,
): Sifted {
  const known = new Set(baseline.map(keyOf));
  const there = new Set(found.map(keyOf));
  const fresh = found.filter((one) => !known.has(keyOf(one)) || !canBeOld(one));
  return {
    fresh,
    old: found.length - fresh.length,
    mended: baseline.filter((one) => isJudged(one) && !there.has(keyOf(one))).length,
  };
}

/** The baseline that holds exactly what was found, and what this run could not judge. */
export function renewBaseline(
  found: readonly FoundProblem[],
  baseline: Baseline,
  isJudged: (problem: OldProblem) => boolean,
): Baseline {
  return [...baseline.filter((one) => !isJudged(one)), ...found.filter(canBeOld)];
}

/** A file that cannot be read hides whatever else is wrong with it: new problems would slip in behind the old one. */
function canBeOld({ problem: { rule, severity } }: FoundProblem): boolean {
  return rule !== "yaml-syntax" && !(rule === "file" && severity === "error");
}

function keyOf({ file, rule, fingerprint }: OldProblem): string {
  return [file, rule, fingerprint].join("\0");
}

/** What a baseline file holds. */
export const baselineShape = {
  kind: "record",
  fields: {
    version: needed({ kind: "integer", min: 1, max: 1 }, "Goes up when older releases could not read the file."),
    problems: needed(
      {
        kind: "list",
        of: {
          kind: "record",
          fields: {
            file: needed(text, "The file, from the bulletin's folder."),
            rule: needed(line, "The id of the rule."),
            fingerprint: needed(
              { kind: "line", pattern: /^[0-9a-f]+$/, like: "5d41402abc4b2a76" },
              "Tells the problem from others of the rule in the file.",
            ),
          },
        },
      },
      "The problems, in the order of their files.",
    ),
  },
} as const;

/** Reads a baseline file; undefined if it is none, or broken (`findBaselineFault` says where). */
export function parseBaseline(json: string): Baseline | undefined {
  try {
    const { value, findings } = checkShape(JSON.parse(json), baselineShape);
    return findings.length > 0 ? undefined : (value as { problems: Baseline }).problems;
  } catch {
    return undefined;
  }
}

/** Writes a baseline file: JSON with a line for each problem, sorted, so that git merges two of them line by line. */
export function formatBaseline(baseline: Baseline): string {
  const lines = [...new Map(baseline.map((one) => [keyOf(one), one]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { file, rule, fingerprint }]) => `    ${JSON.stringify({ file, rule, fingerprint })}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": 1,\n  "problems": ${list}\n}\n`;
}
