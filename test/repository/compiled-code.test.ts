import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "./repository.ts";

/** A copy of the built program. */
function copyProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), "bulletin-copy-"));
  for (const name of ["bin", "dist"]) cpSync(join(repository, name), join(copy, name), { recursive: true });
  return copy;
}

function run(copy: string, flags: readonly string[] = []) {
  const args = [...flags, join(copy, "bin/bulletin.cjs"), "export", "2018-04", "--format", "email", "--output", "-"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8" });
  return { status, stdout, stderr };
}

const cachesOf = (copy: string) => readdirSync(join(copy, "dist")).filter((name) => name.endsWith(".cache"));

describe("the compiled code beside the bundles", () => {
  const whole = copyProgram();
  const expected = run(whole);

  test("is there for the usual commands, and the program works with it", () => {
    expect(cachesOf(whole)).toEqual(expect.arrayContaining(["bin.cjs.cache", "commands-export-declare.cjs.cache"]));
    expect(expected).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("MIME-Version: 1.0") });
  });

  test("is not needed", () => {
    const copy = copyProgram();
    for (const name of cachesOf(copy)) rmSync(join(copy, "dist", name));
    expect(run(copy)).toEqual(expected);
    expect(cachesOf(copy)).toEqual([]);
  });

  test.each([
    ["empty", () => Buffer.alloc(0)],
    ["no compiled code", () => Buffer.from("compiled by another program")],
    ["cut off", (content: Buffer) => content.subarray(0, content.length / 2)],
  ])("is passed over if it is %s", (_, spoil) => {
    const copy = copyProgram();
    for (const name of cachesOf(copy)) {
      const path = join(copy, "dist", name);
      writeFileSync(path, spoil(readFileSync(path)));
    }
    expect(run(copy)).toEqual(expected);
  });

  test("is passed over by V8 with other flags", () => {
    expect(run(whole, ["--no-opt"])).toEqual(expected);
  });

  test("is written by the build alone", () => {
    const copy = copyProgram();
    const before = cachesOf(copy);
    chmodSync(join(copy, "dist"), 0o555);
    expect(run(copy)).toEqual(expected);
    expect(cachesOf(copy)).toEqual(before);
    chmodSync(join(copy, "dist"), 0o755);
  });
});
