import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { unifiedDiff } from "../../src/report/diff.ts";
import { noPaint, type Paint } from "../../src/report/paint.ts";
import type { FixedFile } from "../../src/validate/fix-store.ts";

const piped = { paint: noPaint, onScreen: false };
const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}\n`).join("");

test("says what changes, with three lines around it", () => {
  const before = lines(9);
  const diff = unifiedDiff([{ file: "entries/a.yaml", before, after: before.replace("4", "four") }], piped);
  expect(diff).toBe(`--- a/entries/a.yaml
+++ b/entries/a.yaml
@@ -2,7 +2,7 @@
 line 1
 line 2
 line 3
-line 4
+line four
 line 5
 line 6
 line 7
`);
});

test("nothing to change is an empty diff", () => {
  expect(unifiedDiff([], piped)).toBe("");
});

describe("can be applied", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "bulletin-diff-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const cases: readonly (readonly [what: string, change: FixedFile])[] = [
    [
      "two places",
      { file: "a.yaml", before: lines(30), after: lines(30).replace("line 3\n", "3\n").replace("28", "") },
    ],
    ["the only line, without a line end", { file: "a.yaml", before: "a", after: "b" }],
    ["CRLF", { file: "a.yaml", before: "a\r\nb\r\n", after: "a\r\nc\r\n" }],
    ["a byte order mark", { file: "a.yaml", before: "\ufeffa\nb\n", after: "\ufeffc\nb\n" }],
    [
      "control characters",
      { file: "a.yaml", before: "\u001b[31ma\tb\u2028c\nb\n", after: "\u001b[31ma\tc\u2028c\nb\n" },
    ],
    ["lines that look like a header", { file: "a.yaml", before: "-- a/x\n++ y\n", after: "++ y\n@@ -1 +1 @@\n" }],
    ["a name with spaces", { file: "my entries/an entry.yaml", before: "a\n", after: "b\n" }],
    ["a name with odd characters", { file: 'é/"q"\\\t\n.yaml', before: "a\n", after: "b\n" }],
    ["a new name", { file: "2017/a.yaml", newFile: "2018/b.yaml", before: lines(9), after: lines(9) }],
    [
      "a new name and text",
      { file: "2017/a b.yaml", newFile: "2018/b.yaml", before: lines(9), after: `${lines(9)}x\n` },
    ],
  ];

  const tools: readonly (readonly [tool: string, ...args: string[]])[] = [
    ["git", "apply", "--whitespace=nowarn", "-"],
    ["patch", "-p1", "--binary", "--quiet"],
  ];

  describe.each(tools)("by %s", (tool, ...args) => {
    test.each(cases)("%s", (_, change) => {
      const { file, before, after, newFile = file } = change;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), before);
      execFileSync(tool, args, { cwd: folder, input: unifiedDiff([change], piped), stdio: ["pipe", "pipe", "pipe"] });
      expect(readFileSync(join(folder, newFile), "utf8")).toBe(after);
      expect(existsSync(join(folder, file))).toBe(newFile === file);
    });
  });

  test("several changes, with and without a new name", () => {
    const changes: readonly FixedFile[] = [
      { file: "a.yaml", newFile: "b.yaml", before: "a\n", after: "a\n" },
      { file: "c.yaml", before: "c\n", after: "d\n" },
      { file: "e.yaml", newFile: "f.yaml", before: "e\n", after: "f\n" },
      { file: "g.yaml", before: "g\n", after: "h\n" },
    ];
    for (const { file, before } of changes) writeFileSync(join(folder, file), before);
    execFileSync("git", ["apply"], { cwd: folder, input: unifiedDiff(changes, piped) });
    for (const { file, newFile = file, after } of changes) {
      expect(readFileSync(join(folder, newFile), "utf8")).toBe(after);
    }
  });

  test("from a folder inside a repository", () => {
    const change = { file: "a.yaml", before: "a\n", after: "b\n" };
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    mkdirSync(join(folder, "bulletins"));
    writeFileSync(join(folder, "bulletins/a.yaml"), change.before);
    execFileSync("git", ["apply"], { cwd: join(folder, "bulletins"), input: unifiedDiff([change], piped) });
    expect(readFileSync(join(folder, "bulletins/a.yaml"), "utf8")).toBe("b\n");
  });

  test("of a bulletin that is elsewhere, from the root of the disk", () => {
    const file = join(folder, "a.yaml");
    writeFileSync(file, "a\n");
    const diff = unifiedDiff([{ file, before: "a\n", after: "b\n" }], piped);
    execFileSync("git", ["apply", "--unsafe-paths", "--directory=/", "-"], { cwd: "/", input: diff });
    expect(readFileSync(file, "utf8")).toBe("b\n");
  });
});

describe("on a screen", () => {
  const change = { file: "a.yaml", before: "\ufeffa\u001b[2J\r\nb\r\n", after: "\ufeffa\r\nb\r\n", newFile: "b.yaml" };

  test("control characters are shown, apart from line ends", () => {
    expect(unifiedDiff([change], { ...piped, onScreen: true })).toBe(`diff --git a/a.yaml b/b.yaml
rename from a.yaml
rename to b.yaml
--- a/a.yaml
+++ b/b.yaml
@@ -1,2 +1,2 @@
-<U+FEFF>a<U+001B>[2J
+<U+FEFF>a
 b
`);
  });

  test("lines are painted by what they are", () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}`;
    const paint: Paint = {
      ...noPaint,
      strong: mark("strong"),
      error: mark("error"),
      good: mark("good"),
      info: mark("info"),
    };
    const painted = unifiedDiff([change], { paint, onScreen: true }).split("\n");
    expect(painted.map((line) => /^<(\w+)>[^U]/.exec(line)?.[1])).toEqual(
      [..."sssssieg", "", ""].map((name) => ({ s: "strong", i: "info", e: "error", g: "good" })[name]),
    );
  });
});
