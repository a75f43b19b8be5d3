import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import { overlayFiles } from "../../src/workspace/overlay-files.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bulletin-overlay-"));
  mkdirSync(join(root, "entries/2018"), { recursive: true });
  writeFileSync(join(root, "entries/2018/b.yaml"), "on the disk");
});

afterEach(() => rmSync(root, { recursive: true }));

function overlay(contents: Readonly<Record<string, string | undefined>>) {
  const instead = Object.entries(contents).map(([path, text]) => {
    return [join(root, path), text === undefined ? undefined : new TextEncoder().encode(text)] as const;
  });
  const files = overlayFiles(disk, new Map(instead));
  return {
    list: (folder: string) => files.list(join(root, folder)).map(({ name, kind }) => `${name} ${kind}`),
    read: (path: string, limit = 100) => new TextDecoder().decode(files.read(join(root, path), limit)),
  };
}

test("other content stands in for a file", () => {
  const files = overlay({ "entries/2018/b.yaml": "instead" });
  expect(files.list("entries/2018")).toEqual(["b.yaml file"]);
  expect(files.read("entries/2018/b.yaml")).toBe("instead");
  expect(files.read("entries/2018/b.yaml", 2)).toBe("ins");
});

test("files that are not there appear in their order, and so do their folders", () => {
  const files = overlay({ "entries/2018/a.yaml": "a", "entries/2017/12/c.yaml": "c" });
  expect(files.list("entries/2018")).toEqual(["a.yaml file", "b.yaml file"]);
  expect(files.list("entries")).toEqual(["2017 folder", "2018 folder"]);
  expect(files.list("entries/2017")).toEqual(["12 folder"]);
  expect(files.list("entries/2017/12")).toEqual(["c.yaml file"]);
  expect(files.list("editions")).toEqual([]);
});

test("a file can be left out", () => {
  const files = overlay({ "entries/2018/b.yaml": undefined, "entries/2019/new.yaml": undefined });
  expect(files.list("entries/2018")).toEqual([]);
  expect(files.list("entries")).toEqual(["2018 folder"]);
});

test("other files are those of the disk", () => {
  const files = overlay({ "entries/2018/a.yaml": "a" });
  expect(files.read("entries/2018/b.yaml")).toBe("on the disk");
});
