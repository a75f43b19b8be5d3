import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "@jest/globals";
import type { NewOptions } from "../../../src/commands/new/new-options.ts";
import { runNew } from "../../../src/commands/new/run.ts";
import type { Web } from "../../../src/ports.ts";
import { type Answer, scriptedPrompter } from "../../scripted-prompter.ts";
import { standardBulletin } from "../../store-from-text.ts";
import { testPorts } from "../../test-ports.ts";

export const summary =
  "The charity has chosen a new chief executive, who starts in June and will lead its work with children in care homes.";

/** Flags that say all that an entry needs. */
export const enough = {
  headline: "Charity appoints a new chief executive",
  summary,
  url: "https://www.childrenssociety.org.uk/news",
  title: "New chief executive announced",
};

/** Where the entry of these flags goes on the day of the tests, 6 April 2018. */
export const file = "entries/2018/2018-04-06-charity-appoints-a-new-chief-executive.yaml";

/** What is said when it is written. */
export const written = `Wrote ${file}
Next: bulletin ready 2018-04-06-charity-appoints-a-new-chief-executive when it is signed off
`;

/** Makes a bulletin's folder for each test, and gives what tests do with it. */
export function useBulletin() {
  let cwd = "";
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "bulletin-test-"));
    writeFileSync(join(cwd, "bulletin.yaml"), standardBulletin);
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });
  return {
    /** Runs the command with these flags; `exitCode` is the error's code where it fails. Without answers nobody is at the terminal. */
    async run(
      flags: Readonly<Record<string, unknown>>,
      { answers, input = "", web }: { answers?: readonly Answer[]; input?: string; web?: Web } = {},
    ) {
      const { prompter, seen } = scriptedPrompter(answers ?? []);
      const ports = testPorts({ cwd, input, ...(answers && { prompter }), ...(web && { web }) });
      const options: NewOptions = { color: false, input: true, ...flags };
      let failure: unknown;
      const exitCode = await runNew(options, ports).catch((error: { code?: string }) => {
        failure = error;
        return error.code ?? error;
      });
      return { exitCode, failure, seen, ...ports.printed };
    },
    /** Puts files into the folder, by their paths. */
    put(files: Readonly<Record<string, string>>) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), text);
      }
    },
    read: (name: string) => readFileSync(join(cwd, name), "utf8"),
    /** The YAML files that are there besides `bulletin.yaml`. */
    files: () =>
      readdirSync(cwd, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml") && name !== "bulletin.yaml")
        .sort(),
  };
}
