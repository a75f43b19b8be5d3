import { isNativeError } from "node:util/types";
import { createPromptModule } from "inquirer";
import type { Prompter } from "../ports.ts";
import type { Paint } from "../report/paint.ts";
import { editText, interrupted, openEditor } from "./editor.ts";
import { type LineConfig, linePrompt } from "./line-prompt.ts";

/** The process as far as prompting needs it. */
export type PromptProcess = Pick<NodeJS.Process, "env" | "platform" | "on" | "off"> & {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream & { readonly columns?: number };
};

/** Prompts on standard input and standard error, so that data on standard output stays clean. */
export function inquirerPrompter(process: PromptProcess, paint: Paint): Prompter {
  const theme = themeOf(paint);

  async function ask(
    question: { type: "line" | "select" | "search" | "checkbox"; message: string } & Record<string, unknown>,
  ) {
    const giveUp = new AbortController();
    const stop = () => giveUp.abort();
    // A prompt whose input is closed waits for ever, and Node.js ends with exit code 0 since nothing else is to be done: `beforeExit` is the
    // one sign of it. It also covers Ctrl-D, which closes the prompt's reader but not the input.
    process.on("beforeExit", stop);
    process.on("SIGINT", stop);
    try {
      const prompt = createPromptModule<{ line: LineConfig & Record<string, unknown> }>({
        input: process.stdin,
        output: process.stderr,
        signal: giveUp.signal,
      });
      prompt.registerPrompt("line", linePrompt);
      const { answer } = await prompt([{ name: "answer", theme, ...question } as never]);
      return answer;
    } catch (error) {
      throw isGivingUp(error) ? interrupted() : error;
    } finally {
      process.off("beforeExit", stop);
      process.off("SIGINT", stop);
    }
  }

  return {
    line: (question) => ask({ type: "line", ...question, paint, columns: (process.stderr.columns || 80) - 1 }),
    choose: ({ message, choices }) => ask({ type: "select", message, choices }),
    search: ({ message, choices }) =>
      ask({
        type: "search",
        message,
        source: (typed = "") => choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
      }),
    pick: ({ message, choices, picked }) =>
      ask({
        type: "checkbox",
        message,
        choices: choices.map((choice) => ({ ...choice, checked: picked.includes(choice.value) })),
      }),
    edit: (text, view) => editText(text, editorOf(process), view),
    open: (path, line) => openEditor(path, editorOf(process), line),
  };
}

function editorOf({ env, platform }: Pick<PromptProcess, "env" | "platform">): string {
  return env["VISUAL"] || env["EDITOR"] || (platform === "win32" ? "notepad" : "vi");
}

/** Told by name: errors of two copies of a library are not `instanceof` each other. */
function isGivingUp(error: unknown): boolean {
  return isNativeError(error) && (error.name === "ExitPromptError" || error.name === "AbortPromptError");
}

/** The library's own theme colours text whatever NO_COLOR says. */
function themeOf(paint: Paint) {
  return {
    prefix: { idle: paint.info("?"), done: paint.good("✔") },
    style: {
      // Called with more than the text, which chalk would print as well.
      message: (text: string) => paint.strong(text),
      answer: paint.info,
      highlight: paint.info,
      keysHelpTip: () => paint.dim("Arrow keys choose, Enter takes"),
    },
  };
}
