import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { program, repository } from "./repository/repository.ts";

/** What the user does: waits for a text that was not there before, then presses keys, and so on. */
export type Steps = readonly (readonly [waitFor: string, press: string])[];

/** Keys, as a terminal sends them. */
export const keys = {
  enter: "\r",
  space: " ",
  down: "\u001b[B",
  ctrlC: "\u0003",
  ctrlD: "\u0004",
  ctrlU: "\u0015",
} as const;

/** What became of a command in a pseudo-terminal. */
export interface Played {
  /** Every byte that was shown. */
  readonly shown: string;
  readonly exitCode: number;
  /** The steps that it ended before. */
  readonly unused: Steps;
  /** Whether the terminal was left as it was found: what is typed is echoed, line by line. */
  readonly echoes: boolean;
}

export interface TerminalJob {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns: number;
  readonly steps: Steps;
}

/** Why nothing can be run in a pseudo-terminal here; nothing if it can. */
export const whyNoTerminal =
  spawnSync("python3", ["-c", "import pty, termios"]).status !== 0
    ? "python3 with its pty module"
    : existsSync(join(repository, "dist"))
      ? undefined
      : "the built program (npm run build)";
if (whyNoTerminal) console.warn(`The tests in a terminal are skipped: they need ${whyNoTerminal}.`);

/** Runs any command in a pseudo-terminal. */
export function playJob(job: TerminalJob): Played {
  const driver = join(repository, "test/drive-terminal.py");
  return JSON.parse(execFileSync("python3", [driver], { input: JSON.stringify(job), encoding: "utf8" }));
}

/** Runs the built program in a pseudo-terminal without colours. */
export function play(
  args: readonly string[],
  steps: Steps,
  { cwd, columns = 80, env = {} }: { cwd: string; columns?: number; env?: TerminalJob["env"] },
): Played {
  const plain = { CI: "", TERM: "xterm", NO_COLOR: "1", ACCESSIBLE: "", VISUAL: "" };
  return playJob({ command: [process.execPath, program, ...args], cwd, env: { ...plain, ...env }, columns, steps });
}
