import type { Path } from "../../model/problem.ts";
import type { Remark } from "../../ports.ts";
import type { Paint } from "../../report/paint.ts";
import { printable } from "../../report/printable.ts";
import type { DraftProblem } from "../../validate/check-draft.ts";

/** Errors and warnings of a draft, one a line. `nameOf` says what the user calls the field. */
export function problemLines(
  problems: readonly DraftProblem[],
  paint: Paint,
  nameOf: (path: Path) => string | undefined,
): string {
  return problems
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, path, message, hint }) => {
      const name = message.startsWith("--") ? undefined : nameOf(path);
      return remarkLine({ severity, text: `${name ? `${name}: ` : ""}${message}. ${hint}` }, paint);
    })
    .join("");
}

/** A remark as a line of its own, with its severity in words. */
export function remarkLine({ severity, text }: Remark, paint: Paint): string {
  return `${paint[severity](severity)} ${printable(text)}\n`;
}

/** Whether a problem keeps an entry from being written. */
export function isError({ severity }: Pick<DraftProblem, "severity">): boolean {
  return severity === "error";
}
