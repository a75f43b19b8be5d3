import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { program } from "../repository/repository.ts";
import { standardBulletin } from "../store-from-text.ts";

// SIGKILL at moments spread over an import: what is there is whole, and the same import adds what is missing.
const runs = 8;
const count = 40;
const text = Array.from(
  { length: count },
  (_, place) =>
    `${(place % 28) + 1} March 2018\n\nNews number ${place} of the council\n\nThe council has news, and this is item ${place} of it.\n`,
).join("\n");

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-killed-"));
  writeFileSync(join(folder, "bulletin.yaml"), standardBulletin);
  writeFileSync(join(folder, "march.txt"), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the import and kills it after some milliseconds; true if it had ended by itself. */
function importFor(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, "import", "march.txt"], { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** The files in the entries' folder by name, once there is one. */
function entries(): ReadonlyMap<string, string> {
  const path = join(folder, "entries");
  try {
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
    return new Map(names.map((name) => [name, readFileSync(join(path, name), "utf8")]));
  } catch {
    return new Map();
  }
}

test("an import that is killed leaves whole entries, and can be repeated", async () => {
  expect(await importFor(60_000)).toBe(true);
  const whole = entries();
  expect(whole.size).toBe(count);
  for (let run = 0; run < runs; run++) {
    rmSync(join(folder, "entries"), { recursive: true, force: true });
    await importFor(150 + run * 40);
    for (const [name, content] of entries()) expect(content).toBe(whole.get(name));
    expect(await importFor(60_000)).toBe(true);
    expect(entries()).toEqual(whole);
  }
}, 120_000);
