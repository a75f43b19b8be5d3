import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Places } from "../../src/model/places.ts";
import { check } from "../../src/workspace/check.ts";
import { readStore } from "../../src/workspace/read-store.ts";
import { testPorts } from "../test-ports.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bulletin-store-"));
  write("bulletin.yaml", 'name: "A bulletin"\npublisher: "A publisher"\n');
  write("entries/2018/2018-03-12-good.yaml", good);
});

afterEach(() => rmSync(root, { recursive: true }));

const good = `headline: "Four schools test a ten-minute call"
date: 2018-03-12
summary: "Four schools will test a ten-minute call between the school and the health visitor this term."
source:
  title: "Contextual Safeguarding Network"
  url: "https://www.contextualsafeguarding.org.uk/"
status: ready
`;

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Every problem of the store as one line: the place, the rule and the message. */
async function problems(): Promise<readonly string[]> {
  const result = check(await readStore(root, testPorts({ cwd: root })), { today: "2018-04-06" });
  return result.problems.map(({ file, range, rule, message }) => {
    const { line, column } = new Places(result.textOf(file)).at(range[0]);
    return `${file}:${line}:${column} ${rule}: ${message}`;
  });
}

const x = "entries/2018/x.yaml";

/** How a file of the store can be spoilt, and what is said of it. */
const faults: readonly (readonly [what: string, spoil: () => void, expected: string])[] = [
  [
    "a folder with the name of a file",
    () => mkdirSync(join(root, x)),
    `${x}:1:1 file: This is a folder with the name of a file`,
  ],
  ["a dangling link", () => symlinkSync("nowhere", join(root, x)), `${x}:1:1 file: This link leads nowhere`],
  ["a looping link", () => symlinkSync("x.yaml", join(root, x)), `${x}:1:1 file: This link leads nowhere`],
  [
    "a link out of the store",
    () => symlinkSync("/etc/hostname", join(root, x)),
    `${x}:1:1 file: This link leads out of the bulletin's folder`,
  ],
  [
    "a link to a folder",
    () => symlinkSync(tmpdir(), join(root, "entries/2019")),
    "entries/2019:1:1 file: This is a link to a folder, which is not followed",
  ],
  ["a pipe", () => execFileSync("mkfifo", [join(root, x)]), `${x}:1:1 file: This is not an ordinary file`],
  [
    "another ending",
    () => write("entries/2018/x.yml", good),
    "entries/2018/x.yml:1:1 file: Expected the file's name to end in “.yaml”",
  ],
  ["an empty file", () => write(x, ""), `${x}:1:1 yaml-syntax: The file is empty`],
  ["nothing but a comment", () => write(x, "# later\n"), `${x}:1:1 yaml-syntax: The file is empty`],
  [
    "a byte order mark",
    () => write(x, `\ufeff${good}`),
    `${x}:1:1 file: The file begins with a byte order mark, which some tools take for text`,
  ],
  [
    "UTF-16, little end first",
    () => write(x, Buffer.from(`\ufeff${good}`, "utf16le")),
    `${x}:1:1 file: The file is saved as UTF-16`,
  ],
  ["UTF-16 without a mark", () => write(x, Buffer.from(good, "utf16le")), `${x}:1:1 file: The file is saved as UTF-16`],
  [
    "UTF-16, big end first",
    () => write(x, Buffer.from(`\ufeff${good}`, "utf16le").swap16()),
    `${x}:1:1 file: The file is saved as UTF-16`,
  ],
  [
    "Latin-1",
    () => write(x, Buffer.from(good.replace("schools", "\u00e9coles"), "latin1")),
    `${x}:1:17 file: This character is not UTF-8; the file was probably saved as Windows-1252 or Latin-1`,
  ],
  [
    "NUL",
    () => write(x, good.replace("schools", "scho\0ls")),
    `${x}:1:21 file: There is a NUL character here, which text does not have`,
  ],
  ["a huge file", () => write(x, Buffer.alloc(50_000_000, "a")), `${x}:1:1 file: The file is larger than 1 MB`],
  ["a list", () => write(x, "- a\n- b\n"), `${x}:1:1 schema: Expected the file to be a group of keys, not a list`],
  ["a word", () => write(x, "hello\n"), `${x}:1:1 schema: Expected the file to be a group of keys, not “hello”`],
  [
    "the same key twice",
    () => write(x, `${good}date: 2018-03-13\n`),
    `${x}:8:1 yaml-syntax: “date” stands here for the second time`,
  ],
  [
    "two documents",
    () => write(x, `${good}---\n${good}`),
    `${x}:8:1 yaml-syntax: A second document begins here; a file holds one entry only`,
  ],
  [
    "a tag",
    () => write(x, good.replace("date: 2", "date: !important 2")),
    `${x}:2:7 yaml-text-loss: “!important” is lost from date, because “!” has a meaning of its own in YAML`,
  ],
  [
    "an alias bomb",
    () => write(x, `${good}tags: &a [x, x]\ncontact: &b [*a, *a, *a]\nlint: [*b, *b, *b]\n`),
    `${x}:9:14 yaml-syntax: “*a” repeats a value from elsewhere in the file, which entries cannot do`,
  ],
  ["a merge key", () => write(x, `${good}<<: {pin: true}\n`), `${x}:8:1 yaml-syntax: “<<” merges are not read`],
  [
    "a hundred thousand brackets",
    () => write(x, `headline: ${"[".repeat(100_000)}\n`),
    `${x}:1:11 yaml-syntax: Lists and groups are nested more than 50 deep`,
  ],
  [
    "a key named __proto__",
    () => write(x, `${good}__proto__: {status: draft}\n`),
    `${x}:8:1 schema: Unknown key “__proto__”`,
  ],
  ["a key named constructor", () => write(x, `${good}constructor: 1\n`), `${x}:8:1 schema: Unknown key “constructor”`],
];

describe("reading a store", () => {
  test("finds nothing wrong with a good one", async () => {
    expect(await problems()).toEqual([]);
  });

  test.each(faults)("reports %s", async (_, spoil, expected) => {
    spoil();
    expect(await problems()).toContain(expected);
  });

  test("reports all of them in one run, and reads the good file all the same", async () => {
    for (const [i, [, , expected]] of faults.entries()) {
      if (!expected.startsWith(x)) continue;
      rmSync(join(root, x), { recursive: true, force: true });
      faults[i]?.[1]();
      execFileSync("mv", [join(root, x), join(root, `entries/2018/x${i}.yaml`)]);
    }
    const found = await problems();
    for (const [i, [, , expected]] of faults.entries()) {
      // A link that leads to itself leads nowhere under any name; the message is the same.
      if (expected.startsWith(x)) expect(found).toContain(expected.replace("x.yaml", `x${i}.yaml`));
    }
    const store = await readStore(root, testPorts({ cwd: root }));
    expect(store.entries.find(({ id }) => id === "2018-03-12-good")?.value?.status).toBe("ready");
  });

  test("lets hidden files and other kinds of files be", async () => {
    write("entries/2018/.bulletin-1-a-1.tmp", "half");
    write("entries/2018/.hidden.yaml", "half: [");
    write("entries/2018/notes.txt", "text");
    expect(await problems()).toEqual([]);
  });

  test("follows a link to a file inside the store", async () => {
    rmSync(join(root, "entries/2018/2018-03-12-good.yaml"));
    write("archive/2018-03-12-good.yaml", good);
    symlinkSync("../../archive/2018-03-12-good.yaml", join(root, "entries/2018/2018-03-12-good.yaml"));
    expect(await problems()).toEqual([]);
  });
});
