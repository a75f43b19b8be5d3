import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import { type ChangeOptions, carryOut } from "../../workspace/carry-out.ts";
import { atLeast, hasErrors } from "../../workspace/check.ts";
import { EntryChooser, type EntryQuestion } from "../../workspace/choose-entry.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { fileChange, notEditable } from "../../workspace/edited-entry.ts";
import { editionsWith } from "../../workspace/editions/editions-with.ts";
import { findStore } from "../../workspace/find-store.ts";
import { planStatus, type StatusPlan, statusPlanData } from "../../workspace/plan-status.ts";
import { printProblems, refuseErrors } from "../../workspace/print-problems.ts";
import { readStore } from "../../workspace/read-store.ts";

const question: EntryQuestion = {
  message: "Which drafts are signed off?",
  isOffered: ({ value }) => value?.status === "draft",
  none: "There is no draft to sign off",
};

/** Marks entries as ready, all or none: 1 if one of them has an error. */
export async function runReady(options: ChangeOptions, ports: Ports, names: readonly string[]): Promise<number> {
  const { terminal } = ports;
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const store = await readStore(root, ports);
  const entries = await new EntryChooser(store, options, ports).several(names, question);
  const plan = planStatus(entries, "ready", store, today);
  const isRefused = hasErrors(plan.result);
  const [stuck] = plan.stuck;
  if (stuck && !isRefused) throw notEditable(stuck, "status");

  const isWritten =
    !isRefused && plan.changes.length > 0 && (await carryOut(plan.changes.map(fileChange), root, options, ports));
  if (options.json) terminal.out(printableJson(statusPlanData(plan, isWritten)));
  if (isRefused) {
    await refuseErrors(plan.result, options, ports);
  } else if (!options.quiet) {
    await printProblems(atLeast(plan.result, "warning"), options, ports);
    terminal.err(summaryOf(plan, isWritten));
  }
  return isRefused ? 1 : 0;
}

function summaryOf({ changes, same, store }: StatusPlan, isWritten: boolean): string {
  if (changes.length + same.length === 0) return "Nothing was chosen.\n";
  const marked = changes.map(({ before, after }) => {
    const remark = before.value?.status === "withdrawn" ? "; it was withdrawn" : "";
    return `${isWritten ? "Marked" : "Would mark"} ${printableLine(after.file)} as ready${remark}\n`;
  });
  const known = same.map(({ file }) => `${printableLine(file)} is ready already\n`);
  const isPlaced = changes.every(({ after }) =>
    editionsWith(after, store).some(({ value }) => value?.sent === undefined),
  );
  const next = isWritten ? `Next: bulletin ${isPlaced ? "status" : "compose"}\n` : "";
  return [...marked, ...known, next].join("");
}
