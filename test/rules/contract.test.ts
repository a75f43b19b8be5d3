import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../../src/rules/index.ts";
import { presets } from "../../src/rules/presets.ts";
import { storeChecks } from "../../src/rules/store-checks.ts";
import { type StoreTexts, standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const checks = [...storeChecks, ...rules];
const ids = checks.map(({ id }) => id);

function pageOf(id: string): string {
  return readFileSync(`${root}docs/rules/${id}.md`, "utf8");
}

/** The examples of a page: fenced blocks that are marked `yaml wrong` or `yaml right`. */
function examplesOn(page: string, kind: "wrong" | "right"): readonly string[] {
  return [...page.matchAll(/^```yaml (wrong|right)\n([\s\S]*?)^```$/gm)]
    .filter(([, marked]) => marked === kind)
    .map(([, , example = ""]) => example);
}

/**
 * The store that an example stands for: the standard entry with the example's keys in it. A comment line such as `# editions/2018-04.yaml` or
 * `# bulletin.yaml` begins another file.
 */
function storeOf(example: string): StoreTexts {
  const [first = "", ...others] = example.split(/^# (?=(?:bulletin|(?:entries|editions)\/\S+)\.yaml$)/m);
  const entries: Record<string, string> = { [standardId]: withKeys(standardEntry, first) };
  const editions: Record<string, string> = {};
  let bulletin = standardBulletin;
  for (const part of others) {
    const [, folder, id = "", keys = ""] = /^(\w+)(?:\/(\S+))?\.yaml\n([\s\S]*)$/.exec(part) ?? [];
    if (folder === "entries") entries[id] = withKeys(standardEntry, keys);
    else if (folder === "editions") editions[id] = withKeys("number: 4\ndate: 2018-04-12\n", keys);
    else bulletin = withKeys(standardBulletin, keys);
  }
  return { bulletin, entries, editions };
}

test("ids are lower-case words joined by hyphens, and unique", () => {
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every rule is a file of its own name, and every such file is in the list", () => {
  const others = ["index.ts", "rule.ts", "store-checks.ts", "presets.ts"];
  const files = readdirSync(`${root}src/rules`).filter((name) => name.endsWith(".ts") && !others.includes(name));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test("every page belongs to a rule", () => {
  const pages = readdirSync(`${root}docs/rules`).filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
});

test("presets set rules that exist, as bulletin.yaml would", () => {
  for (const [preset, settings] of Object.entries(presets)) {
    const bulletin = `${standardBulletin}style: {preset: ${preset}}\nrules: ${JSON.stringify(settings)}\n`;
    expect(problemsInStore({ bulletin })).toEqual([]);
  }
});

describe.each(checks)("$id", ({ id, about, severity, options = {} }) => {
  test("its page has its name, says what it finds and how bad that is, and has every section", () => {
    const page = pageOf(id);
    expect(page.startsWith(`# ${id}\n\n${about}\n\n**Severity:** ${severity}`)).toBe(true);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Wrong",
      "Right",
      "Why",
      "Options",
      "False alarms",
    ]);
  });

  test("its page names its options and their defaults", () => {
    const [, section = ""] = /^## Options\n([\s\S]*?)^## /m.exec(pageOf(id)) ?? [];
    const named = [...section.matchAll(/^- `([\w-]+)` \(default `(.*)`\):/gm)].map(([, name, value]) => [name, value]);
    expect(named).toEqual(Object.entries(options).map(([name, option]) => [name, JSON.stringify(option.default)]));
  });
});

/** The check of the bytes cannot be shown in text; `test/store/decode-text.test.ts` shows it. */
const shown = ids.filter((id) => id !== "file");

describe.each(shown)("the examples of %s", (id) => {
  const page = pageOf(id);

  test("there are some of each kind", () => {
    expect(examplesOn(page, "wrong").length).toBeGreaterThan(0);
    expect(examplesOn(page, "right").length).toBeGreaterThan(0);
  });

  /** Matters of taste that other rules find beside are let pass. */
  const reportedIn = (example: string) =>
    problemsInStore(storeOf(example)).filter(({ rule, severity }) => rule === id || severity !== "info");

  test.each(examplesOn(page, "wrong"))("wrong: %j", (example) => {
    expect(new Set(reportedIn(example).map(({ rule }) => rule))).toEqual(new Set([id]));
  });

  test.each(examplesOn(page, "right"))("right: %j", (example) => {
    expect(reportedIn(example)).toEqual([]);
  });
});

/** `docs/rules/README.md`, as the rules give it. */
function indexPage(): string {
  const rows = checks.map(({ id, severity, about }) => `| [${id}](${id}.md) | ${severity} | ${about} |`);
  return `# The rules

Each rule has a page with examples, the reason for it, and the false alarms to expect. Set the severity of a rule, or switch it off, under
\`rules\` in \`bulletin.yaml\`; except a single entry with \`lint.ignore\` and a reason. The first ${storeChecks.length} are always on.

| Rule | Severity | What holds |
| --- | --- | --- |
${rows.join("\n")}
`;
}

test("the index of the pages is up to date; UPDATE_DOCS=1 npm run unit -- test/rules/contract writes it", () => {
  const file = `${root}docs/rules/README.md`;
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, indexPage());
  expect(readFileSync(file, "utf8")).toBe(indexPage());
});
