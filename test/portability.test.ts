import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../src/commands/index.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The files that hold something, but for those of the folder where it belongs. */
const filesWith = (pattern: RegExp, home?: string) =>
  files.filter((name) => !(home && name.startsWith(home)) && pattern.test(readFileSync(join(source, name), "utf8")));

describe("nothing is taken for granted that only some systems have:", () => {
  test("signals are the adapters' to know", () => {
    expect(filesWith(/"SIG[A-Z]+"/, "adapters")).toEqual([]);
  });

  test("folders of Unix are named in nothing but scripts for its shells", () => {
    expect(filesWith(/\/tmp\b|\/dev\/|\/usr\/|\/bin\//, join("commands", "completion"))).toEqual([]);
  });

  test("the line end of the system is nobody's: what is written ends in LF everywhere", () => {
    expect(filesWith(/\bEOL\b/)).toEqual([]);
  });

  test.each(commands.filter(({ name }) => name !== "completion"))(
    "examples of $name work in cmd.exe, too",
    async ({ load }) => {
      for (const [line] of (await load()).examples) expect(line).not.toMatch(/['$`\\;&%]/);
    },
  );
});
