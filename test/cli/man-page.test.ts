import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { buildProgram } from "../../src/cli/program.ts";
import { commands } from "../../src/commands/index.ts";
import { repository } from "../repository/repository.ts";
import { testPorts } from "../test-ports.ts";
import { manParts } from "./man-page/man-markdown.ts";
import { manPage } from "./man-page/man-page.ts";
import { section } from "./man-page/man-text.ts";

const file = join(repository, "docs/bulletin.1");
const { version, man, files } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));

let page = "";

beforeAll(async () => {
  const ports = testPorts({ cwd: repository });
  const names = commands.map(({ name }) => name);
  const program = await buildProgram(names, ports, () => {});
  page = await manPage(program, version, (topic) => ports.docPage(`help/${topic}`));
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, page);
});

test("docs/bulletin.1 is up to date; UPDATE_DOCS=1 npm run unit -- test/cli/man-page writes it", () => {
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("the package installs it", () => {
  expect(man).toBe("docs/bulletin.1");
  expect(files).toContain(man);
});

/** Runs a formatter on a page. Undefined, with a line that says so, if this machine does not have it. */
function format(formatter: string, args: readonly string[], input: string) {
  const { error, stdout, stderr } = spawnSync(formatter, args, { input, encoding: "utf8" });
  if (error) console.warn(`Not checked: ${formatter} is not installed here.`);
  return error ? undefined : { stdout, stderr };
}

/** A page as mandoc shows it in a wide terminal, without the backspaces by which it makes text bold. */
const shown = (input: string) =>
  format("mandoc", ["-T", "utf8", "-O", "width=1000"], input)?.stdout.replaceAll(/.[\b]/gu, "");

test.each([
  ["mandoc", ["-T", "lint", "-W", "all"]],
  ["groff", ["-man", "-ww", "-z"]],
])("%s finds nothing to warn of", (formatter, args) => {
  expect(format(formatter, args, page) ?? { stdout: "", stderr: "" }).toEqual({ stdout: "", stderr: "" });
});

test("every example can be copied from it", async () => {
  const text = shown(page);
  if (text === undefined) return;
  for (const { load } of commands) {
    for (const [line] of (await load()).examples) expect(text).toContain(`  ${line}\n`);
  }
});

const awkward = [
  ".PP is no request",
  "'br is none either",
  "a \\fB backslash\\e \\(bu \\",
  "--flag -x 'single' \"double\" `grave` ^ ~",
  "“curly” ’s – … é 日 €",
];

test.each(awkward)("%j is shown as it is, in code and in text", (text) => {
  // As code in a block, and as words where Markdown has no meaning of its own for them.
  const inBlock = manParts(`\`\`\`\n${text}\n\`\`\`\n`);
  const blocks = [...inBlock, ...manParts(text.replaceAll(/[\\`~^]/g, "\\$&"))].flatMap((part) => part.blocks);
  const output = shown(`.TH X 1 2026-11-24 x x\n${section(".SH X", blocks)}\n`);
  if (output !== undefined) expect(output.split(text)).toHaveLength(3);
});
