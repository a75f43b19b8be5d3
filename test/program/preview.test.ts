import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keys, play, whyNoTerminal } from "../pseudo-terminal.ts";
import { program } from "../repository/repository.ts";
import { standardBulletin, standardEntry, standardId } from "../store-from-text.ts";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-preview-"));
  const entry = join(cwd, `entries/2018/${standardId}.yaml`);
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(join(cwd, "bulletin.yaml"), standardBulletin);
  writeFileSync(entry, standardEntry);
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** Starts the built program, and waits until it has printed its address. */
async function start(...args: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [program, "preview", ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
  const [printed = ""] = await child.stdout.take(1).toArray();
  return { child, address: String(printed).trim() };
}

const endOf = (child: ChildProcess) => new Promise((done) => child.on("exit", (code, signal) => done(signal ?? code)));

// A closed terminal, which sends SIGHUP, ends every program.
test.each([
  ["SIGINT", 0],
  ["SIGTERM", 0],
  ["SIGHUP", "SIGHUP"],
] as const)("%s ends it at once, however many browsers listen", async (signal, outcome) => {
  const { child, address } = await start("--port", "0");
  const end = endOf(child);
  const answers = await Promise.all([1, 2, 3].map(() => fetch(`${address}changes`)));
  expect(await (await fetch(`${address}page-light`)).text()).toContain("Child referrals");
  child.kill(signal);
  expect(await end).toBe(outcome);
  for (const answer of answers) await expect(answer.text()).rejects.toThrow();
  await expect(fetch(address)).rejects.toThrow();
});

test("a port that is taken is no crash", async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, "127.0.0.1", done));
  const { port } = blocker.address() as { port: number };
  const child = spawn(process.execPath, [program, "preview", "-p", String(port)], { cwd });
  const [message] = await Promise.all([child.stderr.toArray(), endOf(child)]);
  expect(Buffer.concat(message).toString()).toBe(
    `Another program uses port ${port}.\nLeave out --port, and a free one is found.\n`,
  );
  expect(child.exitCode).toBe(3);
  blocker.close();
});

(whyNoTerminal ? test.skip : test)("Ctrl-C in a terminal ends it, and leaves the terminal as it was", () => {
  const { shown, ...ending } = play(["preview", "--port", "0"], [["no problems", keys.ctrlC]], {
    cwd,
    env: { TERM: "dumb" },
  });
  expect(ending).toEqual({ exitCode: 0, unused: [], echoes: true });
  expect(shown).toMatch(/Stopped\.\r\n$/);
});
