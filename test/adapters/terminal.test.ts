import { PassThrough, Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { canRedraw, processTerminal } from "../../src/adapters/terminal.ts";

/** A process whose standard error may be a terminal of 20 columns; both streams are kept in the order in which they are written to. */
function fakeProcess({ isTTY = true, env = {} }: { isTTY?: boolean; env?: NodeJS.ProcessEnv }) {
  const written: string[] = [];
  const stream = () =>
    Object.assign(new PassThrough(), {
      isTTY,
      columns: 20,
      write: (text: string) => {
        written.push(text);
        return true;
      },
    });
  const process = { env, stdin: { isTTY }, stdout: stream(), stderr: stream() } as unknown as NodeJS.Process;
  return { written, terminal: processTerminal(process, () => {}) };
}

const clear = "\r\u001b[K";

test("progress is one line, which goes before anything else is said", () => {
  const { terminal, written } = fakeProcess({});
  terminal.progress("1 of 3");
  terminal.progress("2 of 3 (a.very.long.host.name)");
  terminal.err("A message.\n");
  terminal.out("data\n");
  terminal.progress("3 of 3");
  terminal.progress(undefined);
  terminal.progress(undefined);
  expect(written).toEqual([
    `${clear}1 of 3`,
    `${clear}2 of 3 (a.very.long`,
    clear,
    "A message.\n",
    "data\n",
    `${clear}3 of 3`,
    clear,
  ]);
});

test.each([{ isTTY: false }, { env: { TERM: "dumb" } }, { env: { ACCESSIBLE: "1" } }])(
  "there is none with %j",
  (setup) => {
    const { terminal, written } = fakeProcess(setup);
    terminal.progress("1 of 3");
    terminal.progress(undefined);
    terminal.out("data\n");
    expect(written).toEqual(["data\n"]);
  },
);

test.each([
  [{ TERM: "xterm" }, true],
  [{}, true],
  [{ TERM: "dumb" }, false],
  [{ ACCESSIBLE: "1" }, false],
  [{ ACCESSIBLE: "yes" }, false],
  [{ ACCESSIBLE: "" }, true],
  [{ ACCESSIBLE: "0" }, true],
  [{ ACCESSIBLE: "false" }, true],
])("whether what was written may be drawn anew with %j: %s", (env, expected) => {
  expect(canRedraw(env)).toBe(expected);
});

test.each([
  [{}, true],
  [{ env: { TERM: "dumb" } }, true],
  [{ env: { ACCESSIBLE: "1" } }, true],
  [{ env: { CI: "true" } }, false],
  [{ env: { CI: "false" } }, true],
  [{ isTTY: false }, false],
])("whether somebody can be asked with %j: %s", (setup, expected) => {
  expect(fakeProcess(setup).terminal.interactive).toBe(expected);
});

test.each<[number | undefined, string]>([
  [undefined, "one, two, three"],
  [8, "one, two,"],
  [99, "one, two, three"],
])("of what comes in, no more than %s bytes and one are read", async (most, expected) => {
  const stdin = Readable.from(["one, ", "two, ", "three"].map((text) => Buffer.from(text)));
  const terminal = processTerminal({ env: {}, stdin } as unknown as NodeJS.Process, () => {});
  expect(Buffer.from(await terminal.readInput(most)).toString()).toBe(expected);
});
