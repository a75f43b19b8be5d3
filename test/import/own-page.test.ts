import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Imported } from "../../src/import/imported.ts";
import { ownPage } from "../../src/import/own/own-page.ts";
import { toSourceFile } from "../../src/import/source-file.ts";
import type { Entry } from "../../src/model/entry.ts";
import { entriesOf, type Publication } from "../../src/model/publication.ts";
import { parseSummary } from "../../src/model/summary.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { madeUpPublication } from "../render/made-up-publication.ts";
import { picturedPublication } from "../render/pictured-publication.ts";
import { factsOf } from "../render/readers/facts.ts";
import { fullPublication, samplePublication } from "../render/sample-publication.ts";

const settings = { today: "2018-04-05", language: "en-GB" };

function fileOf(publication: Publication) {
  return toSourceFile("page.html", new TextEncoder().encode(renderHtml(publication)));
}

describe("a page that was exported", () => {
  const publications: readonly (readonly [string, Publication])[] = [
    ["a full publication", fullPublication()],
    ["the plainest publication", samplePublication()],
    ["a publication with pictures", picturedPublication()],
  ];

  test.each(publications)("gives the entries of %s back", async (_, publication) => {
    await comesBack(publication);
  });

  test("gives the entries of any publication back", async () => {
    await fc.assert(fc.asyncProperty(madeUpPublication, comesBack), { seed: 6, numRuns: 40 });
  }, 60_000);

  test("gives the fields as they were written", async () => {
    const entry = {
      headline: "Free training for governors",
      date: "2018-03-13",
      summary:
        "Two *evenings*, and a [reading list for governors](https://a.example/list):\n\n- one\n\n  more of one\n\n  1. inner\n- two",
      source: {
        label: "Source",
        title: "Governor training 2018",
        url: "https://a.example/",
        format: "PDF",
        size: "1.2MB",
      },
      links: [{ title: "How to get there by bus", url: "https://a.example/bus" }],
      event: {
        start: "2018-05-01T18:00",
        end: "2018-05-02T20:30",
        place: "Town Hall",
        address: "High Street, Sutton",
        booking: "https://a.example/book",
      },
      deadline: { date: "2018-04-20", what: "Tell us that you come" },
      contact: { name: "Sam Hill", email: "sam@a.example", phone: "020 7946 0000" },
    };
    const { entries, ledger } = await ownPage.read(fileOf(samplePublication({ entries: [entry] })), settings);
    expect(entries.map(({ data }) => data)).toEqual([entry]);
    expect(ledger.map(({ at }) => at)).toEqual(ledger.map((_, place) => place + 1));
    const roles = ledger.filter((unit) => unit.entry === 0).map(({ role }) => role);
    expect([...new Set(roles)]).toEqual(["headline", "date", "summary", "event", "contact", "link"]);
  });

  test("says which pictures were left out", async () => {
    const { notes, ledger } = await ownPage.read(fileOf(picturedPublication()), settings);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map(({ at }) => ledger[at - 1]?.role)).toEqual(notes.map(() => "picture"));
  });

  test.each([
    ["it", renderHtml(fullPublication()), true],
    ["another page", "<!DOCTYPE html>\n<html lang='en'>\n<head>\n<title>x</title></head><article></article>", false],
    ["text", "5 April 2018\n\nNews", false],
  ])("is recognised: %s", (_, text, expected) => {
    expect(ownPage.recognises(toSourceFile("x", new TextEncoder().encode(text)))).toBe(expected);
  });
});

async function comesBack(publication: Publication): Promise<void> {
  const file = fileOf(publication);
  expect(ownPage.recognises(file)).toBe(true);
  const imported = await ownPage.read(file, { ...settings, language: publication.language });
  expect(factsOf(asPublication(imported, publication))).toEqual(factsOf(publication));
  const pictured = entriesOf(publication).filter(({ picture }) => picture && picture.alt !== "");
  expect(imported.notes).toHaveLength(pictured.length);
}

function asPublication({ entries }: Imported, like: Publication): Publication {
  const published = entries.map(({ data }, place) => {
    const entry = { status: "ready", ...data } as unknown as Entry;
    return { id: String(place), entry, summary: parseSummary(entry.summary) };
  });
  return { ...like, sections: [{ entries: published }] };
}
