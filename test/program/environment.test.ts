import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { program, repository } from "../repository/repository.ts";

// The built program among the things that differ from machine to machine.
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-program-"));
  cpSync(join(repository, "bulletins"), join(folder, "bulletins"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a shell script in which `bulletin` is the program, with nothing in the environment but what is given. */
function shell(script: string, env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["--norc", "-c", `bulletin() { "${process.execPath}" "${program}" "$@"; }\n${script}`],
    { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...env } },
  );
  return { stdout, stderr, status };
}

const colourCode = "\u001b[";

describe("colour", () => {
  test.each([
    ["a pipe", {}, false],
    ["FORCE_COLOR=1", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["NO_COLOR and FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["an empty NO_COLOR", { NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ])("with %s", (_, env, coloured) => {
    expect(shell("bulletin validate", env).stdout.includes(colourCode)).toBe(coloured);
  });

  test("--no-color wins", () => {
    expect(shell("bulletin validate --no-color", { FORCE_COLOR: "1" }).stdout).not.toContain(colourCode);
  });

  // A terminal that is one, with script(1) as its other side.
  test.each([
    ["xterm", {}, true],
    ["dumb", {}, false],
    ["xterm", { NO_COLOR: "1" }, false],
  ])("on a terminal of type %s with %j", (TERM, env, coloured) => {
    const command = `"${process.execPath}" "${program}" validate`;
    const { stdout, status } = shell(`script -qec '${command}' /dev/null`, { TERM, ...env });
    expect(status).toBe(0);
    expect(stdout.includes(colourCode)).toBe(coloured);
  });
});

describe("pipes", () => {
  test("a reader that has seen enough is no error", () => {
    const { stderr, status } = shell("set -o pipefail; bulletin list --json | head -1 > /dev/null");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  test("everything arrives at a slow reader", () => {
    const { stdout } = shell("bulletin schema | (sleep 0.3; cat)");
    expect(Object.keys(JSON.parse(stdout))).toEqual(["entry", "bulletin", "edition"]);
  });

  test.each(["list", "schema", "validate"])("%s says that the disk behind standard output is full", (command) => {
    const { stderr, status } = shell(`bulletin ${command} > /dev/full`);
    expect(stderr).toMatch(/^The disk is full/);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(3);
  });

  test("a full disk behind standard error is no crash", () => {
    expect(shell("bulletin lits 2> /dev/full").status).toBe(3);
  });

  test("data and messages go separate ways", () => {
    const { stdout, stderr } = shell("bulletin export 1 --format text -o -");
    expect(stderr).toBe("");
    expect(stdout).toContain("Sutton Safeguarding Children Bulletin");
    expect(shell("bulletin export 1 --format text -o out").stdout).toBe("");
  });
});

describe("odd surroundings", () => {
  test.each([
    ["no HOME", "unset HOME; bulletin list"],
    ["closed standard input", "bulletin list <&-"],
    ["LANG=C", "LANG=C LC_ALL=C bulletin list"],
    ["no PATH", "PATH= bulletin list"],
  ])("%s", (_, script) => {
    const { stdout, stderr, status } = shell(script);
    expect(stdout.split("\n")).toHaveLength(6);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  test("a working directory that has been deleted", () => {
    const { stderr, status } = shell("mkdir gone && cd gone && rmdir ../gone && bulletin list");
    expect(status).toBe(3);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(shell(`mkdir gone && cd gone && rmdir ../gone && bulletin --version`).status).toBe(0);
  });

  test("a folder that cannot be written to", () => {
    mkdirSync(join(folder, "shut"));
    writeFileSync(join(folder, "shut/file"), "");
    const { stderr, status } = shell("bulletin export 1 -o shut/file/out");
    expect(status).toBe(3);
    expect(stderr).toContain("there is a file where a folder is wanted");
  });

  test("escape sequences in content are shown, not sent", () => {
    mkdirSync(join(folder, "hostile/entries/2018"), { recursive: true });
    writeFileSync(join(folder, "hostile/bulletin.yaml"), 'name: "A"\npublisher: "B"\n');
    writeFileSync(
      join(folder, "hostile/entries/2018/2018-01-01-a.yaml"),
      'headline: "Red \\e[31m alert \\u202e here"\ndate: 2018-01-01\nsummary: "click here"\nstatus: ready\n"\\e[2Jkey": 1\n',
    );
    for (const command of ["list", "list --json", "validate", "validate --format json", "export"]) {
      const { stdout, stderr } = shell(`bulletin ${command} --store hostile`);
      expect(stdout + stderr).toMatch(/U\+001B|\\u001b/);
      expect(stdout + stderr).not.toContain("\u001b");
    }
  });
});
