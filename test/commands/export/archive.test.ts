import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import type { Files, OutputFile } from "../../../src/ports.ts";
import { testPorts } from "../../test-ports.ts";

let cwd = "";

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-export-"));
  put("bulletins/bulletin.yaml", 'name: "Harrowmere Bulletin"\npublisher: "Harrowmere Partnership"\n');
  entry("2018-03-12-calls", "Four schools test a ten-minute call");
  entry("2018-03-20-evenings", "Free evenings for parents about chats");
  entry("2018-03-21-draft", "A draft that nobody has signed off", "status: draft");
  entry("2018-03-22-embargo", "Not to be read before the summer", "status: ready\npublish_from: 2018-06-01");
  put("bulletins/editions/2018-03.yaml", 'number: 1\ndate: 2018-03-15\nentries:\n  - "2018-03-12-calls"\n');
  put("bulletins/editions/2018-05.yaml", 'number: 2\ndate: 2018-05-15\nentries:\n  - "2018-03-20-evenings"\n');
});

afterEach(() => rmSync(cwd, { recursive: true }));

function put(path: string, content: string) {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

function entry(id: string, headline: string, status = "status: ready") {
  const lines = [
    `headline: "${headline}"`,
    `date: ${id.slice(0, 10)}`,
    `summary: "The words of ${id} are not those of any other entry, and there are enough of them to be read as a summary."`,
    `source:\n  title: "The page about ${id}"\n  url: "https://www.nspcc.org.uk/${id}"`,
    status,
  ];
  put(`bulletins/entries/2018/${id}.yaml`, `${lines.join("\n")}\n`);
}

async function run(args: string, files?: Partial<Files>) {
  const ports = testPorts({ cwd, today: "2018-04-06" });
  const exitCode = await main(["export", ...args.split(" ")], { ...ports, files: { ...ports.files, ...files } });
  return { exitCode, ...ports.printed };
}

const outputs = () =>
  readdirSync(join(cwd, "exported"), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(cwd, "exported/").length))
    .sort();

const archive = [
  "archive/.bulletin-archive.json",
  "archive/atom.xml",
  "archive/editions/2018-03.html",
  "archive/entries/2018/2018-03-12-calls.html",
  "archive/entries/2018/2018-03-20-evenings.html",
  "archive/entries/2018/index.html",
  "archive/feed.json",
  "archive/index.html",
  "archive/style.css",
];

describe("bulletin export --format archive", () => {
  test("writes what readers may see today: no draft, nothing under embargo, no edition to come", async () => {
    expect(await run("--format archive")).toMatchObject({ exitCode: 0, out: "" });
    expect(outputs()).toEqual(archive);
    for (const path of archive) {
      expect(readFileSync(join(cwd, "exported", path), "utf8")).not.toMatch(/2018-03-2[12]|signed off|summer/);
    }
  });

  test("says what it has left out, and why", async () => {
    const { err } = await run("--format archive");
    expect(err).toContain("Left out sitemap.xml: bulletin.yaml has no archive_url.\n");
  });

  test("writes the formats of an edition beside it", async () => {
    await run("1 --format archive text");
    expect(outputs()).toEqual(["2018-03.txt", ...archive].sort());
  });

  test("writes nothing the second time", async () => {
    await run("--format archive");
    const written: OutputFile[] = [];
    const { err } = await run("--format archive", { replace: (files) => written.push(...files) });
    expect(written).toEqual([]);
    expect(err).toContain("8 files, ");
    expect(err).toContain("0 new or changed, 8 as before, 0 removed");
  });

  test("takes an entry out that was withdrawn, from the edition that was sent, too", async () => {
    await run("--format archive");
    put(
      "bulletins/editions/2018-03.yaml",
      'number: 1\ndate: 2018-03-15\nentries:\n  - "2018-03-12-calls"\n  - "2018-03-20-evenings"\nsent: 2018-03-15T09:00:00Z\n',
    );
    entry("2018-03-12-calls", "Four schools test a ten-minute call", "status: withdrawn");
    expect((await run("--format archive")).exitCode).toBe(0);
    expect(outputs()).toEqual(archive.filter((path) => !path.includes("calls")));
    for (const path of outputs())
      expect(readFileSync(join(cwd, "exported", path), "utf8")).not.toMatch(/calls|ten-minute/);
  });

  test("names what was changed by hand and leaves it", async () => {
    await run("--format archive");
    put("exported/archive/entries/2018/2018-03-12-calls.html", "changed");
    entry("2018-03-12-calls", "Four schools test a ten-minute call", "status: withdrawn");
    put("bulletins/editions/2018-03.yaml", 'number: 1\ndate: 2018-03-20\nentries:\n  - "2018-03-20-evenings"\n');
    put("bulletins/editions/2018-05.yaml", "number: 2\ndate: 2018-05-15\n");
    const { exitCode, err } = await run("--format archive");
    expect(exitCode).toBe(0);
    expect(err).toContain("Note: exported/archive/entries/2018/2018-03-12-calls.html");
    expect(readFileSync(join(cwd, "exported/archive/entries/2018/2018-03-12-calls.html"), "utf8")).toBe("changed");
  });

  test("refuses all if there is an error in anything that goes out", async () => {
    entry("2018-03-20-evenings", "Free evenings for parents about chats", 'status: ready\nsection: "none"');
    const { exitCode, err } = await run("--format archive");
    expect(exitCode).toBe(1);
    expect(err).toContain("bulletins/entries/2018/2018-03-20-evenings.yaml");
    expect(() => outputs()).toThrow();
  });

  test("does not hear warnings about what is in the archive, but does about the edition", async () => {
    entry("2018-03-12-calls", "Four schools test a ten-minute call, and then test it again and again");
    expect((await run("--format archive")).err).not.toContain("warning");
    expect((await run("1 --format archive text")).err).toContain("warning");
  });

  test("changes nothing at all when the disk is full", async () => {
    await run("--format archive");
    const before = outputs().map((path) => readFileSync(join(cwd, "exported", path), "utf8"));
    entry("2018-03-20-evenings", "Free evenings for carers about chats");
    const replace = () => {
      throw Object.assign(new Error("full"), { code: "ENOSPC" });
    };
    const { exitCode, err } = await run("--format archive", { replace });
    expect([exitCode, err]).toEqual([3, expect.stringContaining("The disk is full.\nNo file was changed.")]);
    expect(outputs().map((path) => readFileSync(join(cwd, "exported", path), "utf8"))).toEqual(before);
  });

  test("only says what it would do with --dry-run", async () => {
    const { err } = await run("--format archive --dry-run");
    expect(err).toContain("Would write the archive of Harrowmere Bulletin, 2 entries and 1 edition:\n");
    expect(() => outputs()).toThrow();
  });

  test("names everything with --json", async () => {
    await run("--format archive");
    entry("2018-03-20-evenings", "Free evenings for carers about chats");
    const { version, archive: data } = JSON.parse((await run("--format archive --json")).out);
    const { files, ...rest } = data;
    expect([version, rest]).toEqual([
      1,
      {
        folder: "exported/archive",
        editions: ["2018-03"],
        entries: ["2018-03-20-evenings", "2018-03-12-calls"],
        removed: [],
        kept: [],
        missing: [
          { name: "rss.xml", why: "bulletin.yaml has neither url nor archive_url" },
          { name: "sitemap.xml", why: "bulletin.yaml has no archive_url" },
        ],
      },
    ]);
    expect(files).toHaveLength(8);
    expect(files).toContainEqual({ file: "exported/archive/style.css", bytes: expect.any(Number), changed: false });
    expect(files).toContainEqual({ file: "exported/archive/index.html", bytes: expect.any(Number), changed: true });
  });

  test.each([
    ["1 --format archive", "The archive holds all that is ready, so there is nothing to choose for it"],
    ["--from 2018-03-01 --format archive", "The archive holds all that is ready"],
    ["--to 2018-03-01 --format archive", "The archive holds all that is ready"],
    ["--drafts --format archive", "The archive holds all that is ready"],
    ["--format archive -o -", "An archive is a folder of files, which cannot be printed"],
    ["--format archive text -o -", "An archive is a folder of files, which cannot be printed"],
  ])("%s is wrong use", async (args, message) => {
    expect(await run(args)).toMatchObject({ exitCode: 2, err: expect.stringContaining(message) });
  });

  test("says so if there is nothing to show", async () => {
    for (const id of ["2018-03-12-calls", "2018-03-20-evenings"]) entry(id, "A headline of a draft", "status: draft");
    expect(await run("--format archive")).toMatchObject({
      exitCode: 2,
      err: "There is no ready entry for the archive.\nSet status: ready in an entry.\n",
    });
  });
});
