import { counted } from "../../model/counted.ts";
import { newestFirst } from "../../model/newest-first.ts";
import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import type { EntryFile } from "../../store/store.ts";
import { dateOption } from "../../workspace/date-option.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readEntries } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";

export type ListOptions = WithGlobals<{
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly tag?: string;
  readonly section?: string;
  readonly json?: boolean;
}>;

/** Lists entries; those that cannot be read are counted on standard error, since `validate` says what is wrong with them. */
export async function runList(options: ListOptions, ports: Ports): Promise<number> {
  const { terminal } = ports;
  const from = dateOption("--from", options.from);
  const to = dateOption("--to", options.to);
  const { entries, problems } = await readEntries(findStore(options.store, ports), ports);
  const readable = entries.filter(({ value }) => value !== undefined);
  const wanted = readable
    .filter(({ value: { date = "", status, tags, section } = {} }) => {
      if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false;
      if (options.status !== undefined && status !== options.status) return false;
      if (options.tag !== undefined && !tags?.includes(options.tag)) return false;
      return options.section === undefined || section === options.section;
    })
    .sort(newestFirst);

  if (options.json) {
    const data = wanted.map(({ id, file, value }) => ({ id, file, ...value }));
    terminal.out(printableJson({ version: 1, entries: data }));
  } else if (wanted.length === 0) {
    if (!options.quiet) terminal.err(whyEmpty(readable.length));
  } else if (terminal.onScreen) {
    await showTable(wanted, entries, options, ports);
  } else {
    terminal.out(wanted.map(fieldsOf).join(""));
  }
  const unreadable = entries.length - readable.length + problems.length;
  if (unreadable > 0) {
    terminal.err(`${counted(unreadable, "file")} could not be read: run bulletin validate.\n`);
  }
  return 0;
}

/** Loaded for a screen only, so that a pipe need not wait for it. */
async function showTable(
  wanted: readonly EntryFile[],
  all: readonly EntryFile[],
  { color, quiet }: ListOptions,
  { terminal }: Ports,
): Promise<void> {
  const { listSummary, listTable } = await import("./list-table.ts");
  terminal.out(listTable(wanted, { paint: await terminal.paint("out", color), columns: terminal.columns }));
  if (!quiet) terminal.err(listSummary(wanted, all));
}

/** An entry for other programs: no field can hold a tab or a line break. */
function fieldsOf({ id, value: { date, status, section, headline } = {} }: EntryFile): string {
  const fields = [id, date, status, section, headline];
  return `${fields.map((field = "") => printableLine(field)).join("\t")}\n`;
}

function whyEmpty(readable: number): string {
  if (readable === 0) return "There is no entry yet: bulletin new drafts one.\n";
  return `No entry matches; bulletin list shows ${readable === 1 ? "the only one" : `all ${readable}`}.\n`;
}
