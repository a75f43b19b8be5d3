import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commands } from "../../src/commands/index.ts";
import { problemsInStore } from "../rules/problems-in.ts";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { cloneRepository, program, repository } from "./repository.ts";

const readme = readFileSync(join(repository, "README.md"), "utf8");

/** The blocks of one language in the README, in order. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, body = ""]) => body);

const [install = "", draft = "", develop = ""] = blocks("sh");
const [exported = "", problems = ""] = blocks("console");

/** Runs a command line of the README in a shell; `bulletin` is the built program. */
function run(line: string, cwd: string) {
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", line], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: `${bin}:${process.env["PATH"]}`, CI: "", NODE_OPTIONS: "" },
  });
  return { stdout, stderr, status };
}

let bin = "";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-readme-"));
  bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(program, join(bin, "bulletin"));
  cpSync(join(repository, "bulletins"), join(folder, "bulletins"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the README", () => {
  test("installs and exports on a fresh clone with its one command line", () => {
    const clone = cloneRepository();
    try {
      const { stderr, status } = run(install, clone);
      expect(status).toBe(0);
      expect(stderr).toContain(exported);
      for (const name of ["2018-04.html", "2018-04.email.html", "2018-04.eml", "2018-04.txt"]) {
        expect(readFileSync(join(clone, "exported", name), "utf8")).toContain("Sutton");
      }
    } finally {
      rmSync(clone, { recursive: true });
    }
  }, 300_000);

  test("drafts the entry that it shows", () => {
    const { stderr, status } = run(draft, folder);
    expect({ stderr, status }).toEqual({ stderr: expect.any(String), status: 0 });
    const path = readme.match(/`(bulletins\/entries\/\S+free-training\S+\.yaml)`/)?.[1] ?? "";
    expect(readFileSync(join(folder, path), "utf8")).toBe(blocks("yaml")[0]);
    rmSync(join(folder, path));
  });

  test("shows the problem that validate prints", () => {
    const [path = ""] = problems.split("\n").slice(1);
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "headline: 'International Women's Day event, Cardiff'\ndate: 2019-03-08\n");
    const { stdout, status } = run("bulletin validate", folder);
    expect(`$ bulletin validate\n${stdout}`).toBe(problems);
    expect(status).toBe(1);
    rmSync(join(folder, path));
  });

  test("shows settings that bulletin.yaml takes, and an exception that an entry takes", () => {
    const [, settings = "", exception = ""] = blocks("yaml");
    const strict = settings.replace("headline-length: off", "headline-length: error");
    const long = withKeys(
      standardEntry,
      'headline: "What the inspection found about child protection in every part of the county"',
    );
    const rulesOf = (entry: string) =>
      problemsInStore({ bulletin: standardBulletin + strict, entries: { [standardId]: entry } }).map(
        ({ rule }) => rule,
      );
    expect(rulesOf(long)).toContain("headline-length");
    expect(rulesOf(long + exception)).not.toContain("headline-length");
    expect(rulesOf(long + exception)).not.toContain("schema");
  });

  test("has every command in its table", () => {
    const rows = commands.map(({ name, about }) => `| \`bulletin ${name}\` | ${about} |`).join("\n");
    // If this fails, put these rows into the table under “Commands”.
    expect(readme).toContain(`|---|---|\n${rows}\n\n`);
  });

  test("names the test command that CI runs", () => {
    expect(develop).toBe("npm cit\n");
    expect(readFileSync(join(repository, ".ci/run"), "utf8").trimEnd().split("\n").at(-1)).toBe("npm cit");
  });

  test("points at nothing that is not there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(readFileSync(join(repository, link), "utf8")).not.toBe("");
  });
});
