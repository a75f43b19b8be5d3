import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mailComposer } from "../../src/adapters/nodemailer.ts";
import { renderFiles } from "../../src/commands/export/render-files.ts";
import { importers } from "../../src/import/index.ts";
import { toSourceFile } from "../../src/import/source-file.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Publication } from "../../src/model/publication.ts";
import { parseSummary } from "../../src/model/summary.ts";
import type { EditionFormat } from "../../src/render/format.ts";
import { formats } from "../../src/render/index.ts";
import { madeUpPublication } from "../render/made-up-publication.ts";
import { type EntryFacts, factsOf } from "../render/readers/facts.ts";
import { fullPublication, samplePublication } from "../render/sample-publication.ts";
import { plausiblePublication } from "./plausible-publication.ts";

// What this program exports is recognised, and says the same when it comes back. Facts leave out what no format tells apart: a place with a comma from
// its address, a title that ends in brackets from the kind of a file.

/** The formats that come back, with the importer that is to recognise them. */
const ways: Readonly<Record<string, string>> = {
  text: "text",
  html: "own-page",
  rss: "rss",
  atom: "atom",
  jsonfeed: "jsonfeed",
  markdown: "markdown",
};

/** Writes a publication and reads it again; undefined if the format has nothing to say of it, as RSS of a bulletin that has no website. */
async function there(publication: Publication, format: EditionFormat) {
  const { files } = await renderFiles(publication, [format], {}, mailComposer);
  const [file] = files;
  if (!file) return undefined;
  const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
  const source = toSourceFile(file.name, bytes);
  const importer = importers.find(({ recognises }) => recognises(source));
  const { language } = publication;
  return { name: importer?.name, source, imported: await importer?.read(source, { today: "2030-01-01", language }) };
}

describe.each(Object.entries(ways))("%s", (name, importer) => {
  const format = formats.find((one): one is EditionFormat => one.name === name && one.of === "edition");

  async function comesBack(publication: Publication): Promise<void> {
    const back = format && (await there(publication, format));
    if (!back) return;
    const published = (back.imported?.entries ?? []).map(({ data }, place) => {
      const entry = data as unknown as Entry;
      return { id: String(place), entry, summary: parseSummary(entry.summary ?? "") };
    });
    const facts: readonly EntryFacts[] = factsOf({ ...publication, sections: [{ entries: published }] });
    expect({ importer: back.name, facts }).toEqual({ importer, facts: factsOf(publication) });
  }

  test("comes back with everything in it", () => comesBack(fullPublication()));

  test("comes back with next to nothing in it", () =>
    comesBack(samplePublication({ bulletin: { url: "https://a.example/" } })));

  // Copied text has links by their words alone, so it is not tried with words that nobody would write.
  const made = name === "text" ? plausiblePublication : madeUpPublication;

  test("comes back, whatever is in it; FUZZ_RUNS=5000 for more", async () => {
    const runs = { seed: 7, numRuns: Number(process.env["FUZZ_RUNS"] ?? 20) };
    await fc.assert(fc.asyncProperty(made, comesBack), runs);
  }, 60_000);
});
