import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { rules } from "../../src/rules/index.ts";
import { hostileTexts } from "../render/hostile-texts.ts";
import { factsOf } from "../render/readers/facts.ts";
import { editionFormats, readFiles } from "../render/readers/index.ts";
import { samplePublication } from "../render/sample-publication.ts";
import { testPorts } from "../test-ports.ts";

// From the YAML on the disk to the outputs: nothing that an entry can hold is lost or changed on the way, but for control characters.

const bulletin = {
  name: "Harrowmere",
  publisher: "Partnership",
  url: "https://a.example/",
  email: { from: "a@b.example" },
};
const entries = Object.values(hostileTexts).map((text) => ({
  headline: text,
  date: "2018-04-05",
  summary: `A summary with ${text} in it.`,
  source: { label: text, title: text, url: "https://a.example/" },
  event: { start: "2018-05-01", place: text },
  status: "ready" as const,
}));

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-hostile-"));
  const off = Object.fromEntries(rules.map(({ id }) => [id, "off"]));
  mkdirSync(join(folder, "entries/2018"), { recursive: true });
  // JSON is YAML, and escapes what a file should not hold.
  writeFileSync(join(folder, "bulletin.yaml"), JSON.stringify({ ...bulletin, rules: off }));
  for (const [place, entry] of entries.entries()) {
    writeFileSync(join(folder, `entries/2018/2018-04-05-item-${place + 1}.yaml`), JSON.stringify(entry));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test(`${entries.length} texts in every field arrive in every format`, async () => {
  const ports = testPorts({ cwd: folder, today: "2018-04-06" });
  const names = editionFormats.map(({ name }) => name);
  expect([await main(["export", "--format", ...names], ports), ports.printed.out]).toEqual([0, ""]);
  const output = join(folder, "exported");
  const files = new Map(
    readdirSync(output).map((name) => [name.slice("latest".length), readFileSync(join(output, name))]),
  );
  const publication = samplePublication({ bulletin, entries });
  const facts = factsOf(publication);
  for (const name of names) {
    const readings = await readFiles(name, files, publication);
    expect(readings).not.toEqual([]);
    for (const { document, entries: read, expected } of readings) {
      expect({ document, entries: read }).toEqual({ document, entries: expected?.(facts) ?? facts });
    }
  }
}, 60_000);
