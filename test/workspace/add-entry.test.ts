import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import { addEntry, entryPlaces, entrySchema } from "../../src/workspace/add-entry.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bulletin-test-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const news = { date: "2018-04-05", headline: "Child referrals rise" };

function add(yaml: string, taken: readonly string[] = []) {
  return addEntry(root, entryPlaces(root, news, new Set(taken)), yaml, disk);
}

function replaceEntries(make: () => void) {
  rmSync(join(root, "entries"), { recursive: true });
  make();
}

describe("adding an entry", () => {
  test("puts it into the folder of its year", () => {
    const { id, path } = add("a: 1\n");
    expect(id).toBe("2018-04-05-child-referrals-rise");
    expect(path).toBe(join(root, "entries", "2018", `${id}.yaml`));
    expect(readFileSync(path, "utf8")).toBe("a: 1\n");
    expect(readFileSync(join(path, "..", entrySchema), "utf8")).toContain('"headline"');
  });

  test("numbers namesakes and leaves the earlier ones as they are", () => {
    const places = ["first", "second", "third"].map((text) => add(text));
    expect(places.map(({ id }) => id.slice("2018-04-05-".length))).toEqual([
      "child-referrals-rise",
      "child-referrals-rise-2",
      "child-referrals-rise-3",
    ]);
    expect(places.map(({ path }) => readFileSync(path, "utf8"))).toEqual(["first", "second", "third"]);
  });

  test("takes no id that an entry in another folder has", () => {
    expect(add("", ["2018-04-05-child-referrals-rise"]).id).toBe("2018-04-05-child-referrals-rise-2");
  });

  test("does not follow a dangling link with the entry's name", () => {
    mkdirSync(join(root, "entries", "2018"), { recursive: true });
    symlinkSync("/nowhere/at/all", join(root, "entries/2018/2018-04-05-child-referrals-rise.yaml"));
    expect(add("text").id).toBe("2018-04-05-child-referrals-rise-2");
  });

  test("passes other faults of the disk on", () => {
    const full = {
      ...disk,
      create: () => {
        throw Object.assign(new Error("full"), { code: "ENOSPC" });
      },
    };
    expect(() => addEntry(root, entryPlaces(root, news, new Set()), "", full)).toThrow(
      expect.objectContaining({ code: "ENOSPC" }),
    );
  });

  test.each([
    ["a file in the year's place", () => writeFileSync(join(root, "entries/2018"), "")],
    ["a year that leads out of the bulletin", () => symlinkSync(tmpdir(), join(root, "entries/2018"))],
    ["a year that leads nowhere", () => symlinkSync("/nowhere", join(root, "entries/2018"))],
    ["a file in the place of entries", () => replaceEntries(() => writeFileSync(join(root, "entries"), ""))],
  ])("refuses %s", (_, prepare) => {
    mkdirSync(join(root, "entries"));
    prepare();
    const before = readdirSync(tmpdir()).filter((name) => name.includes("child-referrals"));
    expect(() => add("text")).toThrow(expect.objectContaining({ code: "STRAY_FOLDER" }));
    expect(readdirSync(tmpdir()).filter((name) => name.includes("child-referrals"))).toEqual(before);
  });

  test.each(["entries", "schema"])("refuses a folder %s that leads out of the bulletin", (name) => {
    const outside = mkdtempSync(join(tmpdir(), "bulletin-test-"));
    symlinkSync(outside, join(root, name));
    expect(() => add("text")).toThrow(expect.objectContaining({ code: "STRAY_FOLDER" }));
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test("goes through a link that stays inside the bulletin", () => {
    mkdirSync(join(root, "archive"));
    mkdirSync(join(root, "entries"));
    symlinkSync(join(root, "archive"), join(root, "entries/2018"));
    add("text");
    expect(readdirSync(join(root, "archive"))).toEqual(["2018-04-05-child-referrals-rise.yaml"]);
  });
});
