import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../../src/rules/index.ts";
import { linkChecks } from "../../src/rules/link-checks.ts";
import { presets } from "../../src/rules/presets.ts";
import type { RuleBase } from "../../src/rules/rule.ts";
import { storeChecks } from "../../src/rules/store-checks.ts";
import { type StoreTexts, standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const checks: readonly RuleBase[] = [...storeChecks, ...rules, ...Object.values(linkChecks)];
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
 * The store that an example stands for: the standard entry with the example's keys in it, named after its date. A comment line such as `# editions/2018-04.yaml`,
 * `# bulletin.yaml` or `# house.css` begins another file.
 */
function storeOf(example: string): StoreTexts {
  const [first = "", ...others] = example.split(/^# (?=(?:(?:bulletin|(?:entries|editions)\/\S+)\.yaml|house\.css)$)/m);
  const date = /^date: (\d{4}-\d\d-\d\d)$/m.exec(first)?.[1] ?? standardId.slice(0, 10);
  const entries = { [`${date}${standardId.slice(10)}`]: withKeys(standardEntry, first) };
  const editions: Record<string, string> = {};
  let bulletin = standardBulletin;
  let css = "";
  for (const part of others) {
    const [, folder, id = "", keys = ""] = /^(\w+)(?:\/(\S+))?\.(?:yaml|css)\n([\s\S]*)$/.exec(part) ?? [];
    if (folder === "entries") entries[id] = withKeys(standardEntry, keys);
    else if (folder === "editions") editions[id] = withKeys("number: 4\ndate: 2018-04-12\n", keys);
    else if (folder === "house") css = keys;
    else bulletin = withKeys(standardBulletin, keys);
  }
  return { bulletin, entries, editions, assets: { styleSheet: () => ({ found: css }) } };
}

test("ids are lower-case words joined by hyphens, and unique", () => {
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every rule is a file of its own name, and every such file is in the list", () => {
  const others = ["index.ts", "rule.ts", "store-checks.ts", "link-checks.ts", "presets.ts"];
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

/**
 * The check of the bytes cannot be shown in text; `test/store/decode-text.test.ts` shows it. Those of the network need one;
 * `test/workspace/check-links/` shows them.
 */
const notShown = ["file", ...Object.values(linkChecks).map(({ id }) => id as string)];
const shown = ids.filter((id) => !notShown.includes(id));

describe.each(checks.filter(({ id }) => shown.includes(id)))("the examples of $id", ({ id, mends = false }) => {
  const page = pageOf(id);

  test("show a fix if the rule has one", () => {
    const found = examplesOn(page, "wrong").flatMap((example) => problemsInStore(storeOf(example)));
    expect(found.some(({ rule, fix }) => rule === id && fix !== undefined)).toBe(mends);
  });

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

/** The rules as rows of a table. */
function ruleRows(folder: string): string {
  const rows = checks.map((check) => {
    return `| [${check.id}](${folder}${check.id}.md) | ${check.severity} | ${check.mends ? "yes" : ""} | ${check.about} |`;
  });
  return `| Rule | Severity | --fix | What holds |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** What is in a file between two marks, and what belongs there. */
const generated: readonly (readonly [file: string, content: string])[] = [
  ["docs/rules/README.md", `\n${ruleRows("")}\n`],
  [
    "README.md",
    `\n<details>\n<summary>All ${checks.length} rules</summary>\n\n${ruleRows("docs/rules/")}\n</details>\n\n`,
  ],
];

test.each(generated)(
  "the table in %s is up to date; UPDATE_DOCS=1 npm run unit -- test/rules/contract writes it",
  (name, content) => {
    const file = `${root}${name}`;
    const text = readFileSync(file, "utf8");
    const [before, after] = [
      text.indexOf("<!-- rules -->") + "<!-- rules -->".length,
      text.indexOf("<!-- end of rules -->"),
    ];
    expect(after).toBeGreaterThan(before);
    const renewed = text.slice(0, before) + content + text.slice(after);
    if (process.env["UPDATE_DOCS"]) writeFileSync(file, renewed);
    else expect(text).toBe(renewed);
  },
);
