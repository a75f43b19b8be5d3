import { resolve } from "node:path";
import { defaultLanguage } from "../../model/bulletin.ts";
import { counted } from "../../model/counted.ts";
import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import { UserError } from "../../user-error.ts";
import { addEntries } from "../../workspace/add-entries.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore, shownPath } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { confirm } from "./confirm.ts";
import { doneText } from "./done-text.ts";
import { importData } from "./import-data.ts";
import { ledgerText } from "./ledger-text.ts";
import { type ImportPlan, type PlannedEntry, planImport } from "./plan-import.ts";
import { planText } from "./plan-text.ts";
import { readSources } from "./read-sources.ts";

export type ImportOptions = WithGlobals<{ readonly as?: string; readonly dryRun?: boolean; readonly json?: boolean }>;

/** How many things of a kind are shown where they are only to be looked over. */
const mostShown = 20;

/** Files the entries of foreign text as drafts: 0 when they are there, 2 if there are none in it. Asks first where there is somebody to ask. */
export async function runImport(
  options: ImportOptions,
  ports: Ports,
  [typed = ""]: readonly string[],
): Promise<number> {
  const { terminal } = ports;
  const { dryRun = false, json = false, quiet = false } = options;
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const store = await readStore(root, ports);
  const language = store.bulletin.value?.language ?? defaultLanguage;
  const sources = await readSources(typed, options.as, { today, language }, ports);
  const plan = planImport(sources, store, { root, today, ...ports });
  const added = plan.entries.filter(({ isNew }) => isNew);
  if (dryRun) {
    if (json) terminal.out(printableJson(importData(plan, false)));
    else await printWhole(plan, options, ports);
  }
  if (plan.entries.length === 0) throw nothingFound(typed);
  if (dryRun) {
    if (!quiet) terminal.err(`Would write ${counted(added.length, "draft")}.\n`);
    return 0;
  }
  const view = { paint: await terminal.paint("err", options.color), columns: terminal.columns };
  const asks = added.length > 0 && options.input && terminal.interactive && !json && typed !== "-";
  if (asks || !(quiet || json)) terminal.err(`${planText(plan, { ...view, most: mostShown, files: !asks })}\n`);
  if (asks && !(await confirm(plan, added.length, view, ports))) {
    terminal.err("Thrown away. Nothing was written.\n");
    return 0;
  }
  if (added.length > 0) write(added, root, ports);
  if (json) terminal.out(printableJson(importData(plan, added.length > 0)));
  else if (!quiet) terminal.err(added.length > 0 ? doneText(added, plan, view.paint) : "Nothing was written.\n");
  return 0;
}

/** Everything that is known, for reading and for keeping. */
async function printWhole(plan: ImportPlan, { color }: ImportOptions, { terminal }: Ports): Promise<void> {
  const view = { paint: await terminal.paint("out", color), columns: terminal.columns };
  const ledgers = plan.sources.map((source) => ledgerText(source, view));
  terminal.out([planText(plan, { ...view, most: Number.POSITIVE_INFINITY, files: true }), ...ledgers].join("\n"));
}

function nothingFound(typed: string): UserError {
  return new UserError("NOTHING_FOUND", "No entry was found in this", {
    hint: `bulletin import ${printableLine(typed)} --dry-run shows what every line was taken for, and --as says what it is.`,
  });
}

function write(added: readonly PlannedEntry[], root: string, { files, terminal, cwd }: Ports): void {
  const entries = added.map(({ file: { file, text } }) => ({ path: resolve(cwd, file), content: text }));
  terminal.progress(`Writing ${counted(entries.length, "draft")}`);
  try {
    addEntries(root, entries, files);
  } catch (error) {
    const left = entries.filter(({ path }) => files.follow(path));
    const names = left.map(({ path }) => `  ${printableLine(shownPath(path, cwd))}\n`).join("");
    terminal.err(left.length > 0 ? `Stopped on the way. These are there now:\n${names}` : "Nothing was written.\n");
    throw error;
  } finally {
    terminal.progress(undefined);
  }
}
