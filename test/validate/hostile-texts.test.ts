import { expect, test } from "@jest/globals";
import { checkStore } from "../../src/validate/check-store.ts";
import { standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";

/** Pieces that, repeated, make pattern matching or markup slow where it is written carelessly. Jest's own limit of five seconds is the judge. */
const pieces = [
  "see ",
  "1,",
  "1 and ",
  "Mon 1, ",
  "Mon 1-",
  "[",
  "[a](",
  "](https:// a",
  "* ",
  "1. ",
  "*_",
  "{{",
  "[insert ",
  "information see ",
  "click here ",
  "TODO ",
  "Kent and ",
  "A&A&",
  "MASH (",
  "01 ",
  "a@",
];

test.each(pieces)("%j a hundred thousand characters long, in every text", (piece) => {
  const text = JSON.stringify(`x${piece.repeat(100_000 / piece.length)}y`);
  const keys = `headline: ${text}\nsummary: ${text}\nsource:\n  title: ${text}\n  url: ${text}\ndeadline:\n  date: ${text}\n  what: ${text}\n`;
  const store = storeFromText({ entries: { [standardId]: withKeys(standardEntry, keys) } });
  const problems = checkStore(store, { today: "2018-05-01" });
  expect(problems.some(({ rule }) => rule === "headline-length")).toBe(true);
  expect(problems.length).toBeLessThan(1000);
});
