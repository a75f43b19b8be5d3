import { describe, expect, test } from "@jest/globals";
import type { EditionDraft } from "../../src/model/edition.ts";
import type { EntryDraft } from "../../src/model/entry.ts";
import { entriesAmong } from "../../src/model/select-entries.ts";

const entries: Readonly<Record<string, EntryDraft>> = {
  march: { date: "2018-03-20", status: "ready" },
  april: { date: "2018-04-05", status: "ready", section: "news" },
  draft: { date: "2018-04-05", status: "draft" },
  withdrawn: { date: "2018-04-05", status: "withdrawn" },
  embargo: { date: "2018-04-05", status: "ready", publish_from: "2018-05-01" },
  unreadable: { date: "2018-04-05" },
  may: { date: "2018-05-01", status: "ready" },
};

/** The ids of what edition `april` of 12 April takes, among others. */
function taken(april: EditionDraft, others: Readonly<Record<string, EditionDraft>> = {}, drafts = false) {
  const edition = { id: "april", value: { date: "2018-04-12", number: 4, ...april } };
  const all = [edition, ...Object.entries(others).map(([id, value]) => ({ id, value }))];
  const candidates = Object.entries(entries).map(([id, value]) => ({ id, value }));
  return entriesAmong(edition, all, candidates, { drafts, day: "2018-04-12" })
    .map(({ id }) => id)
    .join(" ");
}

describe("an edition that lists entries", () => {
  test("has those, whatever they are", () => {
    expect(taken({ entries: ["draft", "may", "nowhere"] })).toBe("draft may");
    expect(taken({ entries: [] })).toBe("");
  });
});

describe("an edition that lists none takes", () => {
  test("all that may go out by its date, and what cannot be read", () => {
    expect(taken({})).toBe("march april unreadable");
  });

  test("drafts for a preview", () => {
    expect(taken({}, {}, true)).toBe("march april draft unreadable");
  });

  test("only what is newer than the edition before, by date or on the same date by number", () => {
    expect(taken({}, { march: { date: "2018-03-20" } })).toBe("april unreadable");
    expect(taken({}, { other: { date: "2018-04-12", number: 3 } })).toBe("");
    expect(taken({}, { other: { date: "2018-04-12", number: 5 } })).toBe("march april unreadable");
  });

  test("nothing that an earlier one lists", () => {
    expect(taken({}, { early: { date: "2018-01-01", entries: ["april"] } })).toBe("march unreadable");
    expect(taken({}, { later: { date: "2018-05-03", entries: ["april"] } })).toBe("march april unreadable");
  });

  test("only what is in the sections that it shows, or in none", () => {
    expect(taken({ sections: ["training"] })).toBe("march unreadable");
  });
});
