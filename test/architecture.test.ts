import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

// The floors of the house: a file imports from its own floor or a lower one. See docs/ARCHITECTURE.md.
const floors: readonly (readonly string[])[] = [
  ["model", "user-error.ts"],
  ["rules", "store"],
  ["validate", "report", "render", "import"],
  ["ports.ts"],
  ["adapters", "workspace"],
  ["commands"],
  ["cli"],
  ["bin.ts"],
];

/** Packages and modules that only one floor may touch, so that the rest can be tested without them and changed without it. */
const homes: Readonly<Record<string, string>> = {
  chalk: "adapters",
  inquirer: "adapters",
  "@inquirer/core": "adapters",
  nodemailer: "adapters",
  "ipaddr.js": "adapters",
  "node:dns": "adapters",
  "node:http": "adapters",
  "node:https": "adapters",
  "node:net": "adapters",
  yaml: "store",
  parse5: "import",
  "csv-parse": "import",
  saxes: "import",
  fflate: "import",
  mammoth: "import",
  "image-size": "workspace",
  diff: "report",
};

const source = join(dirname(fileURLToPath(import.meta.url)), "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const importsOf = (file: string) =>
  [...readFileSync(join(source, file), "utf8").matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(
    ([, specifier = ""]) => specifier,
  );

/** A file without its comments and strings. */
const codeOf = (file: string) =>
  readFileSync(join(source, file), "utf8").replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    "",
  );

const roomOf = (file: string) => file.split(/[\\/]/)[0] ?? "";

const floorOf = (file: string) => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

const target = (file: string, specifier: string) => relative(source, resolve(source, dirname(file), specifier));

describe("the house", () => {
  test("every file is on a floor", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test("nothing imports upwards", () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("./") || specifier.startsWith("../"))
        .map((specifier) => target(file, specifier))
        .filter((imported) => imported.endsWith(".ts") && floorOf(imported) > floorOf(file))
        .map((imported) => `${file} → ${imported}`),
    );
    expect(upwards).toEqual([]);
  });

  test("the floors up to the ports use no Node.js module", () => {
    const impure = files.filter((file) => floorOf(file) <= 3 && importsOf(file).some((one) => one.startsWith("node:")));
    expect(impure).toEqual([]);
  });

  test("the floors up to the ports use no process, console or clock", () => {
    const impure = files.filter(
      (file) =>
        floorOf(file) <= 3 && /\b(?:process|console|Buffer|Date\.now|new Date\(\)|Math\.random)\b/.test(codeOf(file)),
    );
    expect(impure).toEqual([]);
  });

  test("only bin.ts and the adapters touch the process", () => {
    const touching = files.filter((file) => /\bprocess\b/.test(codeOf(file)));
    expect(touching.filter((file) => file !== "bin.ts" && roomOf(file) !== "adapters")).toEqual([]);
  });

  test("only the adapters use the network", () => {
    expect(files.filter((file) => roomOf(file) !== "adapters" && /\bfetch\(/.test(codeOf(file)))).toEqual([]);
  });

  test("only their home imports the packages that have one", () => {
    const astray = files.flatMap((file) =>
      importsOf(file)
        .map((specifier) => [specifier, specifier.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? ""] as const)
        .filter(([, name]) => homes[name] !== undefined && homes[name] !== roomOf(file))
        .map(([specifier]) => `${file} → ${specifier}`),
    );
    expect(astray).toEqual([]);
  });

  test("there are no cycles", () => {
    const imports = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.startsWith("."))
          .map((one) => target(file, one)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      else if (!done.has(file)) {
        for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("no file is longer than 300 lines", () => {
    const long = files.filter((file) => readFileSync(join(source, file), "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });
});
