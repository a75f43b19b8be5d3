import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { formats } from "../../src/render/index.ts";
import { program, repository } from "../repository/repository.ts";

// The same bulletin gives the same bytes, whatever differs between two machines: their zones, languages, clocks, folders and disks.

let folder = "";
/** The repository's bulletin, as if it were on the web: then every format can be made. */
let sources = "";
let first: Outputs = [];

type Outputs = readonly (readonly [path: string, content: string])[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-same-"));
  sources = join(folder, "bulletins");
  cpSync(join(repository, "bulletins"), sources, { recursive: true });
  appendFileSync(join(sources, "bulletin.yaml"), 'url: "https://a.example/"\narchive_url: "https://a.example/all/"\n');
  first = exported({});
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Where and how the program runs. */
interface Run {
  readonly store?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Everything that the built program makes of the repository's first edition and its archive, in a folder of its own. */
function exported({ store = sources, cwd = repository, env = {}, args = ["--today", "2018-06-01"] }: Run): Outputs {
  const output = mkdtempSync(join(folder, "out-"));
  const wanted = ["export", "1", "--format", ...formats.map(({ name }) => name), "-o", output, "--store", store];
  const { stderr, status } = spawnSync(process.execPath, [program, ...wanted, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return filesBelow(output)
    .map((path) => [relative(output, path), readFileSync(path, "latin1")] as const)
    .sort();
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

/** The same files, written last to first and with other times. */
function copiedBackwards(): string {
  const copy = mkdtempSync(join(folder, "copy-"));
  for (const path of filesBelow(sources).toSorted().reverse()) {
    const target = join(copy, relative(sources, path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target);
    utimesSync(target, 1, 1);
  }
  return copy;
}

describe("the same bytes", () => {
  test("are those of every format", () => {
    const suffixes = [
      ".html",
      ".email.html",
      ".eml",
      ".txt",
      ".rss.xml",
      ".atom.xml",
      ".feed.json",
      ".ics",
      ".md",
      ".json",
    ];
    const names = first.map(([path]) => path);
    for (const suffix of suffixes) expect(names.filter((name) => name.endsWith(suffix))).not.toEqual([]);
    expect(names.filter((name) => name.includes("/")).length).toBeGreaterThan(10);
  });

  test.each<[string, Run]>([
    ["once more", {}],
    ["in UTC, with no language", { env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } }],
    ["where it is tomorrow, in German", { env: { TZ: "Pacific/Kiritimati", LC_ALL: "de_DE.UTF-8" } }],
    [
      "where it is yesterday, in Turkish",
      { env: { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
    ],
    ["with the clock stopped on that day", { env: { SOURCE_DATE_EPOCH: "1527811200" }, args: [] }],
    ["from another folder", { cwd: tmpdir() }],
  ])(
    "%s",
    (_, run) => {
      expect(exported(run)).toEqual(first);
    },
    60_000,
  );

  test("from files that were written in another order", () => {
    expect(exported({ store: copiedBackwards() })).toEqual(first);
  }, 60_000);
});
