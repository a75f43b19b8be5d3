import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BulletinDraft } from "../../src/model/bulletin.ts";
import type { EditionDraft } from "../../src/model/edition.ts";
import type { EntryDraft } from "../../src/model/entry.ts";
import { readingOrder } from "../../src/model/reading-order.ts";

const bulletin: BulletinDraft = {
  sections: [
    { key: "news", title: "News" },
    { key: "events", title: "Events", order: "event_date" },
    { key: "notices", title: "Notices", order: "manual" },
  ],
};

/** The ids in reading order, by the title of their section; “-” for none. */
function orderOf(entries: Readonly<Record<string, EntryDraft>>, edition?: EditionDraft) {
  const placed = Object.entries(entries).map(([id, entry]) => ({ id, entry }));
  return readingOrder(placed, bulletin, edition).map(
    ({ title = "-", entries: group }) => `${title}: ${group.map(({ id }) => id).join(" ")}`,
  );
}

const day = (number: number) => `2018-04-0${number}`;

describe("sections", () => {
  const entries = {
    loose: { date: day(9) },
    unknown: { date: day(8), section: "sport" },
    notice: { date: day(1), section: "notices" },
    event: { date: day(1), section: "events" },
    news: { date: day(1), section: "news" },
  };

  test("come as bulletin.yaml lists them, and entries of none or of one that it does not know come last", () => {
    expect(orderOf(entries)).toEqual(["News: news", "Events: event", "Notices: notice", "-: loose unknown"]);
  });

  test("an edition that lists some shows no others, in the order of bulletin.yaml all the same", () => {
    expect(orderOf(entries, { sections: ["notices", "news"] })).toEqual([
      "News: news",
      "Notices: notice",
      "-: loose unknown",
    ]);
  });

  test("are left out where they are empty", () => {
    expect(orderOf({ news: entries.news })).toEqual(["News: news"]);
    expect(orderOf({})).toEqual([]);
  });
});

describe("inside a section", () => {
  test.each<[what: string, entries: Readonly<Record<string, EntryDraft>>, expected: string]>([
    ["the newest first", { a: { date: day(1) }, b: { date: day(3) }, c: { date: day(2) } }, "b c a"],
    [
      "of one day by order",
      { a: { date: day(1), order: 2 }, b: { date: day(1), order: -1 }, c: { date: day(1) } },
      "b c a",
    ],
    ["order means nothing between days", { a: { date: day(1), order: -9 }, b: { date: day(2), order: 9 } }, "b a"],
    [
      "of one day and order by id",
      { c: { date: day(1) }, a: { date: day(1) }, b: { date: day(1), order: 0 } },
      "a b c",
    ],
    [
      "pinned ones first",
      { a: { date: day(3) }, b: { date: day(1), pin: true }, c: { date: day(2), pin: false } },
      "b a c",
    ],
    ["pinned ones among each other as all", { a: { date: day(1), pin: true }, b: { date: day(2), pin: true } }, "b a"],
    ["without a date last", { a: {}, b: { date: day(1) } }, "b a"],
  ])("%s", (_, entries, expected) => {
    const news = Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, section: "news" }]));
    expect(orderOf(news)).toEqual([`News: ${expected}`]);
    expect(orderOf(entries)).toEqual([`-: ${expected}`]);
  });
});

describe("a section ordered by event_date", () => {
  const event = (start: string, more: EntryDraft = {}): EntryDraft => ({
    section: "events",
    date: day(1),
    event: { start },
    ...more,
  });

  test.each<[what: string, entries: Readonly<Record<string, EntryDraft>>, expected: string]>([
    ["the nearest first", { a: event("2018-05-02"), b: event("2018-04-30"), c: event("2018-05-01") }, "b c a"],
    [
      "by the time of day",
      { a: event("2018-05-02T14:00"), b: event("2018-05-02T09:30"), c: event("2018-05-02") },
      "c b a",
    ],
    [
      "without an event last, the newest first",
      { a: { section: "events", date: day(1) }, b: { section: "events", date: day(2) }, c: event("2018-05-01") },
      "c b a",
    ],
    ["of one start the newest first", { a: event("2018-05-02"), b: event("2018-05-02", { date: day(2) }) }, "b a"],
    [
      "of one start and day by order, then id",
      { a: event("2018-05-02", { order: 1 }), c: event("2018-05-02"), b: event("2018-05-02") },
      "b c a",
    ],
    ["pinned ones first", { a: event("2018-05-01"), b: event("2018-06-01", { pin: true }) }, "b a"],
  ])("%s", (_, entries, expected) => {
    expect(orderOf(entries)).toEqual([`Events: ${expected}`]);
  });
});

describe("a section ordered by hand", () => {
  const notices = (ids: string) =>
    Object.fromEntries([...ids].map((id, i) => [id, { section: "notices", date: day(i + 1) }]));

  test("stands as the edition lists its entries", () => {
    expect(orderOf(notices("abc"), { entries: ["b", "a", "c"] })).toEqual(["Notices: b a c"]);
  });

  test("pinned ones first", () => {
    expect(orderOf({ ...notices("abc"), c: { section: "notices", pin: true } }, { entries: ["b", "a", "c"] })).toEqual([
      "Notices: c b a",
    ]);
  });

  test("stands as any other where the edition lists none", () => {
    expect(orderOf(notices("abc"), { number: 4 })).toEqual(["Notices: c b a"]);
    expect(orderOf(notices("abc"))).toEqual(["Notices: c b a"]);
  });

  test("an id that is listed twice, or could not be read, moves no other", () => {
    expect(orderOf(notices("ab"), { entries: ["a", undefined, "b", "b"] })).toEqual(["Notices: a b"]);
  });

  test("the list of an edition orders no other section", () => {
    const news = { a: { date: day(1) }, b: { date: day(2) } };
    expect(orderOf(news, { entries: ["a", "b"] })).toEqual(["-: b a"]);
  });
});

test("the order is the same however the disk gives the entries, and each is there once", () => {
  const entry = fc.record(
    {
      date: fc.constantFrom(day(1), day(2)),
      section: fc.constantFrom("news", "events", "notices", "sport"),
      pin: fc.boolean(),
      order: fc.integer({ min: -1, max: 1 }),
      event: fc.record({ start: fc.constantFrom("2018-05-01", "2018-05-01T09:00") }),
    },
    { requiredKeys: [] },
  );
  const shuffled = fc
    .array(entry, { maxLength: 8 })
    .map((entries) => entries.map((one, i) => ({ id: `id-${i}`, entry: one as EntryDraft })))
    .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      const ids = (list: typeof entries) =>
        readingOrder(list, bulletin, { entries: entries.map(({ id }) => id) }).map((section) =>
          section.entries.map(({ id }) => id),
        );
      expect(ids(others)).toEqual(ids(entries));
      expect(ids(entries).flat().sort()).toEqual(entries.map(({ id }) => id).sort());
    }),
  );
});
