import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { program, repository } from "../repository/repository.ts";
import { testPorts } from "../test-ports.ts";

// SIGKILL at moments spread over a run: what is on the disk is the old file or the new one, whole.
const runs = 24;
const step = 8;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-killed-"));
  cpSync(join(repository, "bulletins"), join(folder, "bulletins"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the program and kills it after some milliseconds; true if it had ended by itself. */
function runFor(milliseconds: number, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

const filesBelow = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));

describe("a run that is killed", () => {
  test("new: every entry is whole, and those that were there are unchanged", async () => {
    const before = filesBelow(folder).map((path) => [path, readFileSync(path, "utf8")] as const);
    const draft = [
      "new",
      "--headline",
      "Killed in the act of writing",
      "--date",
      "2018-04-05",
      "--url",
      "https://www.gov.uk/",
    ];
    const rest = ["--title", "Three plain words", "--summary", "A summary of fifteen words or more. ".repeat(500)];
    let finished = 0;
    for (let run = 0; run < runs; run++) if (await runFor(30 + run * step, [...draft, ...rest])) finished += 1;
    // One run to its end shows what a whole entry is.
    expect(await runFor(60_000, [...draft, ...rest])).toBe(true);
    const entries = filesBelow(join(folder, "bulletins/entries")).filter((path) => path.includes("killed-in-the-act"));
    const [whole = ""] = entries.map((path) => readFileSync(path, "utf8")).toSorted((a, b) => b.length - a.length);
    expect(entries.filter((path) => path.endsWith(".yaml")).length).toBeGreaterThan(finished);
    for (const path of entries.filter((one) => one.endsWith(".yaml"))) expect(readFileSync(path, "utf8")).toBe(whole);
    for (const [path, text] of before) expect(readFileSync(path, "utf8")).toBe(text);
    const ports = testPorts({ cwd: folder, today: "2018-04-06" });
    await main(["validate"], ports);
    expect(ports.printed.out).not.toMatch(/yaml-syntax|\.tmp/);
  }, 120_000);

  test("export: every output is the old one or the new one", async () => {
    expect(await runFor(60_000, ["export", "1"])).toBe(true);
    const outputs = filesBelow(join(folder, "exported"));
    const current = new Map(outputs.map((path) => [path, readFileSync(path)]));
    for (let run = 0; run < runs; run++) {
      for (const path of outputs) writeFileSync(path, "old");
      await runFor(60 + run * step, ["export", "1"]);
      for (const path of outputs) {
        const content = readFileSync(path);
        expect(content.toString() === "old" || content.equals(current.get(path) ?? Buffer.alloc(0))).toBe(true);
      }
    }
  }, 120_000);

  test("validate --fix: every entry is the old one or the mended one", async () => {
    const entries = filesBelow(join(folder, "bulletins/entries")).slice(0, 20);
    const sound = new Map(entries.map((path) => [path, readFileSync(path, "utf8")]));
    const faulty = (path: string) => sound.get(path)?.replace(/^headline: "(\S+) /m, 'headline: "$1  ') ?? "";
    const spoil = () => {
      for (const path of entries) writeFileSync(path, faulty(path));
    };
    spoil();
    const started = Date.now();
    await runFor(60_000, ["validate", "--fix"]);
    const duration = Date.now() - started;
    const mended = new Map(entries.map((path) => [path, readFileSync(path, "utf8")]));
    expect(entries.filter((path) => mended.get(path) !== faulty(path)).length).toBeGreaterThan(1);
    for (let run = 0; run < runs; run++) {
      spoil();
      // The writing is what the last part of a run is about.
      await runFor(duration * (0.5 + run / runs / 1.5), ["validate", "--fix"]);
      for (const path of entries) expect([faulty(path), mended.get(path)]).toContain(readFileSync(path, "utf8"));
    }
    const ports = testPorts({ cwd: folder, today: "2018-04-06" });
    await main(["validate"], ports);
    expect(ports.printed.out).not.toMatch(/yaml-syntax|\.tmp/);
  }, 120_000);
});
