import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { makeUpStore } from "../../bench/made-up-store.js";
import { bulletin, run } from "../../bench/measure.js";

interface Found {
  readonly file: string;
  readonly rule: string;
}

test("of ten thousand entries, every faulty one is reported in one run, in a stable order and in 300 MB", () => {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-large-"));
  try {
    const faulty = makeUpStore(folder, { entries: 10_000 });
    const validate = () => run({ args: [bulletin, "validate", "--format", "json"], cwd: folder, exitCode: 1 });
    const { stdout, peak } = validate();
    const { checked, problems } = JSON.parse(stdout) as { checked: number; problems: readonly Found[] };
    expect(checked).toBe(10_001);
    expect(faulty.length).toBe(100);
    expect(problems.map(({ file, rule }) => ({ file, rule }))).toEqual(faulty);
    expect(peak).toBeLessThan(300_000_000);
    expect(validate().stdout).toBe(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
