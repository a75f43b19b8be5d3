import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mailComposer } from "../../src/adapters/nodemailer.ts";
import { renderFiles } from "../../src/commands/export/render-files.ts";
import type { Publication } from "../../src/model/publication.ts";
import { madeUpPublication } from "./made-up-publication.ts";
import { elementsOf, textOf, textOfDocument } from "./read-html.ts";
import { textsIn } from "./readers/data.ts";
import { editionFormats } from "./readers/index.ts";
import { type Sample, samplePublication } from "./sample-publication.ts";

// What is left out leaves no trace: no element with nothing in it, no separator with nothing on one side, no “undefined”.

const url = "https://a.example/";
const entry = (changes: NonNullable<Sample["entries"]>[number]): Sample => ({ entries: [changes] });

const samples: Readonly<Record<string, Sample>> = {
  "nothing optional": {},
  "empty lists": {
    bulletin: { sections: [], header: [], footer: [], signpost: [] },
    entries: [{ tags: [], links: [] }],
  },
  "an edition alone": { edition: {} },
  "a sender alone": { bulletin: { email: { from: "a@b.example" } } },
  "a contact with nothing in it": { bulletin: { contact: {}, url } },
  "an address to write to": { bulletin: { contact: { email: "a@b.example" } } },
  "a postal address": { bulletin: { contact: { postal_address: "1 High Street" } } },
  "an archive": { bulletin: { archive_url: url } },
  "a section that has no entries": { bulletin: { sections: [{ key: "news", title: "News" }] } },
  "the start of an event": entry({ event: { start: "2018-03-13" } }),
  "a place": entry({ event: { start: "2018-03-13", place: "Town Hall" } }),
  "an address": entry({ event: { start: "2018-03-13T10:00", address: "1 High Street" } }),
  "a way to book": entry({ event: { start: "2018-03-13", booking: url } }),
  "a way to book that leads nowhere": entry({ event: { start: "2018-03-13", booking: "javascript:alert(1)" } }),
  "a name": entry({ contact: { name: "Sam" } }),
  "an e-mail address": entry({ contact: { email: "sam@a.example" } }),
  "a telephone number": entry({ contact: { phone: "020 7946 0000" } }),
  "a source": entry({ source: { title: "The report", url } }),
  "a source with a lead-in": entry({ source: { label: "Source", title: "The report", url } }),
  "a format": entry({ source: { title: "The report", url, format: "PDF" } }),
  "a size": entry({ source: { title: "The report", url, size: "1MB" } }),
  "a source that leads nowhere": entry({ source: { title: "The report", url: "javascript:alert(1)" } }),
  "an item with nothing in it": entry({ summary: "Some words.\n\n-\n- item" }),
};

/** Words and separators that only stand where something was left out, in texts that have none of them. */
const traces = /undefined|null\b|NaN|\[object|[,;:] ?[,;:)]|\( ?[,)]|“”|(?:^|[^.])\.\.(?!\.)/;

describe.each(editionFormats.map((format) => [format.name, format] as const))("%s", (_, format) => {
  async function filesOf(publication: Publication) {
    const { files } = await renderFiles(publication, [format], {}, mailComposer);
    return files.map(({ name, content }) => ({ name, content: Buffer.from(content).toString() }));
  }

  test.each(Object.entries(samples))("with %s", async (_, sample) => {
    for (const { name, content } of await filesOf(samplePublication(sample))) {
      expect([name, gapsIn(name, content)]).toEqual([name, []]);
      expect([name, traces.exec(wordsOf(name, content))?.[0]]).toEqual([name, undefined]);
    }
  });

  test("with this and that left out", async () => {
    const property = fc.asyncProperty(madeUpPublication, async (publication) => {
      for (const { name, content } of await filesOf(publication))
        expect([name, gapsIn(name, content)]).toEqual([name, []]);
    });
    await fc.assert(property, { seed: 4, numRuns: 10 });
  }, 60_000);
});

/** The places in a file that hold nothing, in the form in which each kind of file can have them. */
function gapsIn(name: string, content: string): readonly string[] {
  if (name.endsWith(".html")) return emptyElements(content);
  if (name.endsWith(".json")) return textsIn(JSON.parse(content)).filter((text) => text.trim() === "");
  if (name.endsWith(".xml")) return content.match(/<([\w:]+)[^<>]*><\/\1>/g) ?? [];
  if (name.endsWith(".ics")) return content.match(/^[\w-]+: *\r$/gm) ?? [];
  if (name.endsWith(".eml")) return content.replace(/\r\n\r\n.*/s, "\r").match(/^[\w-]+: *\r$/gm) ?? [];
  return content.match(/[ \t]$|\n{3}/gm) ?? [];
}

function emptyElements(html: string): readonly string[] {
  const mayBeEmpty = new Set(["meta", "link", "img", "br", "hr", "wbr", "head", "style", "title"]);
  return elementsOf(html)
    .filter((element) => !mayBeEmpty.has(element.tagName) && textOf(element) === "")
    .map(({ tagName }) => tagName);
}

/** What is read: not the style sheet of a page, and not the names of keys. */
function wordsOf(name: string, content: string): string {
  if (name.endsWith(".html")) return textOfDocument(content);
  return name.endsWith(".json") ? textsIn(JSON.parse(content)).join("\n") : content.replace(/^[A-Z-]+[;:].*:/gm, "");
}
