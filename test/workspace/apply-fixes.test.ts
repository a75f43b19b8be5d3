import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import type { FixedFile } from "../../src/validate/fix-store.ts";
import { applyFixes } from "../../src/workspace/apply-fixes.ts";

let cwd = "";

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-fixes-")));
  mkdirSync(join(cwd, "bulletins/entries/2018"), { recursive: true });
});

afterEach(() => rmSync(cwd, { recursive: true }));

const entry = "bulletins/entries/2018/a.yaml";
const moved = "bulletins/entries/2019/b.yaml";

function write(file: string, content: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
}

const read = (file: string) => readFileSync(join(cwd, file), "utf8");
const apply = (...fixed: readonly FixedFile[]) => applyFixes(fixed, join(cwd, "bulletins"), { files: disk, cwd });

test("writes the new content", () => {
  write(entry, "\ufeffold");
  expect(apply({ file: entry, before: "\ufeffold", after: "\ufeffnew" })).toEqual([]);
  expect(read(entry)).toBe("\ufeffnew");
});

test("writes the new content and gives the new name", () => {
  write(entry, "old");
  expect(apply({ file: entry, before: "old", after: "new", newFile: moved })).toEqual([]);
  expect(read(moved)).toBe("new");
  expect(existsSync(join(cwd, entry))).toBe(false);
});

test("writes through a link inside the bulletin", () => {
  write("bulletins/entries/shared.yaml", "old");
  symlinkSync("../shared.yaml", join(cwd, entry));
  apply({ file: entry, before: "old", after: "new" });
  expect(read("bulletins/entries/shared.yaml")).toBe("new");
  expect(disk.list(dirname(join(cwd, entry)))).toEqual([{ name: "a.yaml", kind: "link" }]);
});

describe("leaves alone", () => {
  test.each([
    ["a file that was changed", () => write(entry, "older")],
    ["a file that was changed, of the same length", () => write(entry, "odd")],
    ["a file that is gone", () => undefined],
    ["what is a folder now", () => mkdirSync(join(cwd, entry))],
  ])("%s, and writes the others", (_, make) => {
    make();
    write("bulletins/bulletin.yaml", "old");
    const bulletin = { file: "bulletins/bulletin.yaml", before: "old", after: "new" };
    expect(apply({ file: entry, before: "old", after: "new", newFile: moved }, bulletin)).toEqual([
      { file: entry, what: "content", why: "was changed by something else at the same time, and is left as it is" },
    ]);
    expect(read("bulletins/bulletin.yaml")).toBe("new");
    expect(existsSync(join(cwd, moved))).toBe(false);
  });

  test("what a link out of the bulletin leads to", () => {
    write("outside.yaml", "old");
    symlinkSync(join(cwd, "outside.yaml"), join(cwd, entry));
    expect(apply({ file: entry, before: "old", after: "new" })).toEqual([
      { file: entry, what: "content", why: "is outside the bulletin’s folder, and is left as it is" },
    ]);
    expect(read("outside.yaml")).toBe("old");
  });
});

describe("keeps the name", () => {
  const rename = () => apply({ file: entry, before: "old", after: "new", newFile: moved });

  test.each([
    ["that is taken", () => write(moved, "other"), "b.yaml is there already"],
    [
      "that would be in a folder elsewhere",
      () => symlinkSync(tmpdir(), join(cwd, dirname(moved))),
      "is no folder inside the bulletin",
    ],
    ["that would be in a file", () => write(dirname(moved), ""), "is no folder inside the bulletin"],
  ])("instead of one %s", (_, make, why) => {
    write(entry, "old");
    make();
    expect(rename()).toEqual([{ file: entry, what: "name", why: expect.stringContaining(why) }]);
    expect(read(entry)).toBe("new");
  });

  test("of a link", () => {
    write("bulletins/entries/shared.yaml", "old");
    symlinkSync("../shared.yaml", join(cwd, entry));
    expect(rename()).toEqual([{ file: entry, what: "name", why: "keeps its name: it is a link" }]);
    expect(read(entry)).toBe("new");
  });
});
