import { setTimeout } from "node:timers/promises";
import { counted } from "../../model/counted.ts";
import type { FolderWatch, Ports, Site } from "../../ports.ts";
import { printableLine } from "../../report/printable.ts";
import type { Store } from "../../store/store.ts";
import { UserError } from "../../user-error.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { editionFolder } from "../../workspace/editions/edition-folder.ts";
import { findStore } from "../../workspace/find-store.ts";
import { readWatched } from "../../workspace/read-watched.ts";
import type { WithGlobals } from "../command.ts";
import { LiveBulletin } from "./live-bulletin.ts";
import { pageAt } from "./page-at.ts";

export type PreviewOptions = WithGlobals<{ readonly drafts?: boolean; readonly port?: string }>;

/** Serves a preview until the user ends it: 0, since there is no other end to it. */
export async function runPreview(options: PreviewOptions, ports: Ports, [edition]: readonly string[]): Promise<number> {
  const { terminal, clock, cwd } = ports;
  const port = portOption(options.port);
  const root = findStore(options.store, ports);
  const wanted = () => ({
    edition,
    drafts: options.drafts ?? false,
    today: dayOfRun(options, clock),
    editionFolder: editionFolder(root, cwd),
  });
  const say = (text: string) => options.quiet || terminal.err(text);
  const watch = await ports.watch();
  try {
    const read = (last?: Store) => readWatched(root, watch, ports, last);
    const bulletin = new LiveBulletin(await read(), read, wanted);
    const interruption = ports.interruption();
    const site = await ports.serve(port, (path) => pageAt(path, bulletin));
    try {
      const { name, part, summary } = bulletin.snapshot;
      say(`Preview of ${printableLine(name)}: ${printableLine(part)}\n`);
      terminal.out(`${site.address}\n`);
      say(`Open this address in a browser on this machine. Ctrl-C ends the preview.\n${summary}.\n`);
      await keepUp(bulletin, watch, site, interruption, say);
    } finally {
      await site.close();
    }
  } finally {
    watch.close();
  }
  say("Stopped.\n");
  return 0;
}

/** The port that was asked for; undefined if none was. */
function portOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new UserError("BAD_PORT", `Expected --port to be a number from 0 to 65535, not “${value}”`, {
    hint: "Write it as --port 4000; 0 stands for any port that is free.",
  });
}

/** How long nothing has to happen before the rules are run for the terminal, in milliseconds: the browsers come first. */
const patience = 250;

/** Shows every change to the browsers, and says in the terminal what changed, until the user ends it. */
async function keepUp(
  bulletin: LiveBulletin,
  watch: FolderWatch,
  site: Site,
  interruption: Promise<void>,
  say: (text: string) => void,
): Promise<void> {
  const end = interruption.then(() => "end" as const);
  const unsaid = new Set<string>();
  for (;;) {
    const rest = unsaid.size > 0 ? [setTimeout(patience, "rest" as const, { ref: false })] : [];
    const event = await Promise.race([end, site.failure, watch.change(), ...rest]);
    if (event === "end") return;
    if (event === "rest") {
      say(`${changeText([...unsaid])}: ${bulletin.snapshot.summary}.\n`);
      unsaid.clear();
    } else {
      for (const file of await bulletin.refresh()) unsaid.add(file);
      site.announce();
    }
  }
}

/** “bulletins/bulletin.yaml has changed”. */
function changeText(files: readonly string[]): string {
  const [file = ""] = files;
  return files.length === 1 ? `${printableLine(file)} has changed` : `${counted(files.length, "file")} have changed`;
}
