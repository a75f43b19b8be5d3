import { join } from "node:path";
import type { Ports } from "../../ports.ts";
import { printableJson, printableLine } from "../../report/printable.ts";
import { dayOfRun } from "../../workspace/date-option.ts";
import { shownPath } from "../../workspace/read-store.ts";
import type { WithGlobals } from "../command.ts";
import type { Answers } from "./answers.ts";
import { findPlace, hasBulletin, type Place } from "./find-place.ts";
import { interview } from "./interview.ts";
import { advice, filesText, nextSteps } from "./messages.ts";
import { type PlannedFile, planFiles } from "./plan-files.ts";
import { proposeChecks } from "./propose-checks.ts";
import { type AnswerFlags, readFlags, withoutAsking } from "./read-flags.ts";
import { isTaken, writeFiles } from "./write-files.ts";

export type InitOptions = WithGlobals<AnswerFlags & { readonly dryRun?: boolean; readonly json?: boolean }>;

/** Sets up a new bulletin: out of the flags, and of answers where there is somebody to ask. */
export async function runInit(options: InitOptions, ports: Ports, [named]: readonly string[]): Promise<number> {
  const { terminal, files, cwd, version } = ports;
  const { dryRun = false, json = false, quiet = false } = options;
  const today = dayOfRun(options, ports.clock);
  const place = await findPlace(named ?? options.store, ports);
  const answers = await answer(readFlags(options, today), place, options, today, ports);
  const planned = planFiles(answers, place, { today, version }, files);
  if (!dryRun) write(planned, place, ports);
  const shown = (path: string) => shownPath(path, cwd);
  const isFound = [cwd, join(cwd, "bulletins")].includes(place.root);
  const steps = nextSteps(isFound ? undefined : shown(place.root));
  if (json) {
    const listed = planned.map(({ path, content, isThere }) => ({ file: shown(path), isThere, content }));
    const next = steps.map(([line]) => line);
    terminal.out(printableJson({ version: 1, written: !dryRun, folder: shown(place.root), files: listed, next }));
  } else if (!quiet) {
    terminal.err(`${filesText(planned, dryRun, shown)}${dryRun ? "" : advice(planned, steps, shown)}`);
  }
  return 0;
}

async function answer(
  given: Partial<Answers>,
  { home }: Place,
  { input, color }: InitOptions,
  today: string,
  { terminal, prompter, files }: Ports,
): Promise<Answers> {
  if (!input || !terminal.interactive) return withoutAsking(given);
  const paint = await terminal.paint("err", color);
  return interview(given, proposeChecks(home, files), await prompter(paint), today);
}

/** A fault of the disk on the way leaves some files: they are named, and the next run takes them as they are. */
function write(planned: readonly PlannedFile[], { root }: Place, { files, terminal, cwd }: Ports): void {
  const written: string[] = [];
  try {
    writeFiles(planned, files, (path) => written.push(path));
  } catch (error) {
    if (written.length > 0) {
      const names = written.map((path) => `  ${printableLine(shownPath(path, cwd))}\n`).join("");
      terminal.err(`Stopped on the way. These files were written, and can stay for the next run:\n${names}`);
    }
    throw isTaken(error) ? hasBulletin(root, cwd) : error;
  }
}
