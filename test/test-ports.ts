import { fileURLToPath } from "node:url";
import { disk } from "../src/adapters/disk.ts";
import { docPages } from "../src/adapters/doc-pages.ts";
import { folderWatch } from "../src/adapters/folder-watch.ts";
import { systemGit } from "../src/adapters/git.ts";
import { serveLocally } from "../src/adapters/local-server.ts";
import { mailComposer } from "../src/adapters/nodemailer.ts";
import type { Ports, Prompter, Web } from "../src/ports.ts";
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
  readonly input?: string | Uint8Array;
  /** Environment variables; none by default. */
  readonly env?: Ports["env"];
  /** Answers questions; without it nobody is at the terminal. */
  readonly prompter?: Prompter;
  /** Without it there is no network, and using it is an error. */
  readonly web?: Web;
  /** When the user ends a run that would go on for ever; at once by default. */
  readonly interruption?: Promise<void>;
}

export function testPorts({
  cwd,
  today = "2018-04-06",
  input = "",
  env = {},
  prompter,
  web,
  interruption = Promise.resolve(),
}: TestSetup): TestPorts {
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
      progress: () => {},
      readInput: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
      interactive: prompter !== undefined,
      columns: 80,
      onScreen: false,
      paint: async () => noPaint,
    },
    prompter: async () => prompter ?? nobody,
    clock: { today: () => today, now: () => `${today}T09:00:00Z` },
    mail: mailComposer,
    web: async () => web ?? noWeb(),
    git: async () => systemGit({ ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" }, cwd),
    serve: serveLocally,
    watch: async () => folderWatch(),
    interruption: () => interruption,
    docPage: docPages(fileURLToPath(new URL("..", import.meta.url))),
    env,
    cwd,
    version: "0.1.0",
  };
}

const refuse = async () => {
  throw new Error("A question was asked although nobody is at the terminal");
};

const nobody: Prompter = { line: refuse, choose: refuse, search: refuse, pick: refuse, edit: refuse, open: refuse };

function noWeb(): never {
  throw new Error("The network was used although nothing asked for it");
}
