import type { ChoiceQuestion, LineQuestion, PickQuestion, Prompter } from "../ports.ts";
import { printable, printableLine } from "../report/printable.ts";
import { editorPrompts } from "./editor.ts";
import { lineReader } from "./line-reader.ts";
import { matchingChoices } from "./matching-choices.ts";
import type { PromptProcess } from "./prompt-process.ts";
import { remarkWords } from "./remark-words.ts";

/**
 * Prompts in lines that are written once and never changed, for terminals that cannot move their cursor and for screen readers, which would
 * read out again what is drawn anew. No colour, and no keys but those of the terminal itself.
 */
export function plainPrompter(process: PromptProcess): Prompter {
  const nextLine = lineReader(process);
  const say: Talk["say"] = (text) => process.stderr.write(`${text}\n`);

  async function ask(prompt: string): Promise<string> {
    // Whoever sees the prompt can press Ctrl-C: it has to be listened for by then.
    const line = nextLine();
    process.stderr.write(`${printableLine(prompt)}: `);
    try {
      return (await line).trim();
    } catch (error) {
      // Nobody has pressed Enter.
      say("");
      throw error;
    }
  }

  const talk = { say, ask };
  return {
    line: (question) => askLine(question, talk),
    choose: (question) => choose(question, talk),
    search: (question) => search(question, talk),
    pick: (question) => pick(question, talk),
    ...editorPrompts(process),
  };
}

interface Talk {
  /** Writes a line. */
  say(text: string): void;
  /** Resolves to what is typed behind a prompt, without the spaces around it. */
  ask(prompt: string): Promise<string>;
}

async function askLine({ message, initial, example, check }: LineQuestion, { say, ask }: Talk): Promise<string> {
  if (example) say(printable(example));
  if (initial) say("Enter keeps what stands in brackets; a hyphen alone empties it.");
  for (;;) {
    const typed = await ask(initial ? `${message} [${initial}]` : message);
    const answer = initial ? changed(initial, typed) : typed;
    const remark = check(answer);
    if (remark) say(remarkWords(remark));
    if (remark?.severity !== "error") return answer;
  }
}

/** What an answer becomes by what was typed in its place. */
function changed(initial: string, typed: string): string {
  if (typed === "") return initial;
  return typed === "-" ? "" : typed;
}

async function choose<T extends string>({ message, choices }: ChoiceQuestion<T>, { say, ask }: Talk): Promise<T> {
  say(`${printableLine(message)}\n${numbered(choices)}`);
  for (;;) {
    const choice = choices[numberIn(await ask("Number [1]")) - 1];
    if (choice) return choice.value;
    say(`Error: Type a number from 1 to ${choices.length}.`);
  }
}

/** How many of the choices that match are listed: what is heard cannot be looked over. */
const listedAtMost = 20;

async function search<T extends string>({ message, choices }: ChoiceQuestion<T>, { say, ask }: Talk): Promise<T> {
  say(printableLine(message));
  let listed: typeof choices = [];
  for (;;) {
    const typed = await ask(listed.length === 0 ? "Part of its name" : "Number [1], or part of another name");
    const choice = listed[numberIn(typed) - 1];
    if (choice) return choice.value;
    const found = matchingChoices(choices, typed);
    listed = found.slice(0, listedAtMost);
    if (found.length === 0) say("Nothing has all of that in its name.");
    else
      say(
        `${found.length} found${found.length > listedAtMost ? `, the first ${listedAtMost}` : ""}:\n${numbered(listed)}`,
      );
  }
}

async function pick<T extends string>(
  { message, choices, picked }: PickQuestion<T>,
  { say, ask }: Talk,
): Promise<readonly T[]> {
  const marked = choices.map(({ value, name }) => ({ name: picked.includes(value) ? `${name}, picked` : name }));
  say(`${printableLine(message)}\n${numbered(marked)}`);
  const old = choices.flatMap(({ value }, place) => (picked.includes(value) ? [place + 1] : []));
  const none = old.length === 0 ? "Enter" : "0";
  const kept = old.length === 0 ? "" : ` [${old.join(", ")}]`;
  for (;;) {
    const typed = await ask(`Numbers separated by commas, ${none} for none${kept}`);
    const numbers = typed === "" ? old : typed.split(/[\s,]+/).map(Number);
    if (numbers.every((number) => number === 0 || choices[number - 1])) {
      const taken = choices.filter((_, place) => numbers.includes(place + 1));
      say(`Picked: ${taken.map(({ name }) => printableLine(name)).join(", ") || "none"}`);
      return taken.map(({ value }) => value);
    }
    say(`Error: Type numbers from 1 to ${choices.length}, such as 1, 2.`);
  }
}

function numbered(choices: readonly { readonly name: string }[]): string {
  return choices.map(({ name }, place) => `  ${place + 1}. ${printableLine(name)}`).join("\n");
}

/** The number that was typed; 1 if nothing was, NaN if it is something else. */
function numberIn(typed: string): number {
  if (typed === "") return 1;
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
