import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { program, repository } from "../repository/repository.ts";

let folder = "";
let watch = "";

/** Loaded before the program: leaves a mark when anything opens a connection or asks for a name. */
const watcher = `
const { appendFileSync } = require("node:fs");
const dns = require("node:dns");
const net = require("node:net");
const mark = (what) => appendFileSync(process.env.MARK, what + "\\n");
for (const [object, name] of [[net.Socket.prototype, "connect"], [dns, "lookup"], [dns.promises, "lookup"]]) {
  const original = object[name];
  object[name] = function (...args) { mark(name); return original.apply(this, args); };
}
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-network-"));
  cpSync(join(repository, "bulletins"), join(folder, "bulletins"), { recursive: true });
  watch = join(folder, "watch.cjs");
  writeFileSync(watch, watcher);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a command line reaches for the network. */
function usesNetwork(...args: readonly string[]): boolean {
  const mark = join(folder, "mark");
  rmSync(mark, { force: true });
  spawnSync(process.execPath, ["--require", watch, program, ...args], { cwd: folder, env: { MARK: mark } });
  return existsSync(mark);
}

const draft = ["new", "--headline", "Free training on safety", "--url", "https://www.nspcc.org.uk/", "--no-input"];

test.each([
  [["list"]],
  [["validate", "--level", "info"]],
  [["validate", "--fix", "--format", "sarif=out.sarif"]],
  [["export", "2018-04"]],
  [["rules"]],
  [["rules", "link-dead"]],
  [["schema", "entry"]],
  [draft],
  [[...draft, "--from-url", "http://127.0.0.1:1/"]],
])("%j uses no network", (args) => {
  expect(usesNetwork(...args)).toBe(false);
});

test("validate --links does", () => {
  expect(
    usesNetwork(
      "validate",
      "--links",
      "bulletins/entries/2018/2018-03-13-over-1300-cases-in-the-first-six-months-of-grooming-law.yaml",
    ),
  ).toBe(true);
});

test("new --from-url does", () => {
  expect(usesNetwork("new", "--from-url", "https://nothing.invalid/", "--no-input")).toBe(true);
});
