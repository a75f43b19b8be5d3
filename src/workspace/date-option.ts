import { parseDate } from "../model/calendar-date.ts";
import type { Clock } from "../ports.ts";
import { UserError } from "../user-error.ts";
import type { GlobalOptions } from "./global-options.ts";

/**
 * The day that counts as today, ISO: `--today`, else the clock's.
 *
 * @throws UserError `BAD_DATE`
 */
export function dayOfRun({ today }: Pick<GlobalOptions, "today">, clock: Clock): string {
  return dateOption("--today", today) ?? clock.today();
}

/**
 * The date that a flag was given, if it was.
 *
 * @throws UserError `BAD_DATE`
 */
export function dateOption(flag: string, value: string | undefined): string | undefined {
  if (value === undefined || parseDate(value)) return value;
  throw new UserError("BAD_DATE", `Expected ${flag} to be a date that exists, not “${value}”`, {
    hint: `Write it as ${flag} 2018-04-05.`,
  });
}
