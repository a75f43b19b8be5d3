import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { inquirerPrompter } from "../../src/adapters/inquirer.ts";
import type { PromptProcess } from "../../src/adapters/prompt-process.ts";
import { displayWidth } from "../../src/model/display-width.ts";
import type { LineQuestion, Prompter } from "../../src/ports.ts";
import { noPaint } from "../../src/report/paint.ts";

const enter = "\r";
const ctrlC = "\u0003";
const ctrlD = "\u0004";
const ctrlU = "\u0015";
const down = "\u001b[B";
const backspace = "\u007f";

/** A terminal without a machine: what is typed goes in, what is shown comes out. */
function terminal({ columns = 80, rows = 24 } = {}) {
  const stdin = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { columns, rows });
  const events = new EventEmitter();
  let shown = "";
  stderr.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const process = Object.assign(events, { stdin, stderr, env: {}, platform: "linux" }) as unknown as PromptProcess;
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

const towns = ["Sutton", "Merton and Sutton", "Croydon", "Kingston"].map((name) => ({
  value: name.toLowerCase(),
  name,
}));

describe("a search", () => {
  test("finds words in any order and either case, and gives the value of what was chosen", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.search({ message: "Which?", choices: towns });
    await type("sutt");
    expect(screen()).toMatch(/\? Which\? sutt\n❯ Sutton\n {2}Merton and Sutton\n\nType some words/);
    await type(" MERT", enter);
    expect(await answer).toBe("merton and sutton");
    expect(screen()).toContain("✔ Which? Merton and Sutton");
  });

  test("says that nothing was found, takes nothing then, and goes on", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.search({ message: "Which?", choices: towns });
    await type("x", enter);
    expect(screen()).toContain("? Which? x\nNothing has all of that in its name\n");
    await type(backspace, down, down, enter);
    expect(await answer).toBe("croydon");
  });
});

describe("picking", () => {
  const question = { message: "Tags", choices: towns, picked: ["kingston", "sutton"] };

  test("marks what is picked, and gives the values in the order of the choices", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.pick(question);
    await type();
    expect(screen()).toContain("? Tags\n❯[x] Sutton\n [ ] Merton and Sutton\n [ ] Croydon\n [x] Kingston\n");
    expect(screen()).toContain("Space picks, Enter takes");
    await type(" ", down, down, " ", enter);
    expect(await answer).toEqual(["croydon", "kingston"]);
    expect(screen()).toContain("✔ Tags Croydon, Kingston");
  });

  test("of nothing is said in words, and no letter picks anything", async () => {
    const { prompter, type, screen } = terminal();
    const answer = prompter.pick({ ...question, picked: [] });
    await type("a", "i", enter);
    expect(await answer).toEqual([]);
    expect(screen()).toContain("✔ Tags none");
  });
});

describe("names", () => {
  const choices = [
    { value: "wide", name: "会議".repeat(40) },
    { value: "long", name: "x".repeat(200) },
    { value: "bad", name: "bad\u001b[31m\nname" },
    ...Array.from({ length: 30 }, (_, place) => ({ value: `${place}`, name: `Number ${place}` })),
  ];

  test.each([
    ["choose", (prompter: Prompter) => prompter.choose({ message: "Which\u001b[31m?", choices })],
    ["search", (prompter: Prompter) => prompter.search({ message: "Which\u001b[31m?", choices })],
    ["pick", (prompter: Prompter) => prompter.pick({ message: "Which\u001b[31m?", choices, picked: [] })],
  ])("take one line each, and as many lines as the terminal has: %s", async (_, ask) => {
    const { prompter, type, raw, screen } = terminal({ columns: 60, rows: 12 });
    const answer = ask(prompter);
    await type();
    expect(screen()).toContain("Number 3\n");
    expect(screen()).not.toContain("Number 4");
    for (const line of screen().split(/\n|(?<=Enter takes)/)) expect(displayWidth(line)).toBeLessThan(60);
    expect(screen()).toMatch(/(?:会議)+…\n/);
    expect(screen()).toContain("bad<U+001B>[31m<U+000A>name");
    expect(raw()).not.toContain("\u001b[31m");
    await type(enter);
    await answer;
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
  const found = prompter.search({ message: "Which?", choices: towns });
  await type("x", backspace, enter);
  await found;
  const picked = prompter.pick({ message: "Which?", choices: towns, picked: ["sutton"] });
  await type(down, enter);
  await picked;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is what it looks for
  expect(raw()).not.toMatch(/\u001b\[[\d;]*m/);
});

describe("giving up", () => {
  const ask: readonly (readonly [string, (prompter: Prompter) => Promise<unknown>])[] = [
    ["a line", (prompter) => prompter.line(question)],
    ["a choice", (prompter) => prompter.choose({ message: "Which?", choices: towns })],
    ["a search", (prompter) => prompter.search({ message: "Which?", choices: towns })],
    ["picking", (prompter) => prompter.pick({ message: "Which?", choices: towns, picked: [] })],
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
