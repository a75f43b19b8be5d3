import { execFileSync } from "node:child_process";
import { screenText } from "./screen-text.ts";

/** What the user does in one run: waits for a text, then presses keys, and so on. */
export type Steps = readonly (readonly [waitFor: string, press: string])[];

/**
 * Runs the built program in a pseudo-terminal on 6 April 2018, and gives back what is on the screen in the end.
 *
 * @throws if the program fails, or ends before everything was asked for
 */
export function play(program: string, args: readonly string[], steps: Steps, cwd: string): string {
  const job = {
    command: [process.execPath, program, ...args],
    cwd,
    env: { CI: "", TERM: "xterm", NO_COLOR: "1", SOURCE_DATE_EPOCH: String(Date.UTC(2018, 3, 6, 9) / 1000) },
    columns: 100,
    steps,
  };
  const printed = execFileSync("python3", ["test/drive-terminal.py"], { input: JSON.stringify(job), encoding: "utf8" });
  const { shown, exitCode, unused } = JSON.parse(printed);
  if (exitCode !== 0 || unused.length > 0)
    throw new Error(`Not as planned: ${JSON.stringify({ exitCode, unused })}\n${shown}`);
  return screenText(shown).trim();
}
