import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Git } from "../../src/ports.ts";
import { type ChoiceOptions, chooseFiles } from "../../src/workspace/choose-files.ts";
import { readStore } from "../../src/workspace/read-store.ts";
import { type TestSetup, testPorts } from "../test-ports.ts";

let home = "";
const files = ["bulletin.yaml", "entries/2017/a.yaml", "entries/2018/b.yaml", "entries/2018/c.yaml", "editions/1.yaml"];

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-choice-")));
  for (const file of files) write(`news/${file}`, "headline: On the disk\n");
});

afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

interface Situation extends Partial<TestSetup> {
  readonly paths?: readonly string[];
  readonly git?: Partial<Git>;
}

/** The files that are reported on, what is said of the choice, and the headlines that are read of those files. */
async function choose(options: ChoiceOptions, { paths = [], git = {}, ...setup }: Situation = {}) {
  const root = join(home, "news");
  const ports = { ...testPorts({ cwd: home, ...setup }), git: async () => git as Git };
  const choice = await chooseFiles(root, paths, options, ports);
  const store = await readStore(root, { files: choice.files, cwd: ports.cwd });
  const remark = choice.missingIn(store);
  const chosen = [store.bulletin, ...store.entries, ...store.editions].filter(({ file }) => choice.includes(file));
  return { chosen: chosen.map(({ file }) => file), remark, texts: chosen.map(({ text }) => text) };
}

const changed = (...names: readonly string[]): Situation => ({
  git: {
    changesSince: (_, folder) => ({
      changed: names.map((name) => join(folder, name)),
      gone: [],
      oldText: () => undefined,
    }),
    staged: (folder) => ({ changed: names.map((name) => join(folder, name)), instead: new Map() }),
  },
});

describe("paths", () => {
  test.each<[paths: string[], chosen: string[]]>([
    [[], files],
    [["news"], files],
    [["."], files],
    [["news/entries/2018"], ["entries/2018/b.yaml", "entries/2018/c.yaml"]],
    [
      ["news/entries/2017/", "./news/editions/1.yaml"],
      ["entries/2017/a.yaml", "editions/1.yaml"],
    ],
    [["news/entries/2018/b.yaml"], ["entries/2018/b.yaml"]],
  ])("%j", async (paths, chosen) => {
    const shown = (await choose({}, { paths })).chosen;
    expect([...shown].sort()).toEqual(chosen.map((file) => `news/${file}`).sort());
  });

  test("“.” is the working directory, also inside the bulletin", async () => {
    const { chosen } = await choose({}, { paths: ["."], cwd: join(home, "news/entries") });
    expect(chosen).toEqual(["2017/a.yaml", "2018/b.yaml", "2018/c.yaml"]);
  });

  test("each that matches nothing is named, also where others match", async () => {
    const paths = ["news/entries/2019", "news/entries/2018", "news/entries/20"];
    await expect(choose({}, { paths })).rejects.toMatchObject({
      code: "NOTHING_MATCHED",
      exitCode: 2,
      message: "No file of the bulletin matches news/entries/2019, news/entries/20",
    });
    const { chosen, remark } = await choose({ allowEmpty: true }, { paths });
    expect(chosen).toEqual(["news/entries/2018/b.yaml", "news/entries/2018/c.yaml"]);
    expect(remark).toBe("No file of the bulletin matches news/entries/2019, news/entries/20.");
  });
});

describe.each([
  ["--since", { since: "main" }, "Nothing that is to be checked has changed since main"],
  ["--staged", { staged: true }, "Nothing that is to be checked is staged"],
])("%s", (_, options, message) => {
  test("keeps to what has changed", async () => {
    const { chosen } = await choose(options, changed("entries/2018/b.yaml", "notes.txt"));
    expect(chosen).toEqual(["news/entries/2018/b.yaml"]);
  });

  test("keeps to the paths as well", async () => {
    const situation = { ...changed("entries/2018/b.yaml", "editions/1.yaml"), paths: ["news/entries"] };
    expect((await choose(options, situation)).chosen).toEqual(["news/entries/2018/b.yaml"]);
  });

  test.each([
    ["nothing", changed()],
    ["no file of the bulletin", changed("notes.txt")],
    ["nothing below the paths", { ...changed("editions/1.yaml"), paths: ["news/entries"] }],
  ])("does not pass where %s has changed, unless told so", async (__, situation) => {
    await expect(choose(options, situation)).rejects.toMatchObject({ code: "NOTHING_MATCHED", exitCode: 2, message });
    const { chosen, remark } = await choose({ ...options, allowEmpty: true }, situation);
    expect({ chosen, remark }).toEqual({ chosen: [], remark: "Nothing to check." });
  });
});

test("--staged reads what is staged", async () => {
  const path = join(home, "news/entries/2018/b.yaml");
  const staged = { changed: [path], instead: new Map([[path, new TextEncoder().encode("headline: Staged\n")]]) };
  const { texts } = await choose({ staged: true }, { git: { staged: () => staged } });
  expect(texts).toEqual(["headline: Staged\n"]);
});

describe("--stdin-filename", () => {
  const input = "headline: On standard input\n";

  test.each(["news/entries/2018/b.yaml", "news/entries/2019/new.yaml", "news/bulletin.yaml", "./news/editions/2.yaml"])(
    "standard input stands in for %s, which alone is reported on",
    async (file) => {
      const { chosen, texts } = await choose({ stdinFilename: file }, { input });
      expect({ chosen, texts }).toEqual({ chosen: [file.replace("./", "")], texts: [input] });
    },
  );

  test("is read as bytes, so that what is wrong with them shows", async () => {
    const { texts } = await choose({ stdinFilename: "news/bulletin.yaml" }, { input: Uint8Array.of(0x63, 0xe9) });
    expect(texts).toEqual(["c\ufffd"]);
  });

  test.each(["news/notes.yaml", "other/entries/a.yaml", "news/entries/a.txt", "news/entries/.a.yaml", ""])(
    "“%s” is not where a file of the bulletin would be",
    async (file) => {
      await expect(choose({ stdinFilename: file }, { input })).rejects.toMatchObject({
        code: "NOTHING_MATCHED",
        exitCode: 2,
        message: `${file} is not where the bulletin has its files`,
      });
    },
  );
});
