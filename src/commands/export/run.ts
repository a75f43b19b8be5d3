import { join } from "node:path";
import type { Ports } from "../../ports.ts";
import { printableJson } from "../../report/printable.ts";
import { dateOption, dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { outputFolder } from "../../workspace/output-folder.ts";
import { readStore } from "../../workspace/read-store.ts";
import { chooseContents, renderArchive } from "./archive-export.ts";
import { archiveMessages } from "./archive-messages.ts";
import { choose } from "./choose.ts";
import { chooseFormats } from "./choose-formats.ts";
import { printEdition, renderEdition } from "./edition-export.ts";
import { exportData } from "./export-data.ts";
import { exportMessages } from "./export-messages.ts";
import type { ExportOptions } from "./export-options.ts";
import type { Exported } from "./exported.ts";
import { passes } from "./passes.ts";

/** Exports an edition, a range or all ready entries, and the archive: 0 when everything is written, 1 if there are errors and so nothing is. */
export async function runExport(options: ExportOptions, ports: Ports, [name]: readonly string[]): Promise<number> {
  const { ofEdition, ofBulletin } = chooseFormats(options, name);
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const toStream = options.output === "-";
  const folder = toStream ? "" : outputFolder(options.output, root, ports);
  const store = await readStore(root, ports);
  const wanted = {
    edition: name,
    from: dateOption("--from", options.from),
    to: dateOption("--to", options.to),
    all: options.all ?? false,
    drafts: options.drafts ?? false,
    today,
  };
  const choice = ofEdition.length > 0 ? choose(store, wanted) : undefined;
  const contents = ofBulletin && chooseContents(store, today);
  const outgoing = {
    fresh: [store.bulletin, ...(choice?.edition ? [choice.edition] : []), ...(choice?.entries ?? [])],
    archived: contents ? [...contents.editions, ...contents.entries] : [],
  };
  if (!(await passes(store, outgoing, today, options, ports))) return 1;

  const edition = choice && (await renderEdition(store, choice, ofEdition, today, options, ports));
  const archive = contents && (await renderArchive(store, contents, ofBulletin, folder, ports));
  if (edition && toStream) {
    printEdition(edition, ports);
    return 0;
  }
  const exported = { edition, archive, folder };
  if (!options.dryRun) write(exported, ports);
  await report(exported, options, ports);
  return 0;
}

/** Nothing of either is changed unless there is room for both. */
function write({ edition, archive, folder }: Exported, { files }: Ports): void {
  const ofEdition = edition?.files.map(({ name, content }) => ({ path: join(folder, name), content })) ?? [];
  const { opening = [], changed = [], stale, closing = [] } = archive?.update ?? {};
  files.replace([...ofEdition, ...opening, ...changed], stale);
  files.replace(closing);
}

async function report(exported: Exported, options: ExportOptions, { terminal, cwd }: Ports): Promise<void> {
  const { edition, archive, folder } = exported;
  if (options.json) {
    terminal.out(printableJson(exportData(exported, cwd)));
  } else if (!options.quiet) {
    const view = { dryRun: options.dryRun ?? false, paint: await terminal.paint("err", options.color), cwd };
    if (edition) terminal.err(exportMessages(edition, folder, view));
    if (archive) terminal.err(archiveMessages(archive, view));
  }
  const missing = [
    ...(edition?.missing ?? []),
    ...(archive?.missing.map(({ path: name, why }) => ({ name, why })) ?? []),
  ];
  for (const { name, why } of missing) terminal.err(`Left out ${name}: ${why}.\n`);
}
