import { parseDate } from "../model/calendar-date.ts";
import { UserError } from "../user-error.ts";

/**
 * The day that a flag was given, ISO, in any form that `new` takes: “5 May”, “next friday”, `2018-05-05`.
 *
 * @param today ISO date that relative days count from
 * @throws UserError `BAD_DATE`
 */
export async function typedDay(flag: string, value: string | undefined, today: string): Promise<string | undefined> {
  if (value === undefined || parseDate(value)) return value;
  const { readTypedDate } = await import("../model/typed-date.ts");
  const read = readTypedDate(value, today);
  if ("value" in read) return read.value;
  throw new UserError("BAD_DATE", `${flag}: ${read.message}`, { hint: read.hint });
}
