import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-disk-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const names = () => readdirSync(folder).sort();

describe("create", () => {
  test("writes a file and its folders, and leaves nothing else", () => {
    disk.create(join(folder, "a/b/c.yaml"), "content");
    expect(readFileSync(join(folder, "a/b/c.yaml"), "utf8")).toBe("content");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["c.yaml"]);
  });

  test("never overwrites", () => {
    writeFileSync(join(folder, "x.yaml"), "old");
    expect(() => disk.create(join(folder, "x.yaml"), "new")).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(readFileSync(join(folder, "x.yaml"), "utf8")).toBe("old");
    expect(names()).toEqual(["x.yaml"]);
  });

  test("never writes through a link", () => {
    symlinkSync(join(folder, "elsewhere"), join(folder, "x.yaml"));
    expect(() => disk.create(join(folder, "x.yaml"), "new")).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(existsSync(join(folder, "elsewhere"))).toBe(false);
  });

  test("says which folder cannot be written to", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => disk.create(join(folder, "file/x.yaml"), "new")).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/ENOTDIR|EEXIST/) }),
    );
  });
});

describe("createAll", () => {
  const files = ["a/x.yaml", "b/y.yaml", "b/z.yaml"].map((name) => ({ name, content: `content of ${name}` }));
  const createAll = () => disk.createAll(files.map(({ name, content }) => ({ path: join(folder, name), content })));
  const found = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));

  test("writes files and their folders, and leaves nothing else", () => {
    createAll();
    expect(found().sort()).toEqual(files.map(({ name }) => name));
    for (const { name, content } of files) expect(readFileSync(join(folder, name), "utf8")).toBe(content);
  });

  test("writes none where one of the names is taken, and never overwrites", () => {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b/z.yaml"), "old");
    expect(createAll).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(found()).toEqual(["b/z.yaml"]);
    expect(readFileSync(join(folder, "b/z.yaml"), "utf8")).toBe("old");
  });
});

describe("replace", () => {
  test("writes several files, new ones and in place of old ones", () => {
    writeFileSync(join(folder, "a"), "old");
    disk.replace([
      { path: join(folder, "a"), content: "new" },
      { path: join(folder, "b"), content: new Uint8Array([104, 105]) },
    ]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "b"), "utf8")).toBe("hi");
    expect(names()).toEqual(["a", "b"]);
  });

  test("keeps the permissions of what it replaces", () => {
    writeFileSync(join(folder, "a"), "old");
    chmodSync(join(folder, "a"), 0o660);
    disk.replace([{ path: join(folder, "a"), content: "new" }]);
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o660);
  });

  test("changes nothing if one of them cannot be written", () => {
    writeFileSync(join(folder, "a"), "old");
    writeFileSync(join(folder, "file"), "");
    const files = [
      { path: join(folder, "a"), content: "new" },
      { path: join(folder, "file/b"), content: "new" },
    ];
    expect(() => disk.replace(files)).toThrow();
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
    expect(names()).toEqual(["a", "file"]);
  });
});

describe("replace, of many files at once", () => {
  const draftOf = (pid: number) => `.bulletin-${pid}-abc-1.tmp`;

  test("removes what is stale when the others are in place, and minds nothing that is gone", () => {
    writeFileSync(join(folder, "old"), "");
    disk.replace(
      [{ path: join(folder, "a"), content: "new", expendable: true }],
      [join(folder, "old"), join(folder, "gone")],
    );
    expect(names()).toEqual(["a"]);
  });

  test("removes nothing if one of the others cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    writeFileSync(join(folder, "old"), "");
    expect(() => disk.replace([{ path: join(folder, "file/b"), content: "" }], [join(folder, "old")])).toThrow();
    expect(names()).toEqual(["file", "old"]);
  });

  test("clears away what a killed process has left, and nothing of one that runs", () => {
    const { pid: killed } = spawnSync(process.execPath, ["--version"]);
    for (const name of [draftOf(killed), draftOf(process.pid), ".bulletin-mine.tmp"])
      writeFileSync(join(folder, name), "");
    disk.replace([{ path: join(folder, "a"), content: "new" }]);
    expect(names()).toEqual([draftOf(process.pid), ".bulletin-mine.tmp", "a"].sort());
  });
});

describe("rename", () => {
  test("gives a file another name, and makes the folder", () => {
    writeFileSync(join(folder, "a"), "content");
    disk.rename(join(folder, "a"), join(folder, "b/c"));
    expect(readFileSync(join(folder, "b/c"), "utf8")).toBe("content");
    expect([names(), readdirSync(join(folder, "b"))]).toEqual([["b"], ["c"]]);
  });

  test.each([
    ["a file", () => writeFileSync(join(folder, "b"), "other")],
    ["a folder", () => mkdirSync(join(folder, "b"))],
    ["a dangling link", () => symlinkSync("nowhere", join(folder, "b"))],
  ])("never takes the name of %s", (_, make) => {
    writeFileSync(join(folder, "a"), "content");
    make();
    expect(() => disk.rename(join(folder, "a"), join(folder, "b"))).toThrow(
      expect.objectContaining({ code: "EEXIST" }),
    );
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("content");
    expect(names()).toEqual(["a", "b"]);
  });

  test("says that the file is not there", () => {
    expect(() => disk.rename(join(folder, "a"), join(folder, "b"))).toThrow(
      expect.objectContaining({ code: "ENOENT" }),
    );
  });
});

describe("read", () => {
  test("reads up to a limit and one byte more", () => {
    writeFileSync(join(folder, "x"), "123456789");
    expect(Buffer.from(disk.read(join(folder, "x"), 100)).toString()).toBe("123456789");
    expect(disk.read(join(folder, "x"), 4)).toHaveLength(5);
  });
});

describe("list and follow", () => {
  test("tell files, folders and links apart, in the order of code points", () => {
    writeFileSync(join(folder, "b"), "");
    writeFileSync(join(folder, "B"), "");
    mkdirSync(join(folder, "a"));
    symlinkSync("nowhere", join(folder, "é"));
    expect(disk.list(folder)).toEqual([
      { name: "B", kind: "file" },
      { name: "a", kind: "folder" },
      { name: "b", kind: "file" },
      { name: "é", kind: "link" },
    ]);
    expect(disk.list(join(folder, "none"))).toEqual([]);
  });

  test("follow leads through links, and nowhere for a dangling or looping one", () => {
    writeFileSync(join(folder, "target"), "12345");
    symlinkSync("target", join(folder, "link"));
    symlinkSync("loop", join(folder, "loop"));
    symlinkSync("nowhere", join(folder, "dangling"));
    const real = disk.follow(folder)?.path ?? "";
    expect(disk.follow(join(folder, "link"))).toEqual({ path: join(real, "target"), kind: "file", size: 5 });
    expect(disk.follow(join(folder, "loop"))).toBeUndefined();
    expect(disk.follow(join(folder, "dangling"))).toBeUndefined();
  });
});
