import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Prompter } from "../src/ports.ts";
import { UserError } from "../src/user-error.ts";

/** What the user does at one question: types lines until one is taken, chooses, saves text in the editor, or gives up. */
export type Answer =
  | { readonly type: readonly string[] }
  | { readonly choose: string }
  | { readonly pick: readonly string[] }
  | { readonly save: string }
  | { readonly fail: "INTERRUPTED" | "EDITOR_FAILED" };

/** A user who answers by a script, and what was seen on the way: a line for each question and for each remark below an answer. */
export function scriptedPrompter(answers: readonly Answer[]): { readonly prompter: Prompter; readonly seen: string[] } {
  const rest = [...answers];
  const seen: string[] = [];

  function next<K extends "type" | "choose" | "pick" | "save">(
    key: K,
    question: string,
  ): Extract<Answer, Record<K, unknown>> {
    const answer = rest.shift();
    if (!answer) throw new Error(`No answer to “${question}” in the script`);
    if ("fail" in answer) throw new UserError(answer.fail, "Stopped", { exitCode: 130, hint: "Try another" });
    if (!(key in answer)) throw new Error(`“${question}” is not answered by ${JSON.stringify(answer)}`);
    return answer as Extract<Answer, Record<K, unknown>>;
  }

  const choose: Prompter["choose"] = async ({ message, choices }) => {
    seen.push(`${message} ${choices.map(({ name }) => name).join(" | ")}`);
    const { choose: wanted } = next("choose", message);
    const chosen = choices.find(({ name }) => name.startsWith(wanted));
    if (!chosen) throw new Error(`“${message}” has no choice “${wanted}”`);
    return chosen.value;
  };

  const prompter: Prompter = {
    async line({ message, initial, check }) {
      seen.push(`${message}: [${initial}]`);
      for (const text of next("type", message).type) {
        const remark = check(text);
        if (remark) seen.push(`  ${text} → ${remark.severity}: ${remark.text}`);
        if (remark?.severity !== "error") return text;
      }
      throw new Error(`No answer to “${message}” was taken`);
    },
    choose,
    search: choose,
    async pick({ message, choices, picked }) {
      seen.push(`${message}: [${picked.join(", ")}] ${choices.map(({ name }) => name).join(" | ")}`);
      const { pick } = next("pick", message);
      const chosen = choices.filter(({ name }) => pick.includes(name));
      if (chosen.length < pick.length) throw new Error(`“${message}” does not have all of ${pick.join(", ")}`);
      return chosen.map(({ value }) => value);
    },
    async edit(text) {
      seen.push(`editor: [${text}]`);
      return next("save", "the editor").save;
    },
    async open(path, line) {
      seen.push(`editor: ${basename(path)}${line === undefined ? "" : `:${line}`}`);
      writeFileSync(path, next("save", "the editor").save);
    },
  };
  return { prompter, seen };
}
