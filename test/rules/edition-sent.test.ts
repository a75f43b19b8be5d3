import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const listed = `entries:\n  - ${standardId}\n`;

/** What the rule says about an edition of 12 April 2018 with some more keys, on 1 May. */
function saysOf(keys: string) {
  return problemsInStore({
    entries: { [standardId]: standardEntry },
    editions: { "2018-04": `number: 4\ndate: 2018-04-12\n${keys}` },
  })
    .filter(({ rule }) => rule === "edition-sent")
    .map(({ at, severity, message }) => [at, severity, message]);
}

describe("edition-sent", () => {
  test.each([
    "2018-04-12T09:00:00Z",
    "2018-04-12T00:30:00+13:00",
    "2018-04-11T23:30:00-11:00",
    "2018-05-02T00:30:00+13:00",
  ])("sent at %s", (sent) => {
    expect(saysOf(`${listed}sent: ${sent}\n`)).toEqual([]);
  });

  test.each([
    ["2018-04-10T23:59:59Z", "The edition cannot have been sent on 10 April 2018, before its date, 12 April 2018"],
    ["2018-05-03T00:00:00Z", "The edition cannot have been sent on 3 May 2018, which is still to come"],
  ])("sent at %s", (sent, message) => {
    expect(saysOf(`${listed}sent: ${sent}\n`)).toEqual([[sent, "error", message]]);
  });

  test("an empty list is a list", () => {
    expect(saysOf("entries: []\nsent: 2018-04-12T09:00:00Z\n")).toEqual([]);
  });

  test("no list", () => {
    expect(saysOf("sent: 2018-04-12T09:00:00Z\n")).toEqual([
      [
        "2018-04-12T09:00:00Z",
        "error",
        "This edition was sent and lists no entries, so that what is in it can still change",
      ],
    ]);
  });

  test("an edition that is not sent may do without", () => {
    expect(saysOf("")).toEqual([]);
  });

  test("what another rule could mend is not mended once it is sent", () => {
    const fixesOf = (keys: string) =>
      problemsInStore({
        entries: { [standardId]: standardEntry },
        editions: { "2018-04": `number: 4\ndate: 2018-04-12\ntitle: Round #2\n${listed}${keys}` },
      }).map(({ rule, fix }) => [rule, fix !== undefined]);
    expect(fixesOf("")).toEqual([["yaml-text-loss", true]]);
    expect(fixesOf("sent: 2018-04-12T09:00:00Z\n")).toEqual([["yaml-text-loss", false]]);
  });
});
