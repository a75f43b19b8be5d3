import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { TemporaryBulletin } from "../compose/temporary-bulletin.ts";

// Files that are made to use up time or memory, or to fetch something, end the run with a message. Tests/program measures how long that takes.

let bulletin: TemporaryBulletin;
beforeAll(() => {
  bulletin = new TemporaryBulletin();
});
afterAll(() => bulletin.remove());

const item = `<item><title>News of the council</title><description>${"Words. ".repeat(40)}</description></item>`;
const rss = (inside: string, before = "") =>
  `${before}<rss version="2.0"><channel><title>News</title>${inside}</channel></rss>`;
const entities = Array.from({ length: 12 }, (_, place) => `<!ENTITY e${place + 1} "${`&e${place};`.repeat(10)}">`);

/** A document of a few kilobytes that has 30 megabytes in it. */
function zipBomb(): Uint8Array {
  return zipSync({ "[Content_Types].xml": new Uint8Array(), "word/document.xml": new Uint8Array(30_000_000) });
}

test.each<[string, () => string | Uint8Array, RegExp]>([
  ["a feed of 50 MB", () => rss(item.repeat(50_000_000 / item.length)), /more than 20 MB/],
  ["a feed of a thousand items and one", () => rss("<item><title>News</title></item>".repeat(1001)), /1001 entries/],
  [
    "100,000 nested elements of a page",
    () => `<!doctype html><body>${"<div>".repeat(100_000)}News`,
    /inside one another/,
  ],
  ["100,000 nested elements of a feed", () => rss("<a>".repeat(100_000)), /inside one another/],
  ["a zip bomb", zipBomb, /too much/],
  [
    "entities in entities",
    () => rss("<item><title>&e12;</title></item>", `<!DOCTYPE a [<!ENTITY e0 "a">${entities.join("")}]>`),
    /entities/,
  ],
  [
    "an external entity",
    () => rss("<item><title>&e;</title></item>", '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    /entities/,
  ],
  ["Markdown with a million brackets", () => `# News\n\n${"[".repeat(1_000_000)}`, /too|longer/],
  ["text without end", () => "Some words of the council.\n".repeat(500_000), /too much/],
  ["one line without end", () => "word ".repeat(3_000_000), /too much/],
  ["nested JSON", () => `{"version":"https://jsonfeed.org/version/1.1","items":${"[".repeat(1_000_000)}`, /JSON/],
])("%s ends with a message", async (title, make, message) => {
  const name = title.startsWith("Markdown") ? "news.md" : "news";
  writeFileSync(join(bulletin.cwd, name), make());
  const { exitCode, out, err } = await bulletin.run(["import", name]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toMatch(message);
});

test("a page of 5 MB on standard input is read no further than it is allowed to be", async () => {
  const { exitCode, err } = await bulletin.run(["import", "-"], {
    input: `<!doctype html><p>${"word ".repeat(5_000_000)}`,
  });
  expect({ exitCode, err }).toMatchObject({ exitCode: 2, err: expect.stringContaining("more than 20 MB") });
});
