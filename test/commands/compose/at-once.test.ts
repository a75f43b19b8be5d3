import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { disk } from "../../../src/adapters/disk.ts";
import { main } from "../../../src/cli/main.ts";
import type { Files } from "../../../src/ports.ts";
import { testPorts } from "../../test-ports.ts";
import { TemporaryBulletin } from "./temporary-bulletin.ts";

// What another run does between the reading and the writing of this one.
const a = "2018-04-05-a";
const b = "2018-04-06-b";

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry(a);
  bulletin.entry(b);
});

afterEach(() => bulletin.remove());

/** Composes on a disk where something happens before each of the first writes. */
async function composeWhile(happens: readonly (() => void)[]) {
  const left = [...happens];
  const files: Files = {
    ...disk,
    create(path, content) {
      left.shift()?.();
      disk.create(path, content);
    },
    read(path, limit) {
      const bytes = disk.read(path, limit);
      if (path.endsWith("editions/2018-04.yaml")) left.shift()?.();
      return bytes;
    },
  };
  const ports = { ...testPorts({ cwd: bulletin.cwd }), files };
  const exitCode = await main(["compose"], ports);
  return { exitCode, err: ports.printed.err };
}

const path = () => join(bulletin.cwd, "bulletins/editions/2018-04.yaml");
const edition = (ids: string, more = "") => `number: 1\ndate: 2018-04-06\n${more}entries: [${ids}]\n`;

test("an edition that another run has just written is brought up to date, not written over", async () => {
  bulletin.edition("other", "number: 8\ndate: 2018-04-01\nsent: 2018-04-01T09:00:00Z\nentries: []\n");
  const { exitCode, err } = await composeWhile([() => writeFileSync(path(), edition(a, "title: Theirs\n"))]);
  expect({ exitCode, first: err.split("\n")[0] }).toEqual({
    exitCode: 0,
    first: "Added 1 entry to bulletins/editions/2018-04.yaml",
  });
  expect(bulletin.read("editions/2018-04.yaml")).toBe(edition(`${a}, ${b}`, "title: Theirs\n"));
});

test("an edition that changes under the run keeps the change", async () => {
  bulletin.edition("2018-04", edition(a));
  const { exitCode } = await composeWhile([() => writeFileSync(path(), edition(a, "title: Theirs\n"))]);
  expect(exitCode).toBe(0);
  expect(bulletin.read("editions/2018-04.yaml")).toBe(edition(`${a}, ${b}`, "title: Theirs\n"));
});

test("where that never ends, it says so and leaves the last change", async () => {
  bulletin.edition("2018-04", edition(a));
  let count = 0;
  const change = () => writeFileSync(path(), edition(a, `title: Theirs ${++count}\n`));
  const { exitCode, err } = await composeWhile(Array.from({ length: 20 }, () => change));
  expect({ exitCode, err }).toEqual({
    exitCode: 3,
    err: "bulletins/editions/2018-04.yaml was changed by something else at the same time, and is left as it is.\nRun the command again.\n",
  });
  expect(bulletin.read("editions/2018-04.yaml")).toBe(edition(a, `title: Theirs ${count}\n`));
});
