import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import { updateArchive } from "../../src/workspace/archive-folder.ts";
import { recordName } from "../../src/workspace/archive-record.ts";

let cwd = "";
let folder = "";

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-archive-"));
  folder = join(cwd, "exported/archive");
});

afterEach(() => rmSync(cwd, { recursive: true }));

type Contents = Readonly<Record<string, string>>;

const plan = (contents: Contents) => {
  const pages = Object.entries(contents).map(([path, content]) => ({ kind: "text" as const, path, content }));
  return updateArchive(folder, pages, { files: disk, cwd });
};

/** Brings the folder up to date, and says what was written and removed. */
function update(contents: Contents) {
  const { opening, changed, stale, closing, kept } = plan(contents);
  disk.replace([...opening, ...changed], stale);
  disk.replace(closing);
  const shown = (path: string) => path.slice(folder.length + 1);
  return {
    written: changed.map(({ path }) => shown(path)),
    record: opening.length + closing.length > 0,
    removed: stale.map(shown),
    kept: kept.map(shown),
  };
}

function put(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

const namesBelow = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name).slice(path.length + 1))
    .sort();

const first = { "index.html": "one", "entries/2018/a.html": "a", "entries/2018/b.html": "b" };
const nothing = { written: [], record: false, removed: [], kept: [] };

describe("a folder that exports alone have written to", () => {
  test("gets all files at first, and none when nothing is new", () => {
    expect(update(first)).toEqual({ ...nothing, written: Object.keys(first), record: true });
    expect(namesBelow(folder)).toEqual([recordName, "entries/2018/a.html", "entries/2018/b.html", "index.html"]);
    expect(update(first)).toEqual(nothing);
  });

  test("gets what has changed and loses what is left out, and the rest keeps its time", () => {
    update(first);
    const long = new Date("2018-04-05T12:00:00Z");
    utimesSync(join(folder, "entries/2018/a.html"), long, long);
    const second = { "index.html": "two", "entries/2018/a.html": "a", "entries/2019/c.html": "c" };
    expect(update(second)).toEqual({
      ...nothing,
      written: ["index.html", "entries/2019/c.html"],
      record: true,
      removed: ["entries/2018/b.html"],
    });
    expect(namesBelow(folder)).toEqual([recordName, "entries/2018/a.html", "entries/2019/c.html", "index.html"]);
    expect(statSync(join(folder, "entries/2018/a.html")).mtime).toEqual(long);
    expect(update(second)).toEqual(nothing);
  });

  test("gets back what somebody has deleted", () => {
    update(first);
    rmSync(join(folder, "entries/2018/a.html"));
    expect(update(first).written).toEqual(["entries/2018/a.html"]);
  });

  test("gets back what a power cut has emptied", () => {
    update(first);
    put("entries/2018/a.html", "");
    expect(update(first).written).toEqual(["entries/2018/a.html"]);
  });
});

describe("what exports have not made", () => {
  test("stays, whatever it is", () => {
    put("CNAME", "ashford.example");
    put("entries/2018/mine.html", "mine");
    update(first);
    update({ "index.html": "two" });
    expect(namesBelow(folder)).toEqual([recordName, "CNAME", "entries/2018/mine.html", "index.html"]);
    expect([read("CNAME"), read("entries/2018/mine.html")]).toEqual(["ashford.example", "mine"]);
  });

  test.each<[string, () => void, string]>([
    ["a file", () => put("index.html", "mine"), "index.html is in the way: bulletin export did not make it"],
    ["an empty file", () => put("index.html", ""), "index.html is in the way: bulletin export did not make it"],
    ["a folder", () => put("index.html/x", "mine"), "index.html is in the way: it is a folder"],
    [
      "a file where a folder is wanted",
      () => put("entries", "mine"),
      "entries is in the way: bulletin export did not make it",
    ],
    [
      "a link to a folder",
      () => {
        mkdirSync(join(cwd, "elsewhere/2018"), { recursive: true });
        mkdirSync(folder, { recursive: true });
        symlinkSync(join(cwd, "elsewhere"), join(folder, "entries"));
      },
      "entries is in the way: it is a link, and links are not followed",
    ],
    [
      "a link to a file",
      () => {
        put("../../index.html", "mine");
        mkdirSync(folder, { recursive: true });
        symlinkSync(join(cwd, "index.html"), join(folder, "index.html"));
      },
      "index.html is in the way: it is a link, and links are not followed",
    ],
    [
      "a link to nowhere",
      () => {
        mkdirSync(folder, { recursive: true });
        symlinkSync("nowhere", join(folder, "index.html"));
      },
      "index.html is in the way: it is a link, and links are not followed",
    ],
  ])("is not overwritten: %s", (_, make, message) => {
    make();
    const before = namesBelow(cwd);
    expect(() => plan(first)).toThrow(
      expect.objectContaining({ code: "ARCHIVE_BLOCKED", message: `exported/archive/${message}` }),
    );
    expect(namesBelow(cwd)).toEqual(before);
  });

  test("is not written to through the folder of the archive itself", () => {
    mkdirSync(join(cwd, "elsewhere"));
    mkdirSync(dirname(folder));
    symlinkSync(join(cwd, "elsewhere"), folder);
    expect(() => plan(first)).toThrow(
      expect.objectContaining({ message: "exported/archive is in the way: it is a link, and links are not followed" }),
    );
  });

  test("is adopted where it holds just what is to be written", () => {
    put("index.html", "one");
    expect(update(first).written).toEqual(["entries/2018/a.html", "entries/2018/b.html"]);
    expect(update({ "entries/2018/a.html": "a" }).removed.sort()).toEqual(["entries/2018/b.html", "index.html"]);
  });
});

describe("what somebody has changed since", () => {
  test("is not overwritten", () => {
    update(first);
    put("index.html", "changed");
    expect(() => plan({ ...first, "index.html": "two" })).toThrow(
      expect.objectContaining({
        code: "ARCHIVE_BLOCKED",
        message: "exported/archive/index.html is in the way: somebody has changed it since the last export",
      }),
    );
  });

  test("is not removed, and is named in every run until it is gone", () => {
    update(first);
    put("entries/2018/a.html", "changed");
    const rest = { "index.html": "one" };
    expect(update(rest)).toMatchObject({ removed: ["entries/2018/b.html"], kept: ["entries/2018/a.html"] });
    expect(update(rest)).toEqual({ ...nothing, kept: ["entries/2018/a.html"] });
    expect(read("entries/2018/a.html")).toBe("changed");
    rmSync(join(folder, "entries/2018/a.html"));
    expect(update(rest)).toEqual({ ...nothing, record: true });
    expect(update(rest)).toEqual(nothing);
  });

  test("stays, too, if a link has come into the way to it", () => {
    update(first);
    mkdirSync(join(cwd, "elsewhere/2018"), { recursive: true });
    writeFileSync(join(cwd, "elsewhere/2018/a.html"), "a");
    rmSync(join(folder, "entries"), { recursive: true });
    symlinkSync(join(cwd, "elsewhere"), join(folder, "entries"));
    expect(update({ "index.html": "one" }).removed).toEqual([]);
    expect(readFileSync(join(cwd, "elsewhere/2018/a.html"), "utf8")).toBe("a");
  });
});

describe("a run that is killed", () => {
  const second = { "index.html": "two", "entries/2018/b.html": "b", "entries/2018/c.html": "c" };
  const third = { "index.html": "three" };

  // The record comes first; then the files get their names one by one; then the stale ones go; then comes the last record.
  test.each([0, 1, 2, 3, 4])("after %i steps is mended by the next one, whatever that has to write", (steps) => {
    for (const next of [first, second, third]) {
      rmSync(folder, { recursive: true, force: true });
      update(first);
      put("mine.html", "mine");
      const { opening, changed, stale } = plan(second);
      const files = [...opening, ...changed];
      for (const file of files.slice(0, steps)) disk.replace([file]);
      if (steps > files.length) disk.replace([], stale);
      update(next);
      expect(namesBelow(folder)).toEqual([recordName, ...Object.keys(next), "mine.html"].sort());
      for (const [path, content] of Object.entries(next)) expect(read(path)).toBe(content);
      expect(update(next)).toEqual(nothing);
    }
  });
});

describe("the record", () => {
  test.each([
    ["no JSON", "{"],
    ["another version", '{"version": 2, "files": {}}'],
    ["nothing", ""],
    ["a file without fingerprints", '{"version": 1, "files": {"a": 1}}'],
    ["a file outside the folder", '{"version": 1, "files": {"../a": []}}'],
    ["a file outside by a detour", '{"version": 1, "files": {"a/../../../a": []}}'],
  ])("is refused if it holds %s", (_, content) => {
    put(recordName, content);
    expect(() => plan(first)).toThrow(
      expect.objectContaining({
        code: "BAD_RECORD",
        message: `exported/archive/${recordName} is not as the last export wrote it`,
      }),
    );
  });

  test("is a list with a line for each file, so that a repository shows what has changed", () => {
    update({ "b.html": "b", "a.html": "a" });
    const lines = read(recordName).split("\n");
    expect(lines.filter((line) => line.includes(".html"))).toEqual([
      expect.stringMatching(/^ {4}"a\.html": \["[0-9a-f]{16}"\],$/),
      expect.stringMatching(/^ {4}"b\.html": \["[0-9a-f]{16}"\]$/),
    ]);
    expect(Object.keys(JSON.parse(read(recordName)).files)).toEqual(["a.html", "b.html"]);
  });
});

test("two pages that some disks would not tell apart are refused", () => {
  expect(() => plan({ "entries/2018/A.html": "", "entries/2018/a.html": "" })).toThrow(
    expect.objectContaining({ code: "SAME_FILE" }),
  );
});
