import { expect, test } from "@jest/globals";
import { atom } from "../../../src/import/feeds/atom.ts";
import { jsonFeed } from "../../../src/import/feeds/json-feed.ts";
import { rss } from "../../../src/import/feeds/rss.ts";
import { entriesOf } from "../../../src/model/publication.ts";
import { feeds } from "../../render/feeds/read-feeds.ts";
import { fullPublication, samplePublication } from "../../render/sample-publication.ts";
import { importText } from "./import-text.ts";

// That all facts come back is shown for every format in round-trip.test.ts; here, what only feeds carry.

const importers = [rss, atom, jsonFeed];
const ways = feeds.map(({ name, write }, place) => [name, importers[place] ?? rss, write] as const);

test.each(ways)("%s of our own comes back word for word", async (name, importer, write) => {
  const publication = fullPublication();
  const { entries } = await importText(importer, write(publication));
  const sections = new Map(publication.bulletin.sections?.map(({ key, title }) => [key, title]));
  const expected = entriesOf(publication).map(({ entry: { status, section = "", ...entry } }) => {
    if (!sections.has(section)) return entry;
    return name === "Atom" ? { ...entry, section } : { ...entry, tags: [sections.get(section)] };
  });
  expect(entries.map(({ data }) => data)).toEqual(expected);
  expect(entries.flatMap(({ review }) => review)).toEqual([]);
});

test.each(ways)(
  "%s keeps topics, and a last paragraph that is a link is part of the summary",
  async (_, importer, write) => {
    const summary = "First.\n\nMore: [the report](https://a.example/report)";
    const entry = {
      summary,
      tags: ["Online safety", "Schools"],
      source: { title: "A page", url: "https://b.example/" },
    };
    const publication = samplePublication({ bulletin: { url: "https://a.example/" }, entries: [entry] });
    const { entries } = await importText(importer, write(publication));
    expect(entries[0]?.data).toMatchObject(entry);
  },
);
