import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { program, repository } from "../repository/repository.ts";
import { testPorts } from "../test-ports.ts";
import { parseScenario, renew, type Step, splitLine, transcriptOf } from "./scenario.ts";

// Every scenario runs twice: inside this process, and on the built program as a user starts it. UPDATE_SCENARIOS=1 writes what the first run
// prints into the files; read the difference before you commit it.
const here = dirname(fileURLToPath(import.meta.url));
const today = "2018-04-06";

const hosts: Readonly<Record<string, (args: readonly string[], cwd: string) => Promise<string>>> = {
  async "in this process"(args, cwd) {
    const ports = testPorts({ cwd, today });
    const exitCode = await main(args, ports);
    return transcriptOf(ports.printed.all, exitCode);
  },
  async "as the built program"(args, cwd) {
    const log = join(cwd, ".log");
    const both = openSync(log, "w");
    const env = {
      PATH: process.env["PATH"],
      HOME: cwd,
      COLUMNS: "80",
      SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000),
    };
    const { status } = spawnSync(process.execPath, [program, ...args], { cwd, env, stdio: ["ignore", both, both] });
    closeSync(both);
    return transcriptOf(readFileSync(log, "utf8"), status);
  },
};

const pagesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".md"));

// The pages of the help are scenarios, too.
const helpFolder = join(repository, "docs/help");
const files: readonly (readonly [name: string, path: string])[] = [
  ...pagesIn(here).map((name) => [name, join(here, name)] as const),
  ...pagesIn(helpFolder).map((name) => [`help/${name}`, join(helpFolder, name)] as const),
];

describe.each(Object.entries(hosts))("%s", (host, run) => {
  test.each(files)("%s", async (_, path) => {
    const markdown = readFileSync(path, "utf8");
    const cwd = mkdtempSync(join(tmpdir(), "bulletin-scenario-"));
    try {
      const transcripts: string[] = [];
      const wanted: string[] = [];
      for (const step of parseScenario(markdown).steps) {
        if (step.kind === "file") writeFile(cwd, step);
        else {
          transcripts.push(await run(splitLine(step.line).slice(1), cwd));
          wanted.push(step.expected);
        }
      }
      expect(transcripts.length).toBeGreaterThan(0);
      if (process.env["UPDATE_SCENARIOS"] && host === "in this process")
        writeFileSync(path, renew(markdown, transcripts));
      else expect(transcripts).toEqual(wanted);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

function writeFile(cwd: string, { path, content }: Extract<Step, { kind: "file" }>): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}
