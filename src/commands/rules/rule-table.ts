import type { Severity } from "../../model/problem.ts";
import { wrapText } from "../../render/text/wrap-text.ts";
import type { ScreenView } from "../../report/report.ts";
import type { Options } from "../../rules/rule.ts";

/** A rule as it is set in one bulletin. */
export interface ListedRule {
  readonly id: string;
  readonly severity: Severity | "off";
  /** What holds where it finds nothing. */
  readonly about: string;
  readonly options: Options;
}

/** Under this many columns the sentences go below the names instead of beside them. */
const narrow = 70;

/** The rules one under the other: severity, id, what holds. */
export function ruleTable(rules: readonly ListedRule[], { paint, columns }: ScreenView): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const margin = columns < narrow ? 4 : "warning".length + 2 + width + 2;
  return rules
    .map(({ id, severity, about }) => {
      const colour = severity === "off" ? paint.dim : paint[severity];
      const lines = wrapText(about, Math.max(20, columns - margin - 1));
      const head = `${colour(severity.padEnd("warning".length))}  ${id.padEnd(width)}`;
      const indented = lines.map((line) => `${" ".repeat(margin)}${line}`).join("\n");
      return columns < narrow ? `${head.trimEnd()}\n${indented}\n` : `${head}  ${indented.trimStart()}\n`;
    })
    .join("");
}
