import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const event = "event:\n  start: 2018-04-17T12:00\n";
const listed = `entries: ["${standardId}"]\n`;
const over = "This entry stands in no edition, and 2018-04-17, its last day, is over";

/** What the rule says of an entry dated 5 April 2018 with these keys, on a day, in a store with these editions. */
function saysOf(
  keys: string,
  { today = "2018-05-01", editions = {} }: { today?: string; editions?: Record<string, string> } = {},
) {
  return problemsInStore({ entries: { [standardId]: withKeys(standardEntry, keys) }, editions }, today)
    .filter(({ rule }) => rule === "entry-expired")
    .map(({ severity, at, message }) => [severity, at, message]);
}

/** An edition of a day. */
function edition(date: string, keys = "") {
  return { editions: { "2018-04": `number: 4\ndate: ${date}\n${keys}` } };
}

describe("entry-expired, while an entry is in no edition", () => {
  test.each([
    [event, "2018-04-17T12:00", "2018-04-17"],
    [`${event}  end: 2018-04-18\n`, "2018-04-18", "2018-04-18"],
    ['deadline:\n  date: 2018-04-30\n  what: "Apply"\n', "2018-04-30", "2018-04-30"],
    [`expires: 2018-04-20\n${event}`, "2018-04-20", "2018-04-20"],
    [`status: draft\n${event}`, "2018-04-17T12:00", "2018-04-17"],
  ])("%j", (keys, at, last) => {
    expect(saysOf(keys)).toEqual([
      ["warning", at, `This entry stands in no edition, and ${last}, its last day, is over`],
    ]);
  });

  test.each([
    ["on its last day", event, "2018-04-17"],
    ["withdrawn", `status: withdrawn\n${event}`, "2018-05-01"],
    ["of use for longer", `expires: 2018-05-01\n${event}`, "2018-05-01"],
    ["without a last day", "", "2100-01-01"],
    ["with a last day that does not exist", "expires: 2018-04-31\n", "2100-01-01"],
  ])("nothing is said of one %s", (_, keys, today) => {
    expect(saysOf(keys, { today })).toEqual([]);
  });

  test("an edition that does not take it makes no difference", () => {
    expect(saysOf(event, edition("2018-04-12", "entries: []\n"))).toEqual([["warning", "2018-04-17T12:00", over]]);
    expect(saysOf(event, edition("2018-04-04"))).toEqual([["warning", "2018-04-17T12:00", over]]);
  });
});

describe("entry-expired, once an edition has the entry", () => {
  test.each([
    ["2018-04-12", ""],
    ["2018-04-12", listed],
    ["2018-04-17", ""],
    ["2018-04-19", `${listed}sent: 2018-04-19T09:00:00Z\n`],
    ["2018-04-19", "sent: 2018-04-19T09:00:00Z\n"],
    ["2018-04-19", listed],
  ])("nothing is said for an edition of %s with %j", (date, keys) => {
    expect(saysOf(event, { ...edition(date, keys), today: "2100-01-01" })).toEqual([]);
  });

  test("an edition that lists nothing and takes it too late", () => {
    expect(saysOf(event, { ...edition("2018-04-19"), today: "2018-04-10" })).toEqual([
      ["error", "2018-04-17T12:00", "The edition 2018-04 of 2018-04-19 takes this entry, whose last day is 2018-04-17"],
    ]);
  });
});
