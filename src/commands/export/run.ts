import { join } from "node:path";
import type { Bulletin } from "../../model/bulletin.ts";
import type { Edition } from "../../model/edition.ts";
import type { Entry } from "../../model/entry.ts";
import { type Publication, toPublication } from "../../model/publication.ts";
import type { Ports } from "../../ports.ts";
import { formats } from "../../render/index.ts";
import { prettyReport } from "../../report/pretty.ts";
import { printableJson } from "../../report/printable.ts";
import type { Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { atLeast, check, hasErrors } from "../../workspace/check.ts";
import { dateOption, dayOfRun } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { outputFolder } from "../../workspace/output-folder.ts";
import { readStore, shownPath } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { type Choice, choose } from "./choose.ts";
import { exportMessages } from "./export-messages.ts";
import { type RenderedFile, renderFiles } from "./render-files.ts";

export type ExportOptions = WithGlobals<{
  readonly from?: string;
  readonly to?: string;
  readonly format?: readonly string[];
  readonly output: string;
  readonly drafts?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}>;

/** Exports an edition, a range or all ready entries: 0 when everything is written, 1 if there are errors and so nothing is. */
export async function runExport(options: ExportOptions, ports: Ports, [edition]: readonly string[]): Promise<number> {
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const toStream = options.output === "-";
  const folder = toStream ? "" : outputFolder(options.output, root, ports);
  const wantedFormats = chooseFormats(options, toStream);
  const store = await readStore(root, ports);
  const choice = choose(store, {
    edition,
    from: dateOption("--from", options.from),
    to: dateOption("--to", options.to),
    drafts: options.drafts ?? false,
    today,
  });
  if (!(await passes(store, choice, today, options, ports))) return 1;

  const publication = publish(store, choice);
  const { files, missing } = await renderFiles(publication, wantedFormats, ports.mail);
  if (toStream) return printOne(files, missing, ports);
  const written = files.map(({ format, name, content }) => ({ format, path: join(folder, name), content }));
  if (!options.dryRun) ports.files.replace(written);
  const shown = written.map(({ format, path, content }) => ({
    format,
    file: shownPath(path, ports.cwd),
    bytes: Buffer.byteLength(content),
  }));
  if (options.json) {
    const ids = publication.sections.flatMap(({ entries }) => entries.map(({ id }) => id));
    const data = { version: 1, id: publication.id, date: publication.date, entries: ids, files: shown, missing };
    ports.terminal.out(printableJson(data));
  } else if (!options.quiet) {
    const paint = await ports.terminal.paint("err", options.color);
    const day = choice.edition ? publication.date : today;
    ports.terminal.err(exportMessages(publication, shown, { day, dryRun: options.dryRun ?? false, paint }));
  }
  for (const { name, needs } of missing) {
    ports.terminal.err(`Left out ${name}: bulletin.yaml has no ${needs}.\n`);
  }
  return 0;
}

function chooseFormats({ format }: ExportOptions, toStream: boolean) {
  const chosen = format ? formats.filter(({ name }) => format.includes(name)) : formats;
  if (!toStream || chosen.length === 1) return chosen;
  throw new UserError("ONE_FORMAT", "Only one format can be printed at a time", {
    hint: `Add --format ${formats.map(({ name }) => name).join(" or --format ")}.`,
  });
}

/** Whether what goes out is free of errors; if not, shows the problems as `validate` does. */
async function passes(
  store: Store,
  choice: Choice,
  today: string,
  options: ExportOptions,
  ports: Ports,
): Promise<boolean> {
  const files = new Set([store.bulletin, choice.edition, ...choice.entries].map((file) => file?.file));
  const result = atLeast(
    check(store, { today, drafts: options.drafts ?? false, only: (file) => files.has(file) }),
    "warning",
  );
  const { terminal } = ports;
  if (result.problems.length > 0 && !(options.quiet && !hasErrors(result))) {
    const paint = await terminal.paint("err", options.color);
    terminal.err(prettyReport(result, { paint, columns: terminal.columns }));
  }
  if (!hasErrors(result)) return true;
  terminal.err("Nothing was written: mend the errors and run the command again.\n");
  return false;
}

/** Everything in the choice has passed the check, so it is whole. */
function publish(store: Store, { id, edition, entries }: Choice): Publication {
  return toPublication(store.bulletin.value as Bulletin, {
    id,
    ...(edition && { edition: edition.value as Edition }),
    entries: entries.map((entry) => ({ id: entry.id, entry: entry.value as Entry })),
  });
}

/** Prints a format's last file: of an e-mail that is the message, which holds the others. */
function printOne(files: readonly RenderedFile[], missing: readonly { needs: string }[], { terminal }: Ports): number {
  const needs = missing[0]?.needs;
  if (needs !== undefined) {
    throw new UserError("MISSING_KEY", `The message cannot be made: bulletin.yaml has no ${needs}`, {
      hint: `Add ${needs} to bulletin.yaml.`,
    });
  }
  terminal.out(files.at(-1)?.content ?? "");
  return 0;
}
