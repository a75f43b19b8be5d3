import type { Ports } from "../../ports.ts";
import type { Paint } from "../../report/paint.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import type { EntryFile } from "../../store/store.ts";
import { type ChangeOptions, carryOut } from "../../workspace/carry-out.ts";
import { hasErrors } from "../../workspace/check.ts";
import { EntryChooser, type EntryQuestion } from "../../workspace/choose-entry.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { fileChange, notEditable } from "../../workspace/edited-entry.ts";
import { daySent, editionsWith } from "../../workspace/editions/editions-with.ts";
import { findStore } from "../../workspace/find-store.ts";
import { planStatus, type StatusPlan, statusPlanData } from "../../workspace/plan-status.ts";
import { refuseErrors } from "../../workspace/print-problems.ts";
import { readStore } from "../../workspace/read-store.ts";

const question: EntryQuestion = {
  message: "Withdraw which entry?",
  isOffered: ({ value }) => value?.status !== "withdrawn",
  none: "There is no entry to withdraw",
};

/** Withdraws entries, all or none, whatever is wrong with them: 1 if one of the files is broken. */
export async function runWithdraw(options: ChangeOptions, ports: Ports, names: readonly string[]): Promise<number> {
  const { terminal } = ports;
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const store = await readStore(root, ports);
  const chooser = new EntryChooser(store, options, ports);
  const entries =
    names.length === 0 ? [await chooser.one(undefined, question)] : await chooser.several(names, question);
  const plan = planStatus(entries, "withdrawn", store, today);
  const isRefused = plan.stuck.length > 0;
  const [stuck] = plan.stuck;
  if (stuck && !hasErrors(plan.result)) throw notEditable(stuck, "status");

  const isWritten =
    !isRefused && plan.changes.length > 0 && (await carryOut(plan.changes.map(fileChange), root, options, ports));
  if (options.json) terminal.out(printableJson(statusPlanData(plan, isWritten)));
  if (isRefused) await refuseErrors(plan.result, options, ports);
  else if (!options.quiet) terminal.err(summaryOf(plan, isWritten, await terminal.paint("err", options.color)));
  return isRefused ? 1 : 0;
}

function summaryOf(plan: StatusPlan, isWritten: boolean, paint: Paint): string {
  const { changes, same } = plan;
  const doing = isWritten ? "Withdrew" : "Would withdraw";
  return [
    ...changes.map(({ after }) => `${doing} ${printableLine(after.file)}\n${whereItStands(after, plan, paint)}`),
    ...same.map((entry) => `${printableLine(entry.file)} is withdrawn already\n${whereItStands(entry, plan, paint)}`),
  ].join("");
}

/** Which editions hold an entry, and what that means now. Editions that list no entries leave it out by themselves. */
function whereItStands(entry: EntryFile, { store }: StatusPlan, paint: Paint): string {
  const lines = editionsWith(entry, store).map((edition) => {
    const day = daySent(edition);
    if (day === undefined) {
      const where = printableLine(edition.file);
      return `${paint.warning("warning")} Take it out of ${where}, which cannot be sent with a withdrawn entry.\n`;
    }
    return `It went out in edition ${printableLine(edition.id)} on ${day}; the next export drops it from the web archive.\n`;
  });
  return lines.join("");
}
