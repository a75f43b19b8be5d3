import { describe, expect, test } from "@jest/globals";
import { shownOn, toArchive } from "../../src/model/archive.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Publication } from "../../src/model/publication.ts";

const bulletin = {
  name: "Safer Ashford",
  publisher: "Ashford Safeguarding Partnership",
  sections: [{ key: "news", title: "News" }],
};

const entry = (id: string, changes: Partial<Entry> = {}) => ({
  id,
  value: { headline: id, date: id.slice(0, 10), summary: `About *${id}*.`, status: "ready" as const, ...changes },
});
const edition = (id: string, date: string, changes: Partial<Edition> = {}) => ({
  id,
  value: { number: 1, date, ...changes },
});
const idsOf = ({ sections }: Publication) => sections.flatMap(({ entries }) => entries.map(({ id }) => id));

describe("what is shown on a day", () => {
  const today = "2018-04-06";
  const entries = [
    entry("2018-04-01-ready"),
    entry("2018-04-01-expired", { expires: "2018-04-02" }),
    entry("2018-04-01-free-today", { publish_from: today }),
    entry("2018-04-01-embargo", { publish_from: "2018-04-07" }),
    entry("2018-04-01-draft", { status: "draft" }),
    entry("2018-04-01-withdrawn", { status: "withdrawn" }),
    { id: "unreadable", value: undefined },
  ];

  test("are entries that are ready, also expired ones, and those that cannot be read", () => {
    expect(shownOn({ entries, editions: [] }, today).entries.map(({ id }) => id)).toEqual([
      "2018-04-01-ready",
      "2018-04-01-expired",
      "2018-04-01-free-today",
      "unreadable",
    ]);
  });

  test("are editions of the day and before, and those that cannot be read", () => {
    const editions = [edition("a", today), edition("b", "2018-04-07"), { id: "unreadable", value: undefined }];
    expect(shownOn({ entries: [], editions }, today).editions.map(({ id }) => id)).toEqual(["a", "unreadable"]);
  });
});

describe("an archive", () => {
  const entries = [
    entry("2018-03-01-a", { section: "news" }),
    entry("2018-03-01-b", { order: -1 }),
    entry("2018-02-01-pinned", { pin: true }),
    entry("2018-04-01-new"),
  ];

  test("has all entries, the newest first whatever is pinned, under no section", () => {
    const { all } = toArchive(bulletin, { entries, editions: [] });
    expect(idsOf(all)).toEqual(["2018-04-01-new", "2018-03-01-b", "2018-03-01-a", "2018-02-01-pinned"]);
    expect([all.date, all.sections.length]).toEqual(["2018-04-01", 1]);
  });

  test("has the editions, the newest first, each with its entries in its own order", () => {
    const editions = [
      edition("2018-03", "2018-03-02", { number: 1, entries: ["2018-02-01-pinned", "2018-03-01-b", "2018-03-01-a"] }),
      edition("2018-04", "2018-04-02", { number: 2 }),
    ];
    const archive = toArchive(bulletin, { entries, editions });
    expect(archive.editions.map(({ id, number }) => [id, number])).toEqual([
      ["2018-04", 2],
      ["2018-03", 1],
    ]);
    expect(archive.editions.map(idsOf)).toEqual([
      ["2018-04-01-new"],
      ["2018-03-01-a", "2018-02-01-pinned", "2018-03-01-b"],
    ]);
    expect(archive.editions[1]?.sections.map(({ title }) => title)).toEqual(["News", undefined]);
  });

  test("has no entry in an edition that is not shown, and no edition without entries", () => {
    const editions = [
      edition("2018-03", "2018-03-02", { entries: ["2018-03-01-a", "2018-03-01-withdrawn"] }),
      edition("2018-04", "2018-04-02", { entries: ["2018-03-01-withdrawn"] }),
    ];
    expect(toArchive(bulletin, { entries, editions }).editions.map(idsOf)).toEqual([["2018-03-01-a"]]);
  });

  test("parses a summary once for all places", () => {
    const editions = [edition("2018-03", "2018-03-02", { entries: ["2018-03-01-a"] })];
    const archive = toArchive(bulletin, { entries, editions });
    const [inEdition] = archive.editions[0]?.sections[0]?.entries ?? [];
    const inAll = archive.all.sections[0]?.entries.find(({ id }) => id === inEdition?.id);
    expect(inEdition).toBeDefined();
    expect(inEdition?.summary).toBe(inAll?.summary);
  });
});
