import { counted } from "../../model/counted.ts";
import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import { UserError } from "../../user-error.ts";
import { contentOf } from "../../validate/with-fixes.ts";
import { hasErrors } from "../../workspace/check.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { editionFolder } from "../../workspace/editions/edition-folder.ts";
import { withEdition } from "../../workspace/editions/edition-from-text.ts";
import type { EditionPlan, EditionRequest } from "../../workspace/editions/edition-plan.ts";
import { type EditionView, viewEdition } from "../../workspace/editions/edition-view.ts";
import { planEdition } from "../../workspace/editions/plan-edition.ts";
import { writeEdition } from "../../workspace/editions/write-edition.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { editionText } from "../status/edition-text.ts";
import { editionData } from "../status/status-data.ts";
import { type RequestFlags, readRequest } from "./read-request.ts";

export type ComposeOptions = WithGlobals<
  RequestFlags & {
    readonly dryRun?: boolean;
    readonly json?: boolean;
  }
>;

/** Writes the next edition out of the ready entries that no other one holds, or adds them to one that is not sent; 0 also if something blocks it then. */
export async function runCompose(options: ComposeOptions, ports: Ports, [name]: readonly string[]): Promise<number> {
  const { terminal } = ports;
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const request = await readRequest(name, options, today, terminal);
  const { plan, view } = await compose(root, request, { ...options, today }, ports);
  if (options.json) {
    const changed = changesFile(plan) && !options.dryRun;
    terminal.out(printableJson({ version: 1, changed, added: plan.added, ...editionData(view) }));
  } else if (options.dryRun && changesFile(plan)) {
    await printPlan(plan, options, ports);
  }
  if (options.quiet) return 0;
  terminal.err(`${whatWasDone(plan, options)}\n`);
  if (options.dryRun || options.json) return 0;
  const paint = await terminal.paint("err", options.color);
  terminal.err(`\n${editionText(view, { paint, columns: terminal.columns })}\n${nextStep(view)}\n`);
  return 0;
}

interface Composed {
  readonly plan: EditionPlan;
  readonly view: EditionView;
}

/** How often it is tried where something else writes the same file at the same moment. */
const mostTries = 3;

/** Another run at the same moment is no fault: what it has written is read, and the edition planned again. */
async function compose(
  root: string,
  request: EditionRequest,
  { today, dryRun = false }: { readonly today: string; readonly dryRun?: boolean },
  ports: Ports,
): Promise<Composed> {
  for (let tries = 1; ; tries++) {
    const store = await readStore(root, ports);
    const plan = planEdition(store, request, editionFolder(root, ports.cwd), today);
    const { after } = plan;
    const isWanted = changesFile(plan) && !dryRun;
    const why = isWanted ? writeEdition(plan, root, ports) : undefined;
    if (why === undefined) {
      const isThere = isWanted || !changesFile(plan);
      return { plan, view: viewEdition(after, isThere ? withEdition(store, after) : store, today) };
    }
    if (tries === mostTries) {
      throw new UserError("NOT_WRITTEN", `${after.file} ${why}`, { exitCode: 3, hint: "Run the command again." });
    }
  }
}

function changesFile({ before, after }: EditionPlan): boolean {
  return before?.text !== after.text;
}

/** A new edition as its file will be, another one as a diff. */
async function printPlan(
  { before, after }: EditionPlan,
  { color }: ComposeOptions,
  { terminal }: Ports,
): Promise<void> {
  if (!before) return terminal.out(after.text);
  const { unifiedDiff } = await import("../../report/diff.ts");
  const view = { paint: await terminal.paint("out", color), onScreen: terminal.onScreen };
  terminal.out(unifiedDiff([{ file: before.file, before: contentOf(before), after: contentOf(after) }], view));
}

function whatWasDone(plan: EditionPlan, { dryRun }: ComposeOptions): string {
  const { before, after, added } = plan;
  const file = printableLine(after.file);
  const entries = counted(added.length, "entry", "entries");
  if (!before) return `${dryRun ? "Would write" : "Wrote"} ${file} with ${entries}`;
  if (!changesFile(plan)) return `${file} is up to date`;
  if (added.length === 0) return `${dryRun ? "Would change" : "Changed"} ${file}`;
  return `${dryRun ? "Would add" : "Added"} ${entries} to ${file}`;
}

function nextStep({ edition, result }: EditionView): string {
  return `Next: ${hasErrors(result) ? "mend the errors, then bulletin status" : `bulletin export ${printableLine(edition.id)}`}`;
}
