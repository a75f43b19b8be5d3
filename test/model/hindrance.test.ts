import { expect, test } from "@jest/globals";
import type { EditionDraft } from "../../src/model/edition.ts";
import type { EntryDraft } from "../../src/model/entry.ts";
import { type Hindrance, hindranceTo } from "../../src/model/hindrance.ts";

test.each<[entry: EntryDraft, edition: EditionDraft, expected: Hindrance | undefined]>([
  [{ date: "2018-04-12" }, {}, undefined],
  [{ date: "2018-04-13" }, {}, "dated later"],
  [{ date: "2018-04-05", publish_from: "2018-04-12" }, {}, undefined],
  [{ date: "2018-04-05", publish_from: "2018-04-13" }, {}, "under embargo"],
  [{ date: "2018-04-13", publish_from: "2018-04-13" }, {}, "under embargo"],
  [{ date: "2018-04-05", expires: "2018-04-12" }, {}, undefined],
  [{ date: "2018-04-05", expires: "2018-04-11" }, {}, "expired"],
  [{ date: "2018-04-05", event: { start: "2018-04-10T09:00", end: "2018-04-11T17:00" } }, {}, "expired"],
  [{ date: "2018-04-05", deadline: { date: "2018-04-11" } }, {}, "expired"],
  [{ date: "2018-04-05", section: "news" }, { sections: ["news"] }, undefined],
  [{ date: "2018-04-05", section: "training" }, { sections: ["news"] }, "section not shown"],
  [{ date: "2018-04-05" }, { sections: ["news"] }, undefined],
])("%j in an edition of 12 April with %j: %s", (entry, edition, expected) => {
  expect(hindranceTo(entry, { date: "2018-04-12", ...edition })).toBe(expected);
});
