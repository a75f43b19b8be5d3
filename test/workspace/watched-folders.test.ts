import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import { changedFiles } from "../../src/workspace/changed-files.ts";
import { readStore } from "../../src/workspace/read-store.ts";
import { readWatched } from "../../src/workspace/read-watched.ts";
import { watchedFolders } from "../../src/workspace/watched-folders.ts";
import { standardBulletin, standardEntry, standardId } from "../store-from-text.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bulletin-watched-"));
  write("bulletin.yaml", standardBulletin);
  write(`entries/2018/${standardId}.yaml`, standardEntry);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const read = (last?: Awaited<ReturnType<typeof readStore>>) => readStore(root, { files: disk, cwd: root }, last);
const below = (names: readonly string[]) => names.map((name) => join(root, name));

test("the folders of a bulletin are its own and those of entries and editions, there or not, but none that is hidden", () => {
  mkdirSync(join(root, "entries/2019/late"), { recursive: true });
  mkdirSync(join(root, "entries/.git"));
  mkdirSync(join(root, "node_modules"));
  expect(watchedFolders(root, disk, undefined)).toEqual(
    below(["", "editions", "entries", "entries/2018", "entries/2019", "entries/2019/late"]),
  );
});

test("those of pictures and style sheets belong to them, as far as they are inside", async () => {
  write("bulletin.yaml", `${standardBulletin}theme:\n  css: look/house.css\nlogo:\n  src: ../logo.png\n  alt: "A"\n`);
  write("entries/2018/2018-04-06-b.yaml", `${standardEntry}image:\n  src: pictures/2018/a.png\n  alt: "A"\n`);
  const folders = watchedFolders(root, disk, await read());
  expect(folders).toContain(join(root, "look"));
  expect(folders).toContain(join(root, "pictures/2018"));
  expect(folders).not.toContain(dirname(root));
});

test("all that is read has been watched before", async () => {
  const followed: (readonly string[])[] = [];
  const watch = {
    follow: (folders: readonly string[]) => {
      followed.push(folders);
      // Comes in between, as a colleague's push does.
      if (followed.length === 1) write("entries/2020/2020-01-01-late.yaml", standardEntry);
    },
    change: () => Promise.resolve(),
    close: () => {},
  };
  const store = await readWatched(root, watch, { files: disk, cwd: root });
  expect(store.entries.map(({ id }) => id)).toContain("2020-01-01-late");
  expect(followed.at(-1)).toContain(join(root, "entries/2020"));
  expect(followed).toHaveLength(2);
});

test("only what has changed is worked out again", async () => {
  write("editions/2018-04.yaml", "number: 1\ndate: 2018-04-05\n");
  write("entries/2018/2018-04-06-b.yaml", standardEntry);
  const before = await read();
  write("entries/2018/2018-04-06-b.yaml", standardEntry.replace("66%", "67%"));
  write("entries/2018/2018-04-07-c.yaml", standardEntry);
  rmSync(join(root, "editions/2018-04.yaml"));
  const after = await read(before);
  expect(after.bulletin).toBe(before.bulletin);
  expect(after.entries[0]?.locate).toBe(before.entries[0]?.locate);
  expect(after.entries.map(({ value }) => value?.headline?.slice(-3))).toEqual(["66%", "67%", "66%"]);
  expect(changedFiles(before, after)).toEqual([
    "entries/2018/2018-04-06-b.yaml",
    "entries/2018/2018-04-07-c.yaml",
    "editions/2018-04.yaml",
  ]);
  expect(changedFiles(after, await read(after))).toEqual([]);
});

test.each<readonly [string, string | Uint8Array, string | Uint8Array]>([
  ["a byte order mark", standardEntry, `\ufeff${standardEntry}`],
  ["bytes that are no UTF-8", `${standardEntry}# \ufffd\n`, Buffer.from(`${standardEntry}# \xff\n`, "latin1")],
])("%s is seen although the text is the same", async (_, first, second) => {
  const file = join(root, `entries/2018/${standardId}.yaml`);
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    writeFileSync(file, one);
    const before = await read();
    writeFileSync(file, other);
    expect(JSON.stringify(await read(before))).toBe(JSON.stringify(await read()));
  }
});
