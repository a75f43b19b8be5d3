import type { Ports } from "../../ports.ts";
import { printableJson } from "../../report/printable.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { statusOf } from "../../workspace/editions/bulletin-status.ts";
import { editionFolder } from "../../workspace/editions/edition-folder.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readStore, shownPath } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import { statusData } from "./status-data.ts";
import { statusText } from "./status-text.ts";

export type StatusOptions = WithGlobals<{ readonly json?: boolean }>;

/** Shows how the bulletin stands; 0 also where something blocks the next edition. */
export async function runStatus(options: StatusOptions, ports: Ports): Promise<number> {
  const { terminal } = ports;
  const today = dayOfRun(options, ports.clock);
  const root = findStore(options.store, ports);
  const folder = editionFolder(root, ports.cwd);
  const store = await readStore(root, ports);
  const status = statusOf(store, folder, today);
  if (options.json) {
    terminal.out(printableJson({ version: 1, today, ...statusData(status, today) }));
  } else {
    const paint = await terminal.paint("out", options.color);
    const name = store.bulletin.value?.name ?? shownPath(root, ports.cwd);
    terminal.out(statusText(status, { paint, columns: terminal.columns, today, name }));
  }
  return 0;
}
