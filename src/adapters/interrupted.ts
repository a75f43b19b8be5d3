import { UserError } from "../user-error.ts";

/** What every prompt ends with when the user gives up. */
export function interrupted(): UserError {
  return new UserError("INTERRUPTED", "Stopped. Nothing was written", { exitCode: 130 });
}
