import { resolve } from "node:path";
import type { Ports, Prompter } from "../../ports.ts";
import { locate } from "../../report/locate.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableLine } from "../../report/printable.ts";
import type { CheckResult } from "../../report/report.ts";
import type { EntryFile, Store } from "../../store/store.ts";
import { isUserError, UserError } from "../../user-error.ts";
import { carryOut } from "../../workspace/carry-out.ts";
import { atLeast, check, hasErrors } from "../../workspace/check.ts";
import { fileChange } from "../../workspace/edited-entry.ts";
import { readStore } from "../../workspace/read-store.ts";
import { renaming } from "../../workspace/rename-entry.ts";
import type { EditContext } from "./edit-context.ts";

/** An entry as it stands on the disk now, and what is wrong with it. */
interface View {
  readonly store: Store;
  readonly entry: EntryFile;
  readonly result: CheckResult;
}

/** Opens an entry's file in the user's editor, and checks it when that is closed, until it has no errors or the user leaves it; then 1. */
export async function editByHand(
  entry: EntryFile,
  context: EditContext,
  prompter: Prompter,
  ports: Ports,
): Promise<number> {
  let view = viewOf(entry.file, context.store, context);
  for (let step: Step = "edit"; step !== "leave"; ) {
    if (step === "edit") await prompter.open(resolve(ports.cwd, view.entry.file), firstErrorLine(view));
    const file = step === "rename" ? await rename(view, context, ports) : view.entry.file;
    view = viewOf(file, await readStore(context.root, ports), context);
    await report(view, entry, context, ports);
    if (!hasErrors(view.result)) return 0;
    step = await nextStep(view, context, prompter);
  }
  ports.terminal.err("Left as it is, with its errors.\n");
  return 1;
}

type Step = "edit" | "rename" | "leave";

/** @throws UserError `ENTRY_GONE` */
function viewOf(file: string, store: Store, { today }: EditContext): View {
  const entry = store.entries.find((one) => one.file === file);
  if (entry) return { store, entry, result: check(store, { today, only: (one) => one === file }) };
  throw new UserError("ENTRY_GONE", `${file} is not there any more`, {
    exitCode: 1,
    hint: "If it was renamed, bulletin validate looks at it under its new name.",
  });
}

/** What there is to say after a visit to the editor. */
async function report(
  { entry, result }: View,
  before: EntryFile,
  { options }: EditContext,
  ports: Ports,
): Promise<void> {
  const { terminal } = ports;
  const { quiet = false, color } = options;
  const isGood = !hasErrors(result);
  if (quiet && isGood) return;
  const isSame = entry.text === before.text && entry.file === before.file;
  if (!quiet) terminal.err(isSame ? "Nothing was changed.\n" : `Saved ${printableLine(entry.file)}\n`);
  const shown = atLeast(result, quiet ? "error" : "warning");
  terminal.err(prettyReport(shown, { paint: await terminal.paint("err", color), columns: terminal.columns }));
  if (isGood && entry.value?.status === "draft") terminal.err(`Next: bulletin ready ${printableLine(entry.id)}\n`);
}

async function nextStep(view: View, { today }: EditContext, prompter: Prompter): Promise<Step> {
  const renamed = renaming(view.entry, view.store, today);
  const choices: { readonly value: Step; readonly name: string }[] = [
    ...(renamed ? [{ value: "rename" as const, name: `Rename it to ${renamed.entry.id}` }] : []),
    { value: "edit", name: `Go back to the editor, at line ${firstErrorLine(view)}` },
    { value: "leave", name: "Leave it as it is" },
  ];
  try {
    return await prompter.choose({ message: "The entry has errors.", choices });
  } catch (error) {
    if (!isUserError(error) || error.code !== "INTERRUPTED") throw error;
    throw new UserError("INTERRUPTED", `Stopped. What you saved is in ${view.entry.file}`, { exitCode: 130 });
  }
}

/** Gives the file the name that fits its date, in the editions that list it, too; returns the file. */
async function rename({ entry, store }: View, { root, today, options }: EditContext, ports: Ports): Promise<string> {
  const renamed = renaming(entry, store, today);
  if (!renamed) return entry.file;
  const change = fileChange({ before: entry, after: renamed.entry });
  await carryOut([change, ...renamed.editions], root, options, ports);
  return renamed.entry.file;
}

function firstErrorLine({ result }: View): number | undefined {
  return locate(atLeast(result, "error"))[0]?.start.line;
}
