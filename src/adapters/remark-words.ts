import type { Remark } from "../ports.ts";
import { printable } from "../report/printable.ts";

/** A remark as it is put to the user, with its severity in words. */
export function remarkWords({ severity, text }: Remark): string {
  const word = { error: "Error: ", warning: "Warning: ", info: "" }[severity];
  return printable(word + text);
}
