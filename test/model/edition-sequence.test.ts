import { describe, expect, test } from "@jest/globals";
import type { EditionDraft } from "../../src/model/edition.ts";
import { inSequence } from "../../src/model/edition-sequence.ts";
import { nextEdition } from "../../src/model/next-edition.ts";

type Editions = Readonly<Record<string, EditionDraft | undefined>>;

const listed = (editions: Editions) => Object.entries(editions).map(([id, value]) => ({ id, value }));
const sent = "2018-04-05T09:00:00Z";

describe("inSequence", () => {
  test.each<[what: string, editions: Editions, expected: string]>([
    ["by date", { b: { date: "2018-05-03" }, a: { date: "2018-04-05" }, c: { date: "2017-12-07" } }, "c a b"],
    ["of one date by number", { a: { date: "2018-05-03", number: 10 }, b: { date: "2018-05-03", number: 9 } }, "b a"],
    ["of one date and number by id", { b: { date: "2018-05-03" }, a: { date: "2018-05-03" } }, "a b"],
    [
      "one that cannot be read by its name",
      { "2018-04": undefined, x: { date: "2018-03-01" }, y: { date: "2018-05-03" } },
      "x 2018-04 y",
    ],
    [
      "one that cannot be read and has no telling name as the newest",
      { broken: undefined, y: { date: "2018-05-03" } },
      "y broken",
    ],
  ])("%s", (_, editions, expected) => {
    expect(
      inSequence(listed(editions))
        .map(({ id }) => id)
        .join(" "),
    ).toBe(expected);
    expect(
      inSequence(listed(editions).reverse())
        .map(({ id }) => id)
        .join(" "),
    ).toBe(expected);
  });
});

describe("nextEdition", () => {
  test.each<[what: string, editions: Editions, expected: string | undefined]>([
    ["none of none", {}, undefined],
    ["none where the newest was sent", { a: { date: "2018-03-01" }, b: { date: "2018-04-05", sent } }, undefined],
    ["the newest, dated today", { a: { date: "2018-03-01" }, b: { date: "2018-04-06" } }, "b"],
    ["the newest of several to come", { a: { date: "2018-05-03" }, b: { date: "2018-06-07" } }, "b"],
    ["the newest, whose date is past", { a: { date: "2018-03-01", sent }, b: { date: "2018-04-05" } }, "b"],
    ["one to come, though a later one was sent", { a: { date: "2018-05-03" }, b: { date: "2018-06-07", sent } }, "a"],
    ["the newest, though it cannot be read", { a: { date: "2018-04-05", sent }, "2018-05": undefined }, "2018-05"],
  ])("%s", (_, editions, expected) => {
    expect(nextEdition(listed(editions), "2018-04-06")?.id).toBe(expected);
  });
});
