import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { TemporaryBulletin } from "../commands/compose/temporary-bulletin.ts";
import { program } from "../repository/repository.ts";

const runs = 50;
const entries = ["2018-04-04-a", "2018-04-05-b", "2018-04-06-c"];

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  for (const id of entries) bulletin.entry(id);
});

afterEach(() => bulletin.remove());

function compose(): Promise<{ exitCode: number | null; first: string }> {
  return new Promise((resolve) => {
    const args = [program, "compose", "--today", "2018-04-06"];
    const child = spawn(process.execPath, args, { cwd: bulletin.cwd, stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (exitCode) => resolve({ exitCode, first: err.split("\n")[0] ?? "" }));
  });
}

test("runs at once make one edition, and all of them know of it", async () => {
  const results = await Promise.all(Array.from({ length: runs }, compose));
  expect(new Set(results.map(({ exitCode }) => exitCode))).toEqual(new Set([0]));
  const said = results.map(({ first }) => first);
  expect(said.filter((line) => line === "Wrote bulletins/editions/2018-04.yaml with 3 entries")).toHaveLength(1);
  expect(said.filter((line) => line === "bulletins/editions/2018-04.yaml is up to date")).toHaveLength(runs - 1);
  expect(bulletin.editions).toEqual(["2018-04.yaml"]);
  const text = readFileSync(join(bulletin.cwd, "bulletins/editions/2018-04.yaml"), "utf8");
  expect(load(text)).toMatchObject({ number: 1, entries: entries.toReversed() });
}, 120_000);
