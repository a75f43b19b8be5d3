import type { Problem, Severity } from "../model/problem.ts";
import { severities } from "../model/problem.ts";
import { mask } from "../report/mask.ts";
import type { CheckResult } from "../report/report.ts";
import type { Store } from "../store/store.ts";
import { type CheckOptions, checkStore } from "../validate/check-store.ts";
import { emailBytes } from "../validate/email-bytes.ts";

/** Checks a store, or some of its files, and makes the result ready for the reports. */
export function check(store: Store, options: CheckOptions): CheckResult {
  const files = [store.bulletin, ...store.entries, ...store.editions];
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const names = [...texts.keys(), ...store.problems.map(({ file }) => file)];
  const { only = () => true } = options;
  const problems = checkStore(store, { ...options, emailBytes: (edition) => emailBytes(store, edition) });
  return {
    ...mask(problems, (file) => texts.get(file) ?? ""),
    hidden: [],
    old: 0,
    checked: [...new Set(names.filter(only))],
  };
}

/** A result that shows the problems of a severity and worse only. */
export function atLeast(result: CheckResult, level: Severity): CheckResult {
  const shown = severities.slice(0, severities.indexOf(level) + 1);
  const isShown = ({ severity }: Problem) => shown.includes(severity);
  return {
    ...result,
    problems: result.problems.filter(isShown),
    hidden: [...result.hidden, ...result.problems.filter((problem) => !isShown(problem))],
  };
}

/** Whether anything has to be mended before the bulletin can go out. */
export function hasErrors({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return problems.some(({ severity }) => severity === "error");
}
