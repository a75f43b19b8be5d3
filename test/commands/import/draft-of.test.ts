import { expect, test } from "@jest/globals";
import { draftOf } from "../../../src/commands/import/draft-of.ts";
import type { Importer } from "../../../src/import/importer.ts";

const bulletin = { sections: [{ key: "training", title: "Training and events" }] };

function draft(data: object, counts: Importer["counts"] = "line", [from, to]: readonly [number, number] = [3, 9]) {
  const importer = { counts } as Importer;
  return draftOf({ data: { ...data }, from, to, review: [] }, { name: "a.txt", importer }, bulletin, "2018-04-06");
}

const whole = { headline: "A helpline opens", date: "2018-04-05", summary: "It is open." };

test("what is whole stays as it is", () => {
  const { data, review, name } = draft(whole);
  expect(data).toMatchObject({ ...whole, status: "draft", imported_from: { file: "a.txt", lines: "3-9" } });
  expect({ review, name }).toEqual({ review: [], name: { headline: whole.headline, date: whole.date } });
});

const opening = "The council trains bus drivers to see that a child is in danger, and";

test.each<[string, object, string | undefined, string]>([
  [
    "a text",
    { summary: `**The council** [trains](https://a.example/) ${opening.slice(19)} more.` },
    opening.slice(0, 63),
    "how its text begins",
  ],
  ["a list", { summary: "- One thing\n- Another" }, "One thing", "how its text begins"],
  ["one long word", { summary: "a".repeat(80) }, "a".repeat(65), "how its text begins"],
  ["nothing", {}, undefined, "It has no headline."],
])("a headline that is missing is made of %s", (_, data, headline, said) => {
  const made = draft({ ...data, headline: " ", date: "2018-04-05" });
  expect(made.data["headline"]).toBe(headline);
  expect(made.review).toEqual([expect.stringContaining(said)]);
});

test.each([
  [undefined, "It has no date: this is the day of the import."],
  ["2018-02-30", "Its date, “2018-02-30”, does not exist: this is the day of the import."],
])("the date %s becomes today, with a word about it", (date, said) => {
  const { data, review } = draft({ ...whole, date });
  expect({ date: data["date"], review }).toEqual({ date: "2018-04-06", review: [said] });
});

test.each<[object, object]>([
  [{ section: "training" }, { section: "training" }],
  [{ section: " Training and Events" }, { section: "training" }],
  [{ tags: ["Law", "training and events"] }, { section: "training", tags: ["Law"] }],
  [
    { section: "training", tags: ["Training and events"] },
    { section: "training", tags: ["Training and events"] },
  ],
  [{ section: "Law" }, { review: ["It stands under “Law”, which is no section of this bulletin."] }],
])("%j belongs to %j", (given, { review: said = [], ...expected }: { review?: readonly string[] }) => {
  const { data, review } = draft({ ...whole, ...given });
  expect({ section: data["section"], tags: data["tags"], review }).toEqual({ ...expected, review: said });
});

test.each<[Importer["counts"], readonly [number, number], string | undefined]>([
  ["line", [4, 4], "4"],
  ["block", [4, 6], "blocks 4-6"],
  ["row", [4, 4], "row 4"],
  ["item", [4, 4], undefined],
])("where it comes from, by %s", (counts, range, lines) => {
  expect(draft(whole, counts, range).data["imported_from"]).toEqual({ file: "a.txt", ...(lines && { lines }) });
});
