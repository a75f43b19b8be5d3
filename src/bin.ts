import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { systemClock } from "./adapters/clock.ts";
import { disk } from "./adapters/disk.ts";
import { docPages } from "./adapters/doc-pages.ts";
import { interruption } from "./adapters/interruption.ts";
import { canRedraw, processTerminal } from "./adapters/terminal.ts";
import { explain } from "./cli/explain.ts";
import { main } from "./cli/main.ts";

let isCutOff = false;
const terminal = processTerminal(process, (error) => {
  if (isCutOff) return;
  isCutOff = true;
  const { text, exitCode } = explain(error, false);
  process.exitCode = exitCode;
  terminal.err(text);
});

// Stands if the event loop runs dry while a question is open, because standard input was closed.
process.exitCode = 130;

void main(process.argv.slice(2), {
  files: disk,
  terminal,
  prompter: async (paint) =>
    canRedraw(process.env)
      ? (await import("./adapters/inquirer.ts")).inquirerPrompter(process, paint)
      : (await import("./adapters/plain-prompter.ts")).plainPrompter(process),
  clock: systemClock(process.env),
  web: async () => (await import("./adapters/web.ts")).nodeWeb(packageJson.version),
  git: async () => (await import("./adapters/git.ts")).systemGit(process.env, process.cwd()),
  serve: async (port, pageAt) => (await import("./adapters/local-server.ts")).serveLocally(port, pageAt),
  watch: async () => (await import("./adapters/folder-watch.ts")).folderWatch(),
  interruption: () => interruption(process),
  mail: { compose: async (message) => (await import("./adapters/nodemailer.ts")).mailComposer.compose(message) },
  docPage: docPages(join(import.meta.dirname, "..")),
  env: process.env,
  // Read when it is needed: it fails if the folder has been deleted, and then only who needs it should.
  get cwd() {
    return process.cwd();
  },
  version: packageJson.version,
}).then((exitCode) => {
  if (!isCutOff) process.exitCode = exitCode;
});
