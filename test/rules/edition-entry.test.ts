import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

/** What the rule says about an edition of 12 April 2018 with the standard entry in it, changed by some keys. */
function saysOfEdition({ keys = "", ids = [standardId], more = "" }: { keys?: string; ids?: string[]; more?: string }) {
  const list = ids.map((id) => `  - "${id}"\n`).join("");
  return problemsInStore({
    entries: { [standardId]: withKeys(standardEntry, keys) },
    editions: { "2018-04": `number: 4\ndate: 2018-04-12\n${more}entries:\n${list}` },
  })
    .filter(({ rule }) => rule === "edition-entry")
    .map(({ at, message, hint }) => [at, message, hint]);
}

const at = `"${standardId}"`;

describe("edition-entry", () => {
  test("a ready entry that is current", () => {
    expect(saysOfEdition({ keys: "publish_from: 2018-04-12\nexpires: 2018-04-12\n" })).toEqual([]);
  });

  test("an id that does not exist", () => {
    expect(saysOfEdition({ ids: ["2018-04-05-child-referals-rise", "quite-another"] })).toEqual([
      [
        '"2018-04-05-child-referals-rise"',
        "There is no entry “2018-04-05-child-referals-rise”",
        `Did you mean ${standardId}?`,
      ],
      ['"quite-another"', "There is no entry “quite-another”", "Write the name of the entry's file, without .yaml."],
    ]);
  });

  test("an id that stands there twice is pointed at the second time", () => {
    expect(saysOfEdition({ ids: [standardId, standardId] })).toEqual([
      [at, "This entry stands in the edition twice", "Delete one of the two lines."],
    ]);
  });

  test.each([
    ["status: draft", "This entry is still a draft", `Set status: ready in it when it is signed off, or take it out.`],
    ["status: withdrawn", "This entry is withdrawn", "Take it out of the edition."],
    [
      "publish_from: 2018-04-13",
      "This entry is under embargo until 2018-04-13, after the edition's date, 2018-04-12",
      "Take it out, or correct publish_from or the edition's date.",
    ],
    [
      "expires: 2018-04-11",
      "This entry expires on 2018-04-11, before the edition's date, 2018-04-12",
      "Take it out, or correct the dates.",
    ],
    [
      "event:\n  start: 2018-04-10T09:00\n  end: 2018-04-11T17:00\n",
      "This entry expires on 2018-04-11, before the edition's date, 2018-04-12",
      "Take it out, or correct the dates.",
    ],
  ])("%j", (keys, message, hint) => {
    expect(saysOfEdition({ keys })).toEqual([[at, message, hint]]);
  });

  test("a sent edition stays right when an entry is withdrawn afterwards", () => {
    expect(saysOfEdition({ keys: "status: withdrawn", more: "sent: 2018-04-12T09:00:00Z\n" })).toEqual([]);
  });

  test("an entry that cannot be read is there all the same", () => {
    expect(saysOfEdition({ keys: "headline: 'It's news'" })).toEqual([]);
  });

  test("an entry whose section the edition does not show", () => {
    const more = 'sections: ["news"]\n';
    expect(saysOfEdition({ keys: "section: news\n", more })).toEqual([]);
    expect(saysOfEdition({ keys: "section: training\n", more })).toEqual([
      [
        at,
        "This entry is in the section “training”, which the edition does not show",
        "Add training to sections, or take the entry out.",
      ],
    ]);
  });
});
