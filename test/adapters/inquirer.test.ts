import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { inquirerPrompter, type PromptProcess } from "../../src/adapters/inquirer.ts";
import type { LineQuestion, Prompter } from "../../src/ports.ts";
import { noPaint } from "../../src/report/paint.ts";

const enter = "\r";
const ctrlC = "\u0003";
const ctrlD = "\u0004";
const ctrlU = "\u0015";
const down = "\u001b[B";

/** A terminal without a machine: what is typed goes in, what is shown comes out. */
function terminal(env: Readonly<Record<string, string>> = {}) {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  const events = new EventEmitter();
  let shown = "";
  stderr.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const process = Object.assign(events, { stdin, stderr, env, platform: "linux" }) as unknown as PromptProcess;
  return {
    prompter: inquirerPrompter(process, noPaint),
    events,
    raw: () => shown,
    screen: () => stripVTControlCharacters(shown),
    /** Types keys one after the other, as people do, each after the prompt has answered the one before. */
    async type(...keys: readonly string[]) {
      for (const key of keys) {
        await settled();
        stdin.write(key);
      }
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const question: LineQuestion = {
  message: "Headline",
  initial: "",
  example: "Who does what",
  check: (answer) => {
    if (answer.length < 3) return { severity: "error", text: "Too short\u001b[31m" };
    return answer.length > 10 ? { severity: "warning", text: "Long" } : { severity: "info", text: `${answer} it is` };
  },
};

describe("a line", () => {
  test("shows the example, then a remark that follows the keys, and gives the answer", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.line(question);
    await type();
    expect(screen()).toMatch(/\? Headline ?\nWho does what/);
    await type("ab");
    expect(screen()).toContain("? Headline ab\nError: Too short");
    await type("c");
    expect(screen()).toContain("? Headline abc\nabc it is");
    await type("d".repeat(10));
    expect(screen()).toContain("\nWarning: Long");
    await type(enter);
    expect(await answer).toBe(`abc${"d".repeat(10)}`);
  });

  test("shows what the answer was understood as", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.line(question);
    await type("today", enter);
    expect(await answer).toBe("today");
    expect(screen()).toContain("✔ Headline today today it is");
  });

  test("refuses Enter while there is an error, and keeps what was typed", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.line(question);
    await type(enter);
    expect(screen()).toMatch(/\? Headline ?\nError: Too short/);
    await type("ab", enter, enter, "c", enter);
    expect(await answer).toBe("abc");
  });

  test("starts with the old text, of which nothing is taken for a key", async () => {
    const { prompter, type } = terminal();
    const first = prompter.line({ ...question, initial: "old\u0003\nline" });
    await type(" x", enter);
    expect(await first).toBe("old<U+0003> line x");
    const second = prompter.line({ ...question, initial: "old" });
    await type(ctrlU, "new", enter);
    expect(await second).toBe("new");
  });

  test("never sends on the escape sequences of a remark", async () => {
    const { prompter, type, raw } = terminal();
    const answer = prompter.line(question);
    await type("ab");
    expect(raw()).toContain("Too short<U+001B>[31m");
    expect(raw()).not.toContain("Too short\u001b[31m");
    await type("c", enter);
    await answer;
  });
});

describe("a choice", () => {
  test("gives the value of what was chosen", async () => {
    const { prompter, type, screen } = terminal();
    const choices = [
      { value: "a", name: "The first" },
      { value: "b", name: "The second" },
    ];
    const answer = prompter.choose({ message: "Which?", choices });
    await type(down, enter);
    expect(await answer).toBe("b");
    expect(screen()).toContain("✔ Which? The second");
    expect(screen()).not.toMatch(/idle|done/);
  });
});

test("there is no colour where none is wanted", async () => {
  const { prompter, type, raw } = terminal();
  const line = prompter.line(question);
  await type("a", enter, "bc", enter);
  await line;
  const choice = prompter.choose({ message: "Which?", choices: [{ value: "a", name: "A" }] });
  await type(enter);
  await choice;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is what it looks for
  expect(raw()).not.toMatch(/\u001b\[[\d;]*m/);
});

describe("the editor", () => {
  const write = (text: string) => `printf '${text}' >`;

  test("gives what was saved, as UTF-8", async () => {
    const { prompter } = terminal({ EDITOR: write("naïve\\n\\n- one\\n") });
    expect(await prompter.edit("")).toBe("naïve\n\n- one\n");
  });

  test("holds the old text, and is $VISUAL before $EDITOR", async () => {
    const { prompter } = terminal({ VISUAL: "printf ' and more' >>", EDITOR: "false" });
    expect(await prompter.edit("“Old”\ntext")).toBe("“Old”\ntext and more");
  });

  test.each([
    ["is not there", "no-such-editor-anywhere"],
    ["fails", "exit 3;"],
    ["saves something else than UTF-8", write("caf\\351")],
  ])("is reported if it %s", async (_, EDITOR) => {
    await expect(terminal({ EDITOR }).prompter.edit("")).rejects.toMatchObject({
      code: "EDITOR_FAILED",
      hint: expect.any(String),
    });
  });

  test("stops everything when it is stopped itself", async () => {
    const { prompter } = terminal({ EDITOR: "kill -INT $$;" });
    await expect(prompter.edit("")).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
  });
});

describe("giving up", () => {
  const ask: readonly (readonly [string, (prompter: Prompter) => Promise<string>])[] = [
    ["a line", (prompter) => prompter.line(question)],
    ["a choice", (prompter) => prompter.choose({ message: "Which?", choices: [{ value: "a", name: "A" }] })],
  ];

  test.each(ask)("with Ctrl-C at %s", async (_, start) => {
    const { prompter, type, raw } = terminal();
    const answer = expect(start(prompter)).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    await type(ctrlC);
    await answer;
    expect(raw().lastIndexOf("\u001b[?25h")).toBeGreaterThan(raw().lastIndexOf("\u001b[?25l"));
  });

  test.each(ask)("with Ctrl-D at %s, after which Node.js has nothing left to do", async (_, start) => {
    const { prompter, type, raw, events } = terminal();
    const answer = expect(start(prompter)).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    await type(ctrlD);
    events.emit("beforeExit");
    await answer;
    expect(raw().lastIndexOf("\u001b[?25h")).toBeGreaterThan(raw().lastIndexOf("\u001b[?25l"));
  });

  test.each(ask)("with a signal at %s", async (_, start) => {
    const { prompter, type, events } = terminal();
    const answer = expect(start(prompter)).rejects.toMatchObject({ code: "INTERRUPTED" });
    await type();
    events.emit("SIGINT");
    await answer;
    expect(events.eventNames()).toEqual([]);
  });
});
