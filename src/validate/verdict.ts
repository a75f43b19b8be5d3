import { counted } from "../model/counted.ts";
import { type Problem, type Severity, severities } from "../model/problem.ts";

/** What makes a check fail. */
export interface VerdictSettings {
  /** The mildest severity that does; with `never` nothing does. */
  readonly failOn: Severity | "never";
  /** More warnings than this do as well, whatever `failOn` says of them; undefined for any number. */
  readonly maxWarnings: number | undefined;
  /** The mildest severity that the report shows. */
  readonly level: Severity;
}

export interface Verdict {
  readonly exitCode: 0 | 1;
  /** Why it fails, in one sentence, where the report does not show it. */
  readonly remark?: string;
}

/** Whether a check with these problems fails. */
export function verdict(
  problems: readonly Pick<Problem, "severity">[],
  { failOn, maxWarnings = Number.POSITIVE_INFINITY, level }: VerdictSettings,
): Verdict {
  if (failOn === "never") return { exitCode: 0 };
  const failing = problems.filter(({ severity }) => isAsBadAs(severity, failOn));
  if (failing.some(({ severity }) => isAsBadAs(severity, level))) return { exitCode: 1 };
  if (failing.length > 0) {
    const are = failing.length === 1 ? "1 problem that is" : `${failing.length} problems that are`;
    return { exitCode: 1, remark: `--fail-on ${failOn} counts ${are} shown with --level ${failOn} only.` };
  }
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  if (warnings <= maxWarnings) return { exitCode: 0 };
  return { exitCode: 1, remark: `${counted(warnings, "warning")}, ${maxWarnings} allowed by --max-warnings.` };
}

function isAsBadAs(severity: Severity, other: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(other);
}
