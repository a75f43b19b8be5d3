import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { formats } from "../../src/render/index.ts";
import { program, repository } from "../repository/repository.ts";

// Outputs are written whole or not at all: whatever goes wrong with the disk, and after however many files, those of the last export are all still there.

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-disk-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Begins a script: the program, and an export of every format whose files all hold the name of the bulletin. */
const start = `
bulletin() { "${process.execPath}" "${program}" "$@"; }
export_as() {
  sed -i "s/^name: .*/name: \\"$1\\"/" bulletins/bulletin.yaml
  bulletin export 1 --format ${formats.map(({ name }) => name).join(" ")}
}
export_as "The old name" 2> /dev/null || exit
cp -r exported before
`;

/** Runs a script in a fresh folder with a bulletin, and says what is in the output folder before and after. */
function shell(script: string, ...wrapper: readonly string[]) {
  const cwd = mkdtempSync(join(folder, "run-"));
  cpSync(join(repository, "bulletins"), join(cwd, "bulletins"), { recursive: true });
  mkdirSync(join(cwd, "exported"));
  const [command = "", ...args] = [...wrapper, "bash", "--norc", "-c", script];
  const { stderr, status } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { stderr, status, before: filesBelow(join(cwd, "before")), after: filesBelow(join(cwd, "exported")), cwd };
}

/** Every file and folder with what it holds. */
function filesBelow(path: string) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .map((item) => join(item.parentPath, item.name))
    .map((file) => [relative(path, file), statSync(file).isFile() ? readFileSync(file, "latin1") : ""])
    .sort();
}

/** In a namespace of its own, a script may mount a disk that nobody else sees, and that is gone when it ends. */
const namespace = ["unshare", "--map-root-user", "--mount"];
const trial = [...namespace, "mount -t tmpfs none /mnt"].join(" ");
const mayMount = spawnSync("bash", ["-c", trial]).status === 0;
const withDisk = mayMount ? test : test.skip;
const why = mayMount ? "" : " (skipped: this machine lets nobody mount a disk)";

describe(`a disk of its own${why}`, () => {
  const disk = `mount -t tmpfs -o size=1m none exported\n${start}`;
  const end = `\ncode=$?; rm -f exported/filler; mkdir after; cp -r exported/. after; umount exported; cp -r after/. exported; exit $code`;

  withDisk.each([0, 16, 64])(
    "that has room for %d kB more",
    (kilobytes) => {
      const fill = `free=$(df --output=avail exported | tail -1)\nhead -c $(( (free - ${kilobytes}) * 1024 )) /dev/zero > exported/filler`;
      const { stderr, status, before, after } = shell(`${disk}${fill}\nexport_as "A new name"${end}`, ...namespace);
      expect([stderr, status]).toEqual([
        "The disk is full.\nNo file was changed. Make room and run the command again.\n",
        3,
      ]);
      expect(after).toEqual(before);
      expect(before.length).toBeGreaterThan(15);
    },
    60_000,
  );

  withDisk(
    "that can only be read",
    () => {
      const { stderr, status, before, after } = shell(
        `${disk}mount -o remount,ro exported\nexport_as "A new name"${end}`,
        ...namespace,
      );
      expect([stderr, status]).toEqual([expect.stringContaining("the disk can only be read"), 3]);
      expect(after).toEqual(before);
    },
    60_000,
  );
});

describe("without a disk of its own", () => {
  test.each([1, 14])(
    "a limit of %d kB to the size of a file",
    (kilobytes) => {
      const { stderr, status, before, after } = shell(`${start}ulimit -f ${kilobytes}\nexport_as "A new name"`);
      expect([stderr, status]).toEqual([expect.stringContaining("No file was changed."), 3]);
      expect(after).toEqual(before);
    },
    60_000,
  );

  test("a file in place of the output folder", () => {
    const { stderr, status, cwd } = shell(
      `${start}rm -r exported; echo mine > exported\nexport_as "A new name"; code=$?\nmv exported file; mkdir exported; exit $code`,
    );
    expect([stderr, status]).toEqual([expect.stringContaining("Cannot write to exported: it is not a folder"), 2]);
    expect(readFileSync(join(cwd, "file"), "utf8")).toBe("mine\n");
  }, 60_000);

  test.each<[string, string, string, number]>([
    ["a folder in place of an output", "2018-04.txt", "there is a folder where a file is wanted", 3],
    ["a file in place of a folder", "archive/entries", "exported/archive/entries is in the way", 2],
  ])(
    "%s",
    (_, path, message, code) => {
      const both = `exported/${path} before/${path}`;
      const swap = `rm -r ${both}\n${path.endsWith(".txt") ? "mkdir" : "touch"} ${both}\n`;
      const { stderr, status, before, after } = shell(`${start}${swap}export_as "A new name"`);
      expect([stderr, status]).toEqual([expect.stringContaining(message), code]);
      expect(after).toEqual(before);
    },
    60_000,
  );
});
