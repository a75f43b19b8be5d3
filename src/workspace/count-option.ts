import { UserError } from "../user-error.ts";

/**
 * The whole number from 0 that a flag was given, if it was.
 *
 * @throws UserError `BAD_NUMBER`
 */
export function countOption(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError("BAD_NUMBER", `Expected ${flag} to be a whole number from 0, not “${value}”`, {
    hint: `Write it as ${flag} 10.`,
  });
}
