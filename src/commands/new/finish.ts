import type { Entry } from "../../model/entry.ts";
import type { Ports } from "../../ports.ts";
import { printable, printableJson } from "../../report/printable.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import type { Desk, Judgement } from "./desk.ts";
import { flagName } from "./flag-name.ts";
import type { NewOptions } from "./new-options.ts";
import { isError } from "./problem-lines.ts";

/** A draft that is ready to be filed, as far as it goes. */
export interface Draft {
  readonly data: DraftData;
  readonly judgement: Judgement;
  /** Who has seen it: nobody if a page proposed some of it and nobody could be asked; somebody who wrote it at the terminal; or the flags say it all. */
  readonly origin: "proposed" | "conversation" | "flags";
}

/** Writes an entry if nothing keeps it from being written, and says what was done. Resolves to the exit code. */
export function finish({ data, judgement, origin }: Draft, desk: Desk, options: NewOptions, ports: Ports): number {
  const { terminal } = ports;
  const { yaml, entry, problems, similar } = judgement;
  const exitCode = exitCodeFor(judgement);
  const written = exitCode === 0 && !options.dryRun && origin !== "proposed";
  const { id, file } = written ? write() : judgement;
  if (options.json) {
    const named = problems.map(({ path, ...problem }) => ({ ...problem, path: path.join("."), flag: flagName(path) }));
    terminal.out(printableJson({ version: 1, written, file, id, entry, problems: named, similar }));
  } else if (origin === "proposed" || (exitCode === 0 && options.dryRun)) {
    terminal.out(yaml);
  }
  if (exitCode !== 0) {
    terminal.err("Nothing was written.\n");
  } else if (origin === "proposed") {
    terminal.err(`Nothing was written: what a page proposes has to be looked at. Correct it and save it as ${file}\n`);
  } else if (!options.quiet) {
    terminal.err(written ? `Wrote ${file}\nNext: ${nextStep(id, entry.status)}\n` : `Would write ${file}\n`);
  }
  return exitCode;

  function write(): Pick<Judgement, "id" | "file"> {
    try {
      return desk.write(data, judgement);
    } catch (error) {
      // Somebody has taken pains over it, and it is nowhere else.
      if (origin === "conversation") terminal.err(`${printable(yaml)}\n`);
      throw error;
    }
  }
}

function nextStep(id: string, status: Entry["status"] | undefined): string {
  return status === "draft" ? `bulletin ready ${id} when it is signed off` : "bulletin compose";
}

/** 2 if something is missing, which is wrong use of the command; 1 if something that was given is wrong. */
function exitCodeFor({ isComplete, problems }: Judgement): number {
  if (!isComplete) return 2;
  return problems.some(isError) ? 1 : 0;
}
