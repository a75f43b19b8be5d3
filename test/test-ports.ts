import { fileURLToPath } from "node:url";
import { disk } from "../src/adapters/disk.ts";
import { mailComposer } from "../src/adapters/nodemailer.ts";
import { rulePages } from "../src/adapters/rule-pages.ts";
import type { Ports, Prompter } from "../src/ports.ts";
import { noPaint } from "../src/report/paint.ts";

/** The outside as a test sets it up: the real disk, a terminal that keeps what it is told, a clock that stands still. */
export interface TestPorts extends Ports {
  /** What was printed as data, as messages, and both in the order in which they came. */
  readonly printed: { out: string; err: string; all: string };
}

export interface TestSetup {
  readonly cwd: string;
  readonly today?: string;
  /** What comes in on standard input. */
  readonly input?: string;
  /** Answers questions; without it nobody is at the terminal. */
  readonly prompter?: Prompter;
}

export function testPorts({ cwd, today = "2018-04-06", input = "", prompter }: TestSetup): TestPorts {
  const printed = { out: "", err: "", all: "" };
  const keep = (stream: "out" | "err") => (data: string | Uint8Array) => {
    const text = typeof data === "string" ? data : new TextDecoder().decode(data);
    printed[stream] += text;
    printed.all += text;
  };
  return {
    printed,
    files: disk,
    terminal: {
      out: keep("out"),
      err: keep("err"),
      readInput: async () => input,
      interactive: prompter !== undefined,
      columns: 80,
      paint: async () => noPaint,
    },
    prompter: async () => prompter ?? nobody,
    clock: { today: () => today },
    mail: mailComposer,
    rulePage: rulePages(fileURLToPath(new URL("..", import.meta.url))),
    cwd,
    version: "0.1.0",
  };
}

const refuse = async () => {
  throw new Error("A question was asked although nobody is at the terminal");
};

const nobody: Prompter = { line: refuse, choose: refuse, edit: refuse };
