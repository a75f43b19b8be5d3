import { isTimestamp } from "../../model/calendar-date.ts";
import { sentFault } from "../../model/sent-fault.ts";
import type { Ports } from "../../ports.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableLine } from "../../report/printable.ts";
import type { CheckResult } from "../../report/report.ts";
import type { EditionFile } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { atLeast, hasErrors } from "../../workspace/check.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { withKeys } from "../../workspace/editions/edited-edition.ts";
import { viewEdition } from "../../workspace/editions/edition-view.ts";
import { theEdition } from "../../workspace/editions/find-edition.ts";
import { writeEdition } from "../../workspace/editions/write-edition.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import { typedDay } from "../../workspace/typed-day.ts";
import type { WithGlobals } from "../command.ts";

export type SentOptions = WithGlobals<{ readonly at?: string }>;

/** Marks an edition as sent, with its entries listed, so that it never changes again: 0 when that is written, 1 if it has errors. */
export async function runSent(options: SentOptions, ports: Ports, [name = ""]: readonly string[]): Promise<number> {
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const moment = await momentOf(options, today, ports);
  const store = await readStore(root, ports);
  const edition = theEdition(store, name);
  refuseMoment(edition, moment, today);
  const { sections, result } = viewEdition(edition, store, today);
  if (hasErrors(result)) {
    await printErrors(result, options, ports);
    return 1;
  }
  const ids = sections.flatMap(({ entries }) => entries.map(({ id }) => id));
  if (ids.length === 0) {
    throw new UserError("NOTHING_MATCHED", `${edition.file} has no entries`, {
      hint: `Put some in: bulletin compose ${edition.id}.`,
    });
  }
  const after = withKeys(edition, { ...(edition.value?.entries ? {} : { entries: ids }), sent: moment });
  const why = writeEdition({ before: edition, after }, root, ports);
  if (why !== undefined) {
    throw new UserError("NOT_WRITTEN", `${edition.file} ${why}`, { exitCode: 3, hint: "Run the command again." });
  }
  if (!options.quiet) ports.terminal.err(`Marked ${printableLine(edition.file)} as sent, ${moment}\n`);
  return 0;
}

/** A day alone stands for its noon, which is the same day nearly everywhere. */
async function momentOf({ at, today: typedToday }: SentOptions, today: string, { clock }: Ports): Promise<string> {
  if (at !== undefined && isTimestamp(at)) return at;
  const day = (await typedDay("--at", at, today)) ?? (typedToday === undefined ? undefined : today);
  return day === undefined ? clock.now() : `${day}T12:00:00Z`;
}

/** @throws UserError `EDITION_SENT`, `BAD_MOMENT` */
function refuseMoment({ file, value = {} }: EditionFile, moment: string, today: string): void {
  if (value.sent !== undefined) {
    throw new UserError("EDITION_SENT", `${file} is marked as sent already, ${value.sent}`, {
      hint: "There is nothing to do; the next edition is written by bulletin compose.",
    });
  }
  const fault = sentFault({ ...value, sent: moment }, today);
  if (fault) throw new UserError("BAD_MOMENT", fault.message, { hint: fault.hint });
}

async function printErrors(result: CheckResult, { color }: SentOptions, { terminal }: Ports): Promise<void> {
  const paint = await terminal.paint("err", color);
  terminal.err(prettyReport(atLeast(result, "error"), { paint, columns: terminal.columns }));
  terminal.err("Nothing was written: mend the errors, and run the command again.\n");
}
