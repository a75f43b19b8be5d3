import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TemporaryBulletin } from "../commands/compose/temporary-bulletin.ts";
import { program } from "../repository/repository.ts";

// SIGKILL at moments spread over a run: the edition is whole or as it was before.
const runs = 10;

let bulletin: TemporaryBulletin;

beforeEach(() => {
  bulletin = new TemporaryBulletin();
  bulletin.entry("2018-04-04-a");
});

afterEach(() => bulletin.remove());

/** Starts `compose` and kills it after some milliseconds; resolves to whether it ended by itself. */
function composeFor(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const args = [program, "compose", "--today", "2018-04-06"];
    const child = spawn(process.execPath, args, { cwd: bulletin.cwd, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** What the edition's file holds; undefined if there is none. */
const text = () => (bulletin.editions.includes("2018-04.yaml") ? bulletin.read("editions/2018-04.yaml") : undefined);

test.each<[what: string, before: string | undefined]>([
  ["a new edition", undefined],
  ["one that is there", `number: 1\ndate: 2018-04-06\nintro: "${"A long text. ".repeat(5000)}"\nentries: []\n`],
])(
  "%s",
  async (_, before) => {
    const restore = () => {
      rmSync(join(bulletin.cwd, "bulletins/editions"), { recursive: true, force: true });
      if (before !== undefined) bulletin.edition("2018-04", before);
    };
    restore();
    const started = Date.now();
    expect(await composeFor(60_000)).toBe(true);
    const duration = Date.now() - started;
    const after = text();
    expect(after).toContain("2018-04-04-a");
    for (let run = 0; run < runs; run++) {
      restore();
      await composeFor(duration * (0.4 + run / runs / 1.4));
      expect([before, after]).toContain(text());
      // What a run that was killed leaves behind is no edition.
      expect(bulletin.editions.filter((name) => name !== "2018-04.yaml" && !name.startsWith(".bulletin-"))).toEqual([]);
    }
  },
  120_000,
);
