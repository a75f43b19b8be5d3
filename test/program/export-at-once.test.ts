import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { formats } from "../../src/render/index.ts";
import { program, repository } from "../repository/repository.ts";

// Exports that are killed, and exports that run at once: every file on the disk is one that an export made, whole.

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-at-once-"));
  for (const name of ["Old", "New"]) {
    cpSync(join(repository, "bulletins"), join(folder, name), { recursive: true });
    const masthead = readFileSync(join(folder, name, "bulletin.yaml"), "utf8");
    writeFileSync(join(folder, name, "bulletin.yaml"), masthead.replace(/^name: .*/m, `name: "${name} Bulletin"`));
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Exports one of the two bulletins in every format, into a folder of its own or into the same one; true if nothing stopped it. */
function exportOf(name: string, output: string, milliseconds = 60_000): Promise<boolean> {
  const args = ["export", "1", "--store", name, "-o", output, "--format", ...formats.map((format) => format.name)];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** The files of an output folder by their paths. Drafts that a killed run leaves are not files of it. */
function filesIn(output: string): ReadonlyMap<string, string> {
  const root = join(folder, output);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name)).filter((path) => !path.endsWith(".tmp"));
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, "latin1")]));
}

/** What tells the archive which files are its own; it may name two versions of a file until the next export. */
const record = join("archive", ".bulletin-archive.json");

describe("exports of two versions of a bulletin into one folder", () => {
  let whole: Readonly<Record<string, ReadonlyMap<string, string>>> = {};
  let duration = 0;

  beforeEach(async () => {
    const started = performance.now();
    for (const name of ["Old", "New"]) expect(await exportOf(name, `${name} alone`)).toBe(true);
    duration = (performance.now() - started) / 2;
    whole = { old: filesIn("Old alone"), new: filesIn("New alone") };
  }, 60_000);

  /** Files that are neither the old one nor the new one. */
  function broken(): readonly string[] {
    return [...filesIn("exported")]
      .filter(
        ([path, content]) =>
          path !== record && whole["old"]?.get(path) !== content && whole["new"]?.get(path) !== content,
      )
      .map(([path]) => path);
  }

  test("every file is whole when the second is killed, and the next export puts all in order", async () => {
    const runs = 10;
    cpSync(join(folder, "Old alone"), join(folder, "exported"), { recursive: true });
    for (let run = 0; run < runs; run++) {
      // The writing is what the last part of a run is about.
      await exportOf(run % 2 === 0 ? "New" : "Old", "exported", duration * (0.6 + (run / runs) * 0.5));
      expect(broken()).toEqual([]);
      expect(filesIn("exported").size).toBe(whole["old"]?.size);
    }
    expect(await exportOf("New", "exported")).toBe(true);
    expect(filesIn("exported")).toEqual(whole["new"]);
  }, 120_000);

  test("every file is whole when they run at once, and the next export puts all in order", async () => {
    for (let run = 0; run < 4; run++) {
      const succeeded = await Promise.all([exportOf("Old", "exported"), exportOf("New", "exported")]);
      expect(succeeded).toContain(true);
      expect(broken()).toEqual([]);
    }
    expect(await exportOf("New", "exported")).toBe(true);
    expect(filesIn("exported")).toEqual(whole["new"]);
  }, 120_000);
});
