import { isNativeError } from "node:util/types";
import { createPromptModule } from "inquirer";
import type { ChoiceQuestion, Prompter } from "../ports.ts";
import { fitStart } from "../report/fit-text.ts";
import type { Paint } from "../report/paint.ts";
import { printableLine } from "../report/printable.ts";
import { editorPrompts } from "./editor.ts";
import { inquirerTheme } from "./inquirer-theme.ts";
import { interrupted } from "./interrupted.ts";
import { linePrompt } from "./line-prompt.ts";
import { matchingChoices } from "./matching-choices.ts";
import type { PromptProcess } from "./prompt-process.ts";

/** Prompts on standard input and standard error, so that data on standard output stays clean. */
export function inquirerPrompter(process: PromptProcess, paint: Paint): Prompter {
  const { stdin: input, stderr: output } = process;
  // A line that is quite full makes some terminals begin a new one.
  const columns = () => (output.columns || 80) - 1;

  async function ask<T>(start: (context: Context) => Promise<T>): Promise<T> {
    const giveUp = new AbortController();
    const stop = () => giveUp.abort();
    // A prompt whose input is closed waits for ever, and Node.js ends with exit code 0 since nothing else is to be done: `beforeExit` is the
    // one sign of it. It also covers Ctrl-D, which closes the prompt's reader but not the input.
    process.on("beforeExit", stop);
    process.on("SIGINT", stop);
    try {
      return await start({ input, output, signal: giveUp.signal });
    } catch (error) {
      throw isGivingUp(error) ? interrupted() : error;
    } finally {
      process.off("beforeExit", stop);
      process.off("SIGINT", stop);
    }
  }

  function askForChoice(type: "select" | "search" | "checkbox", message: string, settings: Record<string, unknown>) {
    return ask(async (context) => {
      const question = {
        type,
        name: "answer",
        message: printableLine(message),
        theme: inquirerTheme(type, paint),
        // The question, an empty line and the line about the keys need room, too.
        pageSize: Math.min(10, Math.max(3, (output.rows || 24) - 5)),
        loop: false,
        ...settings,
      } as const;
      return (await createPromptModule(context)([question])).answer;
    });
  }

  /** Choices whose names take one line each, after so many columns of marks. */
  function fitted<T extends string>(choices: ChoiceQuestion<T>["choices"], marks: number) {
    return choices.map(({ value, name }) => ({ value, name: fitStart(printableLine(name), columns() - marks) }));
  }

  return {
    line: (question) =>
      ask((context) => linePrompt({ ...question, message: printableLine(question.message), paint, columns }, context)),
    choose: ({ message, choices }) => askForChoice("select", message, { choices: fitted(choices, 2) }),
    search: ({ message, choices }) =>
      askForChoice("search", message, { source: (typed = "") => fitted(matchingChoices(choices, typed), 2) }),
    pick: ({ message, choices, picked }) =>
      askForChoice("checkbox", message, {
        choices: fitted(choices, 5).map((choice) => ({ ...choice, checked: picked.includes(choice.value) })),
        shortcuts: { all: null, invert: null },
      }),
    ...editorPrompts(process),
  };
}

type Context = NonNullable<Parameters<typeof linePrompt>[1]>;

/** Told by name: errors of two copies of a library are not `instanceof` each other. */
function isGivingUp(error: unknown): boolean {
  return isNativeError(error) && (error.name === "ExitPromptError" || error.name === "AbortPromptError");
}
