import { locate } from "../report/locate.ts";
import type { CheckResult } from "../report/report.ts";

/** Problems for other programs; lines and columns count from 1, columns in characters. */
export function problemData(result: CheckResult): readonly object[] {
  return locate(result).map(({ rule, severity, file, start, message, hint }) => ({
    rule,
    severity,
    file,
    line: start.line,
    column: start.column,
    message,
    hint,
  }));
}
