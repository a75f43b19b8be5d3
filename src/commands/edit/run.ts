import type { Ports } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import { UserError } from "../../user-error.ts";
import { EntryChooser } from "../../workspace/choose-entry.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { daySent, editionsWith } from "../../workspace/editions/editions-with.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore } from "../../workspace/read-store.ts";
import type { EditOptions } from "./edit-context.ts";

/** Changes an entry: by its flags, else in the user's editor; 1 if that leaves an error, or would bring one in. */
export async function runEdit(options: EditOptions, ports: Ports, [name]: readonly string[]): Promise<number> {
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const store = await readStore(root, ports);
  const chooser = new EntryChooser(store, options, ports);
  const isByFlags = options.set !== undefined || options.unset !== undefined;
  if (!isByFlags) refuseWithoutEditor(options, chooser.canAsk);

  const entry = await chooser.one(name, { message: "Edit which entry?", none: "The bulletin has no entries" });
  const paint = await ports.terminal.paint("err", options.color);
  for (const edition of editionsWith(entry, store)) {
    const day = daySent(edition);
    if (day === undefined || options.quiet) continue;
    const where = printableLine(edition.id);
    ports.terminal.err(
      `${paint.warning("warning")} It went out in edition ${where} on ${day}: the web archive and the feeds change, the e-mail cannot.\n`,
    );
  }
  const context = { root, store, today, options };
  if (isByFlags) return (await import("./edit-by-flags.ts")).editByFlags(entry, context, ports);
  return (await import("./edit-by-hand.ts")).editByHand(entry, context, await chooser.prompter(), ports);
}

/** @throws UserError `NO_EDITOR`, `NOT_WITH_EDITOR` */
function refuseWithoutEditor({ dryRun, json }: EditOptions, canAsk: boolean): void {
  const hint = "Say what is to change: --set headline=TEXT, --unset tags.";
  if (dryRun || json) {
    throw new UserError("NOT_WITH_EDITOR", `--${dryRun ? "dry-run" : "json"} does not go with the editor`, { hint });
  }
  if (!canAsk) throw new UserError("NO_EDITOR", "Nobody is at a terminal in which an editor could open", { hint });
}
