import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../src/cli/main.ts";
import { mend } from "../../../src/commands/validate/mend.ts";
import { readStore } from "../../../src/workspace/read-store.ts";
import { standardBulletin, standardEntry, standardId, withKeys } from "../../store-from-text.ts";
import { type TestPorts, testPorts } from "../../test-ports.ts";

let cwd = "";
let ports: TestPorts;

const entry = `bulletins/entries/2018/${standardId}.yaml`;
const other = "bulletins/entries/2018/2018-04-06-other.yaml";
const faulty = (day: number, word: string) =>
  withKeys(standardEntry, `date: 2018-04-0${day}\nheadline: "${word}  schools test a short call"\n`);
const sound = (day: number, word: string) => faulty(day, word).replace("  schools", " schools");

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bulletin-mend-"));
  ports = testPorts({ cwd, today: "2018-05-01" });
  write("bulletins/bulletin.yaml", standardBulletin);
  write(entry, faulty(5, "Four"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
}

const read = (file: string) => readFileSync(join(cwd, file), "utf8");

/** What `--fix` says and leaves if something changes the disk while it is at work. */
async function mendBeside(change: () => void) {
  const root = join(cwd, "bulletins");
  const store = await readStore(root, ports);
  change();
  return mend(store, root, { today: "2018-05-01", color: false }, ports);
}

describe("validate --fix", () => {
  test("mends what it is asked to, and is silent about it with --quiet", async () => {
    write(other, faulty(6, "Five"));
    expect(await main(["validate", "--fix", "--quiet", other], ports)).toBe(0);
    expect([read(entry), read(other)]).toEqual([faulty(5, "Four"), sound(6, "Five")]);
    expect(ports.printed.all).toBe("");
  });

  test("says what it leaves alone, counts the rest, and goes on with what is on the disk", async () => {
    write(other, faulty(6, "Five"));
    const theirs = faulty(5, "Nine");
    const { store } = await mendBeside(() => write(entry, theirs));
    expect(ports.printed.err).toBe(
      `${entry} was changed by something else at the same time, and is left as it is.\nMended 1 problem in 1 file.\n`,
    );
    expect([read(entry), read(other)]).toEqual([theirs, sound(6, "Five")]);
    expect(store.entries.map(({ text }) => text)).toEqual([theirs, sound(6, "Five")]);
  });

  test("counts what was mended in a file that keeps its name", async () => {
    write("bulletins/entries/2017/2017-04-07-x.yaml", faulty(7, "Six"));
    await mendBeside(() => write("bulletins/entries/2018/2018-04-07-x.yaml", "theirs"));
    expect(ports.printed.err).toBe(
      "bulletins/entries/2017/2017-04-07-x.yaml keeps its name: 2018-04-07-x.yaml is there already.\nMended 2 problems in 2 files.\n",
    );
    expect(read("bulletins/entries/2017/2017-04-07-x.yaml")).toBe(sound(7, "Six"));
    expect(read("bulletins/entries/2018/2018-04-07-x.yaml")).toBe("theirs");
  });
});

describe("validate --dry-run", () => {
  test("prints a diff and nothing else on standard output, and writes nothing", async () => {
    expect(await main(["validate", "-n"], ports)).toBe(0);
    expect(ports.printed.out).toMatch(/^--- a\/.*\n\+\+\+ b\/.*\n@@/);
    expect(ports.printed.err).toBe("Would mend 1 problem in 1 file.\n");
    expect(read(entry)).toBe(faulty(5, "Four"));
  });

  test("fails as the bulletin does as it is", async () => {
    write(entry, withKeys(faulty(5, "Four"), "status: redy"));
    expect(await main(["validate", "-n"], ports)).toBe(1);
  });
});
