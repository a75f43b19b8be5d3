import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { systemClock } from "./adapters/clock.ts";
import { disk } from "./adapters/disk.ts";
import { rulePages } from "./adapters/rule-pages.ts";
import { processTerminal } from "./adapters/terminal.ts";
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
  prompter: async (paint) => (await import("./adapters/inquirer.ts")).inquirerPrompter(process, paint),
  clock: systemClock(process.env),
  web: async () => (await import("./adapters/web.ts")).nodeWeb(packageJson.version),
  git: async () => (await import("./adapters/git.ts")).systemGit(process.env, process.cwd()),
  mail: { compose: async (message) => (await import("./adapters/nodemailer.ts")).mailComposer.compose(message) },
  rulePage: rulePages(join(import.meta.dirname, "..")),
  env: process.env,
  // Read when it is needed: it fails if the folder has been deleted, and then only who needs it should.
  get cwd() {
    return process.cwd();
  },
  version: packageJson.version,
}).then((exitCode) => {
  if (!isCutOff) process.exitCode = exitCode;
});
