import { describe, expect, test } from "@jest/globals";
import { choose, type Wanted } from "../../../src/commands/export/choose.ts";
import { standardEntry, storeFromText, withKeys } from "../../store-from-text.ts";

const wanted: Wanted = {
  edition: undefined,
  from: undefined,
  to: undefined,
  all: false,
  drafts: false,
  today: "2018-04-06",
};

const entries = Object.fromEntries(
  ["2018-03-20-march", "2018-04-05-april", "2018-04-05-draft"].map((id) => [
    id,
    withKeys(standardEntry, `date: ${id.slice(0, 10)}\nstatus: ${id.endsWith("draft") ? "draft" : "ready"}\n`),
  ]),
);

const march = "number: 3\ndate: 2018-03-22\nsent: 2018-03-22T09:00:00Z\nentries: [2018-03-20-march]\n";
const april = "number: 4\ndate: 2018-04-12\nentries: [2018-04-05-april]\n";

/** What is chosen of a store with some editions: the name of the outputs and the ids. */
function chosen(editions: Readonly<Record<string, string>>, more: Partial<Wanted> = {}, items = entries) {
  const choice = choose(storeFromText({ entries: items, editions }), { ...wanted, ...more });
  return `${choice.id}: ${choice.entries.map(({ id }) => id).join(" ")}`;
}

describe("without a name", () => {
  test.each<[what: string, editions: Readonly<Record<string, string>>, more: Partial<Wanted>, expected: string]>([
    ["the newest edition, though it is still to come", { a: march, b: april }, {}, "b: 2018-04-05-april"],
    ["the newest edition, though it was sent", { a: march }, {}, "a: 2018-03-20-march"],
    [
      "the higher number of two of one date",
      { a: april, b: "number: 5\ndate: 2018-04-12\nentries: [2018-03-20-march]\n" },
      {},
      "b: 2018-03-20-march",
    ],
    [
      "the newest edition, though it is broken",
      { a: march, "2018-05": "title: 'It's'\n" },
      {},
      "2018-05: 2018-04-05-april",
    ],
    [
      "the newest edition with its drafts",
      { a: "number: 4\ndate: 2018-04-12\n" },
      { drafts: true },
      "a: 2018-03-20-march 2018-04-05-april 2018-04-05-draft",
    ],
    ["all ready entries where there is no edition", {}, {}, "latest: 2018-03-20-march 2018-04-05-april"],
    [
      "all ready entries with --all",
      { a: march, b: april },
      { all: true },
      "latest: 2018-03-20-march 2018-04-05-april",
    ],
    ["a range of them", { a: march, b: april }, { from: "2018-04-01" }, "2018-04-01: 2018-04-05-april"],
    ["a range of them, with --all", { a: march }, { all: true, to: "2018-04-01" }, "2018-04-01: 2018-03-20-march"],
  ])("%s", (_, editions, more, expected) => {
    expect(chosen(editions, more)).toBe(expected);
  });
});

test.each(["a", "3"])("an edition by its name %s", (edition) => {
  expect(chosen({ a: march, b: april }, { edition })).toBe("a: 2018-03-20-march");
});

describe("refuses", () => {
  test.each<
    [what: string, editions: Readonly<Record<string, string>>, more: Partial<Wanted>, code: string, hint: RegExp]
  >([
    [
      "an edition that is not there",
      { "2018-04": april },
      { edition: "2018-05" },
      "UNKNOWN_EDITION",
      /^Did you mean 2018-04\?/,
    ],
    ["an edition where there is none", {}, { edition: "1" }, "UNKNOWN_EDITION", /bulletin compose/],
    ["an edition and a range", { a: march }, { edition: "a", from: "2018-01-01" }, "EDITION_AND_RANGE", /./],
    ["an edition and --all", { a: march }, { edition: "a", all: true }, "EDITION_AND_RANGE", /./],
    [
      "an edition without entries",
      { a: march, b: "number: 4\ndate: 2018-04-12\nentries: []\n" },
      {},
      "NOTHING_MATCHED",
      /bulletin compose b, or .* --all\.$/,
    ],
    ["a range without entries", { a: march }, { from: "2019-01-01" }, "NOTHING_MATCHED", /--drafts/],
  ])("%s", (_, editions, more, code, hint) => {
    expect(() => chosen(editions, more)).toThrow(
      expect.objectContaining({ code, exitCode: 2, hint: expect.stringMatching(hint) }),
    );
  });
});
