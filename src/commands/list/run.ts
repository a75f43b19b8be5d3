import { counted } from "../../model/counted.ts";
import { newestFirst } from "../../model/newest-first.ts";
import type { Ports } from "../../ports.ts";
import { printable, printableJson } from "../../report/printable.ts";
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
  const from = dateOption("--from", options.from);
  const to = dateOption("--to", options.to);
  const store = await readEntries(findStore(options.store, ports), ports);
  const wanted = store.entries
    .filter(({ value }) => value !== undefined)
    .filter(({ value: { date = "", status, tags, section } = {} }) => {
      if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false;
      if (options.status !== undefined && status !== options.status) return false;
      if (options.tag !== undefined && !tags?.includes(options.tag)) return false;
      return options.section === undefined || section === options.section;
    })
    .sort(newestFirst);

  if (options.json) {
    const data = wanted.map(({ id, file, value }) => ({ id, file, ...value }));
    ports.terminal.out(printableJson({ version: 1, entries: data }));
  } else {
    const paint = await ports.terminal.paint("out", options.color);
    for (const { id, value } of wanted) {
      const status = (value?.status ?? "?").padEnd("withdrawn".length);
      const headline = printable(value?.headline ?? `(${id})`);
      ports.terminal.out(`${value?.date ?? "????-??-??"}  ${paint.dim(printable(status))}  ${headline}\n`);
    }
    if (wanted.length === 0 && !options.quiet) ports.terminal.err("No entry matches.\n");
  }
  const unreadable = store.entries.filter(({ value }) => value === undefined).length + store.problems.length;
  if (unreadable > 0) {
    ports.terminal.err(`${counted(unreadable, "file")} could not be read: run bulletin validate.\n`);
  }
  return 0;
}
