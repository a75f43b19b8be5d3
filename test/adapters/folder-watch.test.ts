import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { folderWatch } from "../../src/adapters/folder-watch.ts";
import type { FolderWatch } from "../../src/ports.ts";

let root: string;
let folder: string;
let watch: FolderWatch;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bulletin-watch-"));
  folder = join(root, "entries");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.yaml"), "one");
  watch = folderWatch();
});
afterEach(() => {
  watch.close();
  rmSync(root, { recursive: true });
});

/** Whether a change is told of before some milliseconds are over. */
function tells(patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    void watch.change().then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

const file = () => join(folder, "a.yaml");

describe("a change", () => {
  test.each<readonly [string, () => void]>([
    ["other content", () => writeFileSync(file(), "two")],
    ["more content", () => appendFileSync(file(), "two")],
    [
      "a file in the place of another",
      () => {
        writeFileSync(join(folder, ".draft"), "two");
        renameSync(join(folder, ".draft"), file());
      },
    ],
    ["a new file", () => writeFileSync(join(folder, "b.yaml"), "")],
    ["another name", () => renameSync(file(), join(folder, "b.yaml"))],
    ["no file any more", () => rmSync(file())],
    ["a new folder", () => mkdirSync(join(folder, "2018"))],
  ])("%s is told of", async (_, make) => {
    watch.follow([folder]);
    make();
    expect(await tells(3000)).toBe(true);
    // The same happens once more after the first time, which is where watching a file instead of its folder ends.
    watch.follow([folder]);
    writeFileSync(file(), "three");
    expect(await tells(3000)).toBe(true);
  });

  test.each<readonly [string, () => void]>([
    ["a file whose name begins with a full stop", () => writeFileSync(join(folder, ".bulletin-1-a-1.tmp"), "two")],
    ["a file in a folder that is not watched", () => writeFileSync(join(root, "b.yaml"), "two")],
    ["nothing", () => {}],
  ])("%s is none", async (_, make) => {
    watch.follow([folder]);
    make();
    expect(await tells(1500)).toBe(false);
  });

  test("is told of once, however many there were, and only if it came after the folders were named", async () => {
    watch.follow([folder]);
    for (let i = 0; i < 100; i++) writeFileSync(join(folder, `${i}.yaml`), "");
    expect(await tells(3000)).toBe(true);
    watch.follow([folder]);
    expect(await tells(1500)).toBe(false);
  });
});

test("a folder that comes later is watched, and one that took the place of another", async () => {
  const later = join(root, "editions");
  watch.follow([later, folder]);
  mkdirSync(later);
  writeFileSync(join(later, "1.yaml"), "");
  expect(await tells(5000)).toBe(true);
  watch.follow([later, folder]);
  rmSync(folder, { recursive: true });
  expect(await tells(5000)).toBe(true);
  mkdirSync(folder);
  watch.follow([later, folder]);
  writeFileSync(file(), "two");
  expect(await tells(5000)).toBe(true);
});

test("what the system does not tell of is found all the same", async () => {
  // Beyond a link the system watches another folder; the content is what counts.
  const target = join(root, "target.yaml");
  writeFileSync(target, "one");
  symlinkSync(target, join(folder, "link.yaml"));
  watch.follow([folder]);
  writeFileSync(target, "other");
  expect(await tells(5000)).toBe(true);
});

test("after the end nothing is told, and closing twice is no harm", async () => {
  watch.follow([folder]);
  watch.close();
  watch.close();
  writeFileSync(file(), "two");
  expect(await tells(1500)).toBe(false);
});
