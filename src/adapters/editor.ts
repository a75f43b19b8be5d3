import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EditorView, Prompter } from "../ports.ts";
import { UserError } from "../user-error.ts";
import { editorCommand } from "./editor-command.ts";
import { interrupted } from "./interrupted.ts";
import type { PromptProcess } from "./prompt-process.ts";

/** The part of a prompter that the user's editor plays. */
export function editorPrompts(process: PromptProcess): Pick<Prompter, "edit" | "open"> {
  const open: Prompter["open"] = (path, line) => openEditor(path, editorOf(process), line, process);
  return { open, edit: (text, view = { name: "summary.md" }) => editText(text, view, open) };
}

/** As git chooses: $VISUAL is for terminals that have a screen. */
function editorOf({ env, platform }: PromptProcess): string {
  const [first, second] = env["TERM"] === "dumb" ? ["EDITOR", "VISUAL"] : ["VISUAL", "EDITOR"];
  return env[first] || env[second] || (platform === "win32" ? "notepad" : "vi");
}

/** What is saved is read as UTF-8, never guessed: guessing turns “naïve” into “naÃ¯ve”. */
async function editText(text: string, { name, line }: EditorView, open: Prompter["open"]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-"));
  const file = join(folder, name);
  try {
    writeFileSync(file, text);
    await open(file, line);
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

async function openEditor(
  file: string,
  command: string,
  line: number | undefined,
  process: PromptProcess,
): Promise<void> {
  const ending = await run(file, command, line, process);
  if (ending === "interrupted") throw interrupted();
  if (ending !== "done") {
    throw new UserError("EDITOR_FAILED", `The editor “${command}” could not be started, or ended with an error`, {
      hint: "Set the environment variable EDITOR to an editor that is installed, such as nano or notepad.",
    });
  }
}

/** How Windows ends a program after Ctrl-C (STATUS_CONTROL_C_EXIT). */
const windowsStopped = 0xc000013a;

/**
 * The command goes through the shell, as git does it, so that it can have arguments. The file's name does not: the shell takes it from a
 * variable, and looks for nothing in it. Ctrl-C reaches the editor and this process alike; it is the editor's to answer.
 */
async function run(
  file: string,
  command: string,
  line: number | undefined,
  process: PromptProcess,
): Promise<"done" | "failed" | "interrupted"> {
  const quoted = process.platform === "win32" ? '"%BULLETIN_FILE%"' : '"$BULLETIN_FILE"';
  const ignore = () => {};
  process.on("SIGINT", ignore);
  try {
    return await new Promise((resolve) => {
      const child = spawn(editorCommand(command, quoted, line), {
        shell: true,
        stdio: "inherit",
        env: { ...process.env, BULLETIN_FILE: file },
      });
      child.on("error", () => resolve("failed"));
      child.on("exit", (code, signal) => {
        const stopped = signal === "SIGINT" || code === 130 || code === windowsStopped;
        resolve(code === 0 ? "done" : stopped ? "interrupted" : "failed");
      });
    });
  } finally {
    process.off("SIGINT", ignore);
  }
}
