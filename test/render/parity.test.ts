import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Publication } from "../../src/model/publication.ts";
import { madeUpPublication } from "./made-up-publication.ts";
import { picturedPublication } from "./pictured-publication.ts";
import { factsOf } from "./readers/facts.ts";
import { editionFormats, readBack } from "./readers/index.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

// All formats carry the same facts: each is read by a parser of its own, and must say what the entries themselves say, in their order.

const sixty = Array.from({ length: 60 }, (_, place) => ({
  headline: `Item ${place} of sixty`,
  source: { label: "Source", title: `Report ${place}`, url: `https://a.example/${place}` },
  event: { start: `2018-05-${String((place % 31) + 1).padStart(2, "0")}T10:15` },
}));

const rightToLeft = samplePublication({
  bulletin: {
    language: "ar",
    timezone: "Asia/Riyadh",
    url: "https://a.example/",
    sections: [{ key: "news", title: "أخبار" }],
  },
  entries: [
    {
      headline: "نشرة جديدة عن حماية الأطفال (2018)",
      section: "news",
      summary: "مرحبا بالعالم، هذه [نشرة إخبارية](https://a.example/news) عن Ashford.\n\n- أول\n- ثان",
      event: { start: "2018-03-13T12:00", end: "2018-03-14T16:30", place: "الرياض", booking: "https://a.example/book" },
      deadline: { what: "أرسل رأيك", date: "2018-02-22" },
      contact: { name: "سام", email: "sam@a.example", phone: "+966 11 000 0000" },
    },
  ],
});

const publications: readonly (readonly [string, Publication])[] = [
  ["a full publication", fullPublication()],
  ["the plainest publication", samplePublication()],
  ["a publication with pictures", picturedPublication()],
  ["a publication from right to left", rightToLeft],
  ["sixty entries", samplePublication({ entries: sixty })],
];

describe.each(editionFormats.map((format) => [format.name, format] as const))(
  "%s says what the entries say",
  (_, format) => {
    async function holdsTheFacts(publication: Publication): Promise<void> {
      const facts = factsOf(publication);
      for (const { document, entries, expected } of await readBack(format, publication)) {
        expect({ document, entries }).toEqual({ document, entries: expected?.(facts) ?? facts });
      }
    }

    test.each(publications)("for %s", (_, publication) => holdsTheFacts(publication));

    test("for fifty that are made up; FUZZ_RUNS=5000 for more", async () => {
      const runs = { seed: 4, numRuns: Number(process.env["FUZZ_RUNS"] ?? 50) };
      await fc.assert(fc.asyncProperty(madeUpPublication, holdsTheFacts), runs);
    }, 120_000);
  },
);
