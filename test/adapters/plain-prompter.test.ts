import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { plainPrompter } from "../../src/adapters/plain-prompter.ts";
import type { PromptProcess } from "../../src/adapters/prompt-process.ts";
import type { LineQuestion, Prompter } from "../../src/ports.ts";

/** A terminal without a machine, at which so many lines are typed. A terminal shows them itself; here they are added as “⟨line⟩”. */
function terminal(...typed: readonly string[]) {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  const events = new EventEmitter();
  const rest = [...typed];
  let shown = "";
  stderr.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    if (!shown.endsWith(": ") || rest.length === 0) return;
    const line = rest.shift();
    shown += `⟨${line}⟩\n`;
    stdin.write(`${line}\n`);
  });
  const process = Object.assign(events, { stdin, stderr, env: {}, platform: "linux" }) as unknown as PromptProcess;
  return { prompter: plainPrompter(process), events, stdin, screen: () => shown };
}

const question: LineQuestion = {
  message: "Headline",
  initial: "",
  example: "Who does what",
  check: (answer) => {
    if (answer.length < 3) return { severity: "error", text: "Too short\u001b[31m" };
    return answer.length > 10 ? { severity: "warning", text: "Long" } : { severity: "info", text: `${answer} it is` };
  },
};

const towns = ["Sutton", "Merton and Sutton", "Croydon"].map((name) => ({ value: name.toLowerCase(), name }));

describe("a line", () => {
  test("is asked for again until it will do, and every remark is said in words", async () => {
    const { prompter, screen } = terminal("", "ab", "  abc ");
    expect(await prompter.line(question)).toBe("abc");
    expect(screen()).toBe(
      `Who does what
Headline: ⟨⟩
Error: Too short<U+001B>[31m
Headline: ⟨ab⟩
Error: Too short<U+001B>[31m
Headline: ⟨  abc ⟩
abc it is
`,
    );
  });

  test("is taken with a warning, which is said", async () => {
    const { prompter, screen } = terminal("abcdefghijklmn");
    expect(await prompter.line(question)).toBe("abcdefghijklmn");
    expect(screen()).toContain("⟩\nWarning: Long\n");
  });

  const optional: LineQuestion = { ...question, initial: "old\u0003\nline", check: () => undefined };

  test.each([
    ["", "old\u0003\nline"],
    ["-", ""],
    ["new", "new"],
  ])("that has text already: “%s” makes it %j", async (typed, expected) => {
    const { prompter, screen } = terminal(typed);
    expect(await prompter.line(optional)).toBe(expected);
    expect(screen()).toBe(
      `Who does what
Enter keeps what stands in brackets; a hyphen alone empties it.
Headline [old<U+0003><U+000A>line]: ⟨${typed}⟩
`,
    );
  });

  test("may be a hyphen where there was nothing", async () => {
    expect(await terminal("-").prompter.line({ ...optional, initial: "" })).toBe("-");
  });
});

describe("a choice", () => {
  test.each([
    ["", "sutton"],
    ["3", "croydon"],
  ])("by “%s” is %s", async (typed, expected) => {
    const { prompter, screen } = terminal(typed);
    expect(await prompter.choose({ message: "Which?", choices: towns })).toBe(expected);
    expect(screen()).toBe(`Which?\n  1. Sutton\n  2. Merton and Sutton\n  3. Croydon\nNumber [1]: ⟨${typed}⟩\n`);
  });

  test("is asked for again until it is one of the numbers", async () => {
    const { prompter, screen } = terminal("0", "4", "Sutton", "-1", "2");
    expect(await prompter.choose({ message: "Which?", choices: towns })).toBe("merton and sutton");
    expect(screen().match(/Error: Type a number from 1 to 3\.\nNumber \[1\]: /g)).toHaveLength(4);
  });
});

describe("a search", () => {
  test("lists what matches, takes a number or other words, and says when there is nothing", async () => {
    const { prompter, screen } = terminal("SUTT", "x", "sutton merton", "");
    expect(await prompter.search({ message: "Which?", choices: towns })).toBe("merton and sutton");
    expect(screen()).toBe(
      `Which?
Part of its name: ⟨SUTT⟩
2 found:
  1. Sutton
  2. Merton and Sutton
Number [1], or part of another name: ⟨x⟩
Nothing has all of that in its name.
Part of its name: ⟨sutton merton⟩
1 found:
  1. Merton and Sutton
Number [1], or part of another name: ⟨⟩
`,
    );
  });

  test("lists no more than can be listened to, and a larger number is words", async () => {
    const many = Array.from({ length: 50 }, (_, place) => ({ value: `${place}`, name: `Entry of ${2000 + place}` }));
    const { prompter, screen } = terminal("", "2041", "1");
    expect(await prompter.search({ message: "Which?", choices: many })).toBe("41");
    expect(screen()).toContain("50 found, the first 20:\n  1. Entry of 2000\n");
    expect(screen()).not.toContain("21. ");
  });
});

describe("picking", () => {
  const tags = { message: "Tags", choices: towns, picked: ["croydon", "sutton"] };

  test.each([
    ["", ["sutton", "croydon"], "Sutton, Croydon"],
    ["0", [], "none"],
    ["3,2", ["merton and sutton", "croydon"], "Merton and Sutton, Croydon"],
    ["1 2,  2", ["sutton", "merton and sutton"], "Sutton, Merton and Sutton"],
  ])("by “%s” gives %j", async (typed, expected, words) => {
    const { prompter, screen } = terminal(typed);
    expect(await prompter.pick(tags)).toEqual(expected);
    expect(screen()).toBe(
      `Tags
  1. Sutton, picked
  2. Merton and Sutton
  3. Croydon, picked
Numbers separated by commas, 0 for none [1, 3]: ⟨${typed}⟩
Picked: ${words}
`,
    );
  });

  test("is asked for again until all are numbers of the list", async () => {
    const { prompter, screen } = terminal("4", "1, x", "1.5", "-1", "");
    expect(await prompter.pick({ ...tags, picked: [] })).toEqual([]);
    expect(screen().match(/Error: Type numbers from 1 to 3, such as 1, 2\.\n/g)).toHaveLength(4);
    expect(screen()).toContain("Enter for none: ⟨⟩\nPicked: none\n");
  });
});

test("no name and no question sends an escape sequence", async () => {
  const bad = "\u001b[31m\u009b2J\u202e";
  const choices = [{ value: "a", name: `A${bad}\nB` }];
  const { prompter, screen } = terminal("a", "", "", "", "");
  await prompter.line({ message: bad, example: bad, initial: "", check: () => ({ severity: "info", text: bad }) });
  await prompter.choose({ message: bad, choices });
  await prompter.search({ message: bad, choices });
  await prompter.pick({ message: bad, choices, picked: ["a"] });
  expect(screen()).toContain("A<U+001B>[31m<U+009B>2J<U+202E><U+000A>B");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(screen()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test("what is typed ahead waits for its question, and the input is left alone in between", async () => {
  const { prompter, stdin } = terminal();
  stdin.write("first\nsec");
  expect(await prompter.line(question)).toBe("first");
  expect(stdin.isPaused()).toBe(true);
  stdin.write("ond\r\n3\n");
  expect(await prompter.line(question)).toBe("second");
  expect(await prompter.choose({ message: "Which?", choices: towns })).toBe("croydon");
  expect(stdin.isPaused()).toBe(true);
});

describe("giving up", () => {
  const ask: readonly (readonly [string, (prompter: Prompter) => Promise<unknown>])[] = [
    ["a line", (prompter) => prompter.line(question)],
    ["a choice", (prompter) => prompter.choose({ message: "Which?", choices: towns })],
    ["a search", (prompter) => prompter.search({ message: "Which?", choices: towns })],
    ["picking", (prompter) => prompter.pick({ message: "Which?", choices: towns, picked: [] })],
  ];
  const stopped = { code: "INTERRUPTED", exitCode: 130 };

  test.each(ask)("with Ctrl-C at %s", async (_, start) => {
    const { prompter, events, screen } = terminal();
    const answer = expect(start(prompter)).rejects.toMatchObject(stopped);
    events.emit("SIGINT");
    await answer;
    expect(screen()).toMatch(/: \n$/);
    expect(events.eventNames()).toEqual([]);
  });

  test.each(ask)("with Ctrl-D at %s, or where the input is closed", async (_, start) => {
    const { prompter, stdin, events } = terminal();
    const answer = expect(start(prompter)).rejects.toMatchObject(stopped);
    stdin.end();
    await answer;
    await expect(start(prompter)).rejects.toMatchObject(stopped);
    expect(events.eventNames()).toEqual([]);
  });
});
