import type { Ports } from "../../ports.ts";
import { UserError } from "../../user-error.ts";
import type { EditionRequest } from "../../workspace/editions/edition-plan.ts";
import { typedDay } from "../../workspace/typed-day.ts";

/** The flags that say what an edition is to be, as typed. */
export interface RequestFlags {
  readonly date?: string;
  readonly from?: string;
  readonly title?: string;
  readonly intro?: string;
}

/**
 * Reads what an edition is to be. Blank text counts as not given.
 *
 * @param today ISO date that typed dates count from
 * @throws UserError `BAD_DATE`, `BAD_TEXT`
 */
export async function readRequest(
  name: string | undefined,
  { date, from, title, intro }: RequestFlags,
  today: string,
  { readInput }: Pick<Ports["terminal"], "readInput">,
): Promise<EditionRequest> {
  return {
    name,
    date: await typedDay("--date", date, today),
    from: await typedDay("--from", from, today),
    title: oneLine(readable("--title", title)),
    intro: readable("--intro", intro === "-" ? new TextDecoder().decode(await readInput()) : intro),
  };
}

function readable(flag: string, text: string | undefined): string | undefined {
  if (text?.includes("\ufffd")) {
    throw new UserError("BAD_TEXT", `There is a character in ${flag} that could not be read`, {
      hint: "Write it again, as UTF-8.",
    });
  }
  return text?.replace(/\r\n?/g, "\n").trim() || undefined;
}

function oneLine(title: string | undefined): string | undefined {
  if (!title?.includes("\n")) return title;
  throw new UserError("BAD_TEXT", "Expected --title to be one line", { hint: "Put the rest into --intro." });
}
