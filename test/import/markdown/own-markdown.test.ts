import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readOwnMarkdown } from "../../../src/import/markdown/own-markdown.ts";
import type { Entry } from "../../../src/model/entry.ts";
import type { Publication } from "../../../src/model/publication.ts";
import { parseSummary } from "../../../src/model/summary.ts";
import { renderMarkdown } from "../../../src/render/markdown/render-markdown.ts";
import { madeUpPublication } from "../../render/made-up-publication.ts";
import { factsOf } from "../../render/readers/facts.ts";
import { fullPublication, samplePublication } from "../../render/sample-publication.ts";

/** The entries of an export as facts, which leave out what Markdown cannot tell apart: a place from an address, a kind of file from a title. */
function factsOfImport(publication: Publication) {
  const imported = readOwnMarkdown(renderMarkdown(publication), publication.language);
  const entries = (imported?.entries ?? []).map(({ data }, place) => {
    const entry = data as unknown as Entry;
    return { id: String(place), entry, summary: parseSummary(entry.summary) };
  });
  return factsOf({ ...publication, sections: [{ entries }] });
}

describe("our own Markdown", () => {
  test("comes back as it was", () => {
    const imported = readOwnMarkdown(renderMarkdown(fullPublication()), "en-GB");
    expect(imported?.entries.map(({ data }) => data)).toEqual([
      {
        headline: "Referrals of children rise by two thirds",
        date: "2018-04-05",
        summary: "The agency counted 2,118 children in 2017. The year before there were far fewer.",
        source: {
          label: "Further information",
          title: "National referral statistics 2017",
          url: "https://agency.example/statistics.pdf?year=2017&part=1",
          format: "PDF",
          size: "1.2MB",
        },
        links: [{ title: "How referrals work", url: "https://agency.example/referrals" }],
        section: "News",
      },
      {
        headline: "Come to the awareness week stand",
        date: "2018-03-12",
        summary:
          "Ask health workers, social workers and police officers about the signs.\n\n- Leaflets in [six languages](https://ashford.example/leaflets)\n- A **quiet** room\n\nSteps:\n\n3. Come in\n4. Ask",
        event: {
          start: "2018-03-13T12:00",
          end: "2018-03-13T16:30",
          place: "St Nicholas Centre",
          address: "St Nicholas Way, Ashford",
          booking: "https://ashford.example/book?event=7",
        },
        contact: { name: "Sam Rivers", email: "sam@ashford.example", phone: "020 7946 0000" },
        section: "Training and events",
      },
      {
        headline: "Say what you think about the new guidance",
        date: "2018-02-01",
        summary: "The agency counted 2,118 children in 2017. The year before there were far fewer.",
        deadline: { what: "Send your views", date: "2018-02-22" },
        source: { label: "Source", title: "Consultation on the guidance", url: "https://gov.example/consultation" },
      },
    ]);
  });

  test("says what every line was", () => {
    const markdown = renderMarkdown(fullPublication());
    const imported = readOwnMarkdown(markdown, "en-GB");
    const filled = markdown.split("\n").flatMap((text, at) => (text === "" ? [] : [{ at: at + 1, text }]));
    expect(imported?.ledger.map(({ at, text }) => ({ at, text }))).toEqual(filled);
    expect(imported?.ledger.filter(({ role }) => role === "unused")).toEqual([]);
  });

  test("has no more backslashes in its summaries than they need", () => {
    const summary = "R&D at <b> `code` #1, 5\\*3\\*2 and &amp; C++ | ~one~";
    const markdown = renderMarkdown(samplePublication({ entries: [{ summary }] }));
    expect(readOwnMarkdown(markdown, "en-GB")?.entries[0]?.data["summary"]).toBe(summary);
  });

  test("says all that the entries said, for fifty that are made up; FUZZ_RUNS=5000 for more", () => {
    const runs = { seed: 6, numRuns: Number(process.env["FUZZ_RUNS"] ?? 50) };
    fc.assert(
      fc.property(madeUpPublication, (publication) => {
        expect(factsOfImport(publication)).toEqual(factsOf(publication));
      }),
      runs,
    );
  }, 120_000);

  const markdown = renderMarkdown(fullPublication());
  test.each([
    ["another newsletter", "# News\n\n## About this bulletin\n\nPublished by: nobody\n"],
    ["an entry without its date", markdown.replace("\n\n12 March 2018\n", "\n\nSome day in March\n")],
    ["a fact that we do not write", markdown.replace("**Where:**", "**Wherever:**")],
    ["a time that we do not write", markdown.replace("midday to", "noon to")],
    [
      "text among the links",
      markdown.replace("[How referrals", "Or [how referrals").replace("---\n", "* **When:** soon\n\n---\n"),
    ],
    ["a section that begins with text", markdown.replace("## News\n", "## News\n\nA word before.\n")],
    ["the dates of another language", markdown.replaceAll("2018\n", "2018 n. Chr.\n")],
  ])("%s is none", (_, text) => {
    expect(readOwnMarkdown(text, "en-GB")).toBeUndefined();
  });
});
