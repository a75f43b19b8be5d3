import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Problem } from "../../src/model/problem.ts";
import { type BaselineOptions, type Judged, openBaseline } from "../../src/workspace/baseline-file.ts";
import { testPorts } from "../test-ports.ts";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "bulletin-baseline-"));
  mkdirSync(join(home, "news"));
});

afterEach(() => rmSync(home, { recursive: true }));

const everything: Judged = { file: () => true, rule: () => true };

/** Says what a run from a folder makes of some faulty words, each in the file `entries/<word>.yaml` of the bulletin `news`. */
async function run(words: string, options: BaselineOptions = {}, judged = everything, cwd = home) {
  const root = join(home, "news");
  const folder = cwd === home ? "news/entries" : "entries";
  const problems = words
    .split(" ")
    .filter(Boolean)
    .map((word): Problem => {
      return { rule: word, severity: "warning", file: `${folder}/${word}.yaml`, range: [0, 3], message: "", hint: "" };
    });
  const result = { problems, hidden: [], old: 0, checked: [], textOf: (file: string) => file.slice(-8, -5) };
  const baseline = await openBaseline(root, options, testPorts({ cwd }));
  const sifted = baseline?.sift(result, judged);
  return (
    sifted && {
      fresh: sifted.result.problems.map(({ rule }) => rule).join(" "),
      old: sifted.result.old,
      remark: sifted.remark,
    }
  );
}

const update = { updateBaseline: true };
const recorded = (file = "news/baseline.json") => readFileSync(join(home, file), "utf8");

describe("the baseline", () => {
  test("is none where there is no file and none is asked for", async () => {
    expect(await run("tea jam")).toBeUndefined();
  });

  test("records everything, and then lets only new problems through", async () => {
    expect(await run("tea jam", update)).toEqual({
      fresh: "",
      old: 2,
      remark: "Recorded 2 problems in news/baseline.json (2 new, 0 mended).",
    });
    expect(await run("tea jam egg")).toEqual({ fresh: "egg", old: 2, remark: undefined });
  });

  test("shrinks when problems are mended, and only when told to", async () => {
    await run("tea jam", update);
    const before = recorded();
    expect(await run("jam")).toEqual({
      fresh: "",
      old: 1,
      remark: "1 problem is mended that news/baseline.json still has: --update-baseline takes it out.",
    });
    expect(recorded()).toBe(before);
    expect(await run("jam egg", update)).toEqual({
      fresh: "",
      old: 2,
      remark: "Recorded 2 problems in news/baseline.json (1 new, 1 mended).",
    });
    expect(recorded()).not.toContain("tea");
  });

  test("is the same from every working directory", async () => {
    await run("tea jam", update);
    const before = recorded();
    expect((await run("tea jam", {}, everything, join(home, "news")))?.fresh).toBe("");
    await run("tea jam", update, everything, join(home, "news"));
    expect(recorded()).toBe(before);
  });

  test.each<[string, Judged]>([
    ["files that were not looked at", { ...everything, file: (file) => file === "news/entries/jam.yaml" }],
    ["rules that were not run", { ...everything, rule: (rule) => rule === "jam" }],
  ])("keeps what it knows of %s", async (_, judged) => {
    await run("tea jam", update);
    expect(await run("jam", {}, judged)).toEqual({ fresh: "", old: 1, remark: undefined });
    expect((await run("", update, judged))?.remark).toBe("Recorded 1 problem in news/baseline.json (0 new, 1 mended).");
    expect(recorded()).toContain("tea");
  });

  test("may have another name, and is not used when told so", async () => {
    const named = { baseline: "old/known.json" };
    await run("tea", { ...named, ...update });
    expect(recorded("old/known.json")).toContain("entries/tea.yaml");
    expect((await run("tea", named))?.fresh).toBe("");
    await run("tea", update);
    expect(await run("tea", { baseline: false })).toBeUndefined();
  });

  test("is missed where it is named", async () => {
    await expect(run("tea", { baseline: "known.json" })).rejects.toMatchObject({
      code: "NO_BASELINE",
      exitCode: 2,
      message: "There is no baseline known.json",
    });
  });

  test.each([{}, update])("another program's file is an error and stays as it is, with %j", async (options) => {
    const foreign = '{\n  "name": "news"\n}\n';
    writeFileSync(join(home, "news/baseline.json"), foreign);
    await expect(run("tea", options)).rejects.toMatchObject({
      code: "BAD_BASELINE",
      exitCode: 2,
      message: "news/baseline.json, line 2: Unknown key “name”",
    });
    expect(recorded()).toBe(foreign);
  });
});
