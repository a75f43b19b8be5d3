import type { Problem } from "../../model/problem.ts";
import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import type { CheckResult } from "../../report/report.ts";
import type { EntryFile, Store } from "../../store/store.ts";
import type { FixedFile } from "../../validate/fix-store.ts";
import { carryOut } from "../../workspace/carry-out.ts";
import { atLeast, check, hasErrors } from "../../workspace/check.ts";
import { type EntryChange, editedEntry, fileChange, notEditable, withChanges } from "../../workspace/edited-entry.ts";
import { editionsWith } from "../../workspace/editions/editions-with.ts";
import { printProblems } from "../../workspace/print-problems.ts";
import { problemData } from "../../workspace/problem-data.ts";
import { renaming } from "../../workspace/rename-entry.ts";
import type { EditContext } from "./edit-context.ts";
import { readChanges, wantsInput } from "./read-changes.ts";

/** Makes the changes that the flags ask for; 1, and nothing is written, if they would bring in an error. */
export async function editByFlags(entry: EntryFile, context: EditContext, ports: Ports): Promise<number> {
  const { root, store, today, options } = context;
  const input = wantsInput(options) ? new TextDecoder().decode(await ports.terminal.readInput()) : "";
  const changes = readChanges(options, input, today);
  const before = checkOne(entry, store, today);
  const edited = editedEntry(entry, changes);
  if (!edited) {
    if (!hasErrors(before)) throw notEditable(entry, changes.map(({ path }) => path.join(".")).join(", "));
    return refuse(entry, atLeast(before, "error"), context, ports);
  }
  const change = judge({ before: entry, after: edited }, context);
  const { after, editions, result } = change;
  const brought = broughtIn(before, result).filter(({ severity }) => severity === "error");
  if (brought.length > 0) return refuse(entry, { ...result, problems: brought }, context, ports);

  const isSame = after === entry;
  const isWritten = !isSame && (await carryOut([fileChange(change), ...editions], root, options, ports));
  if (options.json) printJson(after, isWritten, result, ports);
  if (options.quiet || options.json) return 0;
  const own = { ...result, problems: result.problems.filter(({ file }) => file === after.file), checked: [after.file] };
  await printProblems(atLeast(own, "warning"), options, ports);
  ports.terminal.err(isSame ? `${printableLine(entry.file)} holds that already.\n` : summaryOf(change, isWritten));
  return 0;
}

/** A change of an entry, with what has to change elsewhere, and all that is wrong with the entry then. */
interface JudgedChange extends EntryChange {
  readonly editions: readonly FixedFile[];
  readonly result: CheckResult;
}

/** An entry of another day gets another name. */
function judge(change: EntryChange, { store, today }: EditContext): JudgedChange {
  const { before, after } = change;
  const changed = withChanges(store, [change]);
  const renamed = before.value?.date === after.value?.date ? undefined : renaming(after, changed, today);
  if (!renamed) return { ...change, editions: [], result: checkOne(after, changed, today) };
  const { entry, editions } = renamed;
  return { before, after: entry, editions, result: checkOne(entry, renamed.store, today) };
}

/** What is wrong with an entry and with the editions that are to go out with it. */
function checkOne(entry: EntryFile, store: Store, today: string): CheckResult {
  const open = editionsWith(entry, store).filter(({ value }) => value?.sent === undefined);
  const files = new Set([entry, ...open].map(({ file }) => file));
  return check(store, { today, only: (file) => files.has(file) });
}

/** The problems of which there are more than before. Their words are not compared, since they count characters, which every change changes. */
function broughtIn(before: CheckResult, after: CheckResult): readonly Problem[] {
  const count = ({ problems }: CheckResult, { rule, severity }: Problem) =>
    problems.filter((other) => other.rule === rule && other.severity === severity).length;
  return after.problems.filter((problem) => count(after, problem) > count(before, problem));
}

async function refuse(entry: EntryFile, result: CheckResult, context: EditContext, ports: Ports): Promise<number> {
  if (context.options.json) printJson(entry, false, result, ports);
  else await printProblems(result, context.options, ports);
  ports.terminal.err("Nothing was written.\n");
  return 1;
}

function printJson({ id, file, value }: EntryFile, written: boolean, result: CheckResult, { terminal }: Ports): void {
  terminal.out(printableJson({ version: 1, written, id, file, entry: value ?? null, problems: problemData(result) }));
}

function summaryOf({ before, after, editions }: JudgedChange, isWritten: boolean): string {
  const [change, rename, put] = isWritten
    ? ["Changed", "Renamed", "Put"]
    : ["Would change", "Would rename", "Would put"];
  const said = [
    `${change} ${printableLine(before.file)}`,
    ...(after.file === before.file ? [] : [`${rename} it to ${printableLine(after.file)}`]),
    ...editions.map(({ file }) => `${put} its new name into ${printableLine(file)}`),
  ];
  return said.map((line) => `${line}\n`).join("");
}
