import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EditorView } from "../ports.ts";
import { UserError } from "../user-error.ts";

/**
 * Opens text in the user's editor and resolves to what was saved. The file is read as UTF-8, never guessed: guessing turns “naïve” into
 * “naÃ¯ve”.
 *
 * @param command such as `code --wait`
 * @throws UserError `EDITOR_FAILED`, and `INTERRUPTED` after Ctrl-C
 */
export async function editText(
  text: string,
  command: string,
  { name, line }: EditorView = { name: "summary.md" },
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-"));
  const file = join(folder, name);
  try {
    writeFileSync(file, text);
    await openEditor(file, command, line);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new UserError("EDITOR_FAILED", "The editor did not save the text as UTF-8", {
      hint: "Set the editor to write UTF-8.",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Opens a file in the user's editor and resolves when the editor is closed. The command goes through the shell, as git does, so that it can
 * have arguments.
 *
 * @throws UserError `EDITOR_FAILED`, and `INTERRUPTED` after Ctrl-C
 */
export async function openEditor(file: string, command: string, _line?: number): Promise<void> {
  const ending = await run(`${command} "${file}"`);
  if (ending === "interrupted") throw interrupted();
  if (ending !== "done") {
    throw new UserError("EDITOR_FAILED", `The editor “${command}” could not be used`, {
      hint: "Set VISUAL or EDITOR to an editor that is installed, such as EDITOR=nano.",
    });
  }
}

/** What every prompt ends with when the user gives up. */
export function interrupted(): UserError {
  return new UserError("INTERRUPTED", "Stopped. Nothing was written", { exitCode: 130 });
}

/** Ctrl-C reaches the editor and this process alike; it is the editor's to answer. */
async function run(commandLine: string): Promise<"done" | "failed" | "interrupted"> {
  const ignore = () => {};
  process.on("SIGINT", ignore);
  try {
    return await new Promise((resolve) => {
      const child = spawn(commandLine, { shell: true, stdio: "inherit" });
      child.on("error", () => resolve("failed"));
      child.on("exit", (code, signal) => {
        const stopped = signal === "SIGINT" || code === 130;
        resolve(code === 0 ? "done" : stopped ? "interrupted" : "failed");
      });
    });
  } finally {
    process.off("SIGINT", ignore);
  }
}
