import { join, relative, resolve, sep } from "node:path";
import { counted } from "../model/counted.ts";
import type { Ports } from "../ports.ts";
import { fingerprints } from "../report/fingerprint.ts";
import type { CheckResult } from "../report/report.ts";
import { UserError } from "../user-error.ts";
import {
  type Baseline,
  type FoundProblem,
  formatBaseline,
  type OldProblem,
  parseBaseline,
  renewBaseline,
  type Sifted,
  sift,
} from "../validate/baseline.ts";
import { shownPath } from "./read-store.ts";

/** The flags about the baseline. */
export interface BaselineOptions {
  /** The file as typed; false with `--no-baseline`. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
}

/** What a run looked for. */
export interface Judged {
  /** Whether it looked at a file, whose path is as the user would type it. */
  readonly file: (file: string) => boolean;
  /** Whether it ran a rule. */
  readonly rule: (rule: string) => boolean;
}

/** A result without its old problems, which are counted, and what to say of the baseline, if anything. */
interface SiftedResult {
  readonly result: CheckResult;
  readonly remark: string | undefined;
}

/** The baseline of a run. */
export interface BaselineFile {
  /** Takes the old problems out of a result. With `--update-baseline` it records them first, so that nearly all of them are old. */
  sift(result: CheckResult, judged: Judged): SiftedResult;
}

/** The largest baseline that is read, in bytes: about a million problems. */
const largest = 128_000_000;

/**
 * Opens the baseline of a run: the file that is named, else `baseline.json` in the bulletin's folder; undefined if no baseline is wanted or there
 * is none.
 *
 * @param root the bulletin's folder, absolute
 * @throws UserError `NO_BASELINE`, `BAD_BASELINE`
 */
export async function openBaseline(
  root: string,
  { baseline, updateBaseline = false }: BaselineOptions,
  { files, cwd }: Pick<Ports, "files" | "cwd">,
): Promise<BaselineFile | undefined> {
  if (baseline === false && !updateBaseline) return undefined;
  const path = baseline ? resolve(cwd, baseline) : join(root, "baseline.json");
  const shown = shownPath(path, cwd);
  const isThere = files.follow(path) !== undefined;
  if (!isThere && !updateBaseline) {
    if (!baseline) return undefined;
    throw new UserError("NO_BASELINE", `There is no baseline ${shown}`, {
      hint: "Check the name, or record one with --update-baseline.",
    });
  }
  const known = isThere ? await parse(new TextDecoder().decode(files.read(path, largest)), shown) : [];
  const nameOf = (file: string) => relative(root, resolve(cwd, file)).split(sep).join("/");
  return {
    sift(result, judged) {
      const found = foundProblems(result, nameOf);
      const isJudged = ({ file, rule }: OldProblem) =>
        judged.file(shownPath(join(root, file), cwd)) && judged.rule(rule);
      const before = sift(found, known, isJudged);
      if (!updateBaseline) return { result: withOnly(before, result), remark: remarkOn(before, shown) };
      const renewed = renewBaseline(found, known, isJudged);
      files.replace([{ path, content: formatBaseline(renewed) }]);
      const after = sift(found, renewed, isJudged);
      const changes = `${after.old - before.old} new, ${before.mended} mended`;
      return {
        result: withOnly(after, result),
        remark: `Recorded ${counted(renewed.length, "problem")} in ${shown} (${changes}).`,
      };
    },
  };
}

async function parse(text: string, shown: string): Promise<Baseline> {
  const baseline = parseBaseline(text);
  if (baseline) return baseline;
  const { findBaselineFault } = await import("../validate/find-baseline-fault.ts");
  const { line, message } = findBaselineFault(text);
  throw new UserError("BAD_BASELINE", `${shown}, line ${line}: ${message}`, {
    hint: "Mend it, or delete the file and record it anew with --update-baseline.",
  });
}

/** @param nameOf the name of a file in the baseline */
function foundProblems({ problems, textOf }: CheckResult, nameOf: (file: string) => string): readonly FoundProblem[] {
  const prints = fingerprints(problems, textOf, nameOf);
  return problems.map((problem, i) => ({
    problem,
    file: nameOf(problem.file),
    rule: problem.rule,
    fingerprint: prints[i] as string,
  }));
}

function withOnly({ fresh, old }: Sifted, result: CheckResult): CheckResult {
  return { ...result, problems: fresh.map(({ problem }) => problem), old };
}

function remarkOn({ mended }: Sifted, shown: string): string | undefined {
  if (mended === 0) return undefined;
  const are = mended === 1 ? "1 problem is" : `${mended} problems are`;
  return `${are} mended that ${shown} still has: --update-baseline takes ${mended === 1 ? "it" : "them"} out.`;
}
