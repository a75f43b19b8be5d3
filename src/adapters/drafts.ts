import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The name of a file that is still being written: it says which process writes it, and begins as no entry's name does. */
export function draftName(count: number): string {
  return `.bulletin-${process.pid}-${Date.now().toString(36)}-${count}.tmp`;
}

/** Removes what processes that were killed have left in a folder. A process that is still there may be in the middle of its work. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.bulletin-(\d+)-[0-9a-z]+-\d+\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    // No signal is sent; the system only looks whether it could be.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
