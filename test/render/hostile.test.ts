import { beforeAll, describe, expect, test } from "@jest/globals";
import { cleanText } from "../../src/model/clean-text.ts";
import type { Publication } from "../../src/model/publication.ts";
import { hostileLines, hostileTexts } from "./hostile-texts.ts";
import { assets } from "./pictured-publication.ts";
import { factsOf, squeezed } from "./readers/facts.ts";
import { editionFormats, readBack } from "./readers/index.ts";
import type { Reading } from "./readers/reading.ts";
import { samplePublication } from "./sample-publication.ts";

// No content gets out of its place: in every format, a text is there as text, once in every place, and nothing else is different.

/** A publication with the text in every field that takes text. In a summary and an intro, what could be markup is escaped. */
function filledWith(text: string): Publication {
  const markup = `Before ${text.replace(/[\r\n]+/g, " ").replace(/[\\*_[\]<]/g, "\\$&")} after.`;
  const source = { label: text, title: text, url: "https://a.example/", format: text, size: text };
  return samplePublication({
    assets,
    bulletin: {
      name: text,
      publisher: text,
      strapline: text,
      url: "https://a.example/bulletin",
      contact: { email: "a@b.example", postal_address: text },
      sections: [{ key: "news", title: text }],
      logo: { src: "logo.png", alt: text, url: "https://a.example/logo.png" },
      email: { from: "a@b.example", reply_to: "c@d.example", preheader: text },
      header: [text],
      footer: [text, text],
      signpost: [text],
    },
    edition: { title: text, subject: text, intro: markup },
    entries: [
      {
        headline: text,
        summary: `${markup}\n\n- ${markup}`,
        section: "news",
        tags: [text],
        source,
        links: [source],
        image: { src: "a.png", alt: text },
        event: { start: "2018-03-13", place: text, address: text, booking: "https://a.example/book" },
        deadline: { date: "2018-03-13", what: text },
        contact: { name: text, phone: text },
      },
    ],
  });
}

/** How often a text stands in all the words of a document, where it is in every place by itself. */
function times(words: string, text: string): number {
  return words.split(text).length - 1;
}

const texts = Object.entries({ ...hostileTexts, ...hostileLines });
const harmless = "harmless";
const fields = times(JSON.stringify(filledWith(harmless)), harmless);

describe(`${texts.length} texts in ${fields} fields of ${editionFormats.length} formats`, () => {
  describe.each(editionFormats.map((format) => [format.name, format] as const))("%s", (_, format) => {
    let expectedReadings: readonly Reading[] = [];

    beforeAll(async () => {
      expectedReadings = await readBack(format, filledWith(harmless));
      expect(expectedReadings).not.toEqual([]);
    });

    test.each(texts)(
      "holds %s as text and nothing else",
      async (_, text) => {
        const publication = filledWith(text);
        const readings = await readBack(format, publication);
        const seen = squeezed(cleanText(text));
        for (const [place, reading] of readings.entries()) {
          const { document, entries, words, shape, expected } = reading;
          const facts = factsOf(publication);
          expect({ document, entries }).toEqual({ document, entries: expected?.(facts) ?? facts });
          expect({ document, shape }).toEqual({ document, shape: expectedReadings[place]?.shape });
          expect([document, times(words, seen)]).toEqual([
            document,
            times(expectedReadings[place]?.words ?? "", harmless),
          ]);
        }
      },
      60_000,
    );
  });
});
