import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { bulletinShape } from "../../src/model/bulletin.ts";
import { checkShape } from "../../src/model/check-shape.ts";
import { editionShape } from "../../src/model/edition.ts";
import { entryShape } from "../../src/model/entry.ts";
import { toJsonSchema } from "../../src/model/json-schema.ts";
import type { RecordShape } from "../../src/model/shape.ts";
import { standardBulletin, standardEntry } from "../store-from-text.ts";

const entry = parse(standardEntry);
const bulletin = parse(standardBulletin);
const edition = { number: 4, date: "2018-04-12" };
const link = { title: "National statistics", url: "https://www.gov.uk/" };

/** Keys that are added to a sound file, or replaced in it; whether it is sound still. Undefined takes a key out. */
const samples: readonly (readonly [shape: RecordShape, data: object, keys: object, sound: boolean])[] = [
  [entryShape, entry, {}, true],
  [entryShape, entry, { headline: undefined }, false],
  [entryShape, entry, { headline: "" }, false],
  [entryShape, entry, { headline: 66 }, false],
  [entryShape, entry, { headline: null }, false],
  [entryShape, entry, { headline: "two\nlines" }, false],
  [entryShape, entry, { headlin: "One" }, false],
  [entryShape, entry, { summary: "two\n\nparagraphs" }, true],
  [entryShape, entry, { summary: ["a"] }, false],
  [entryShape, entry, { source: undefined }, true],
  [entryShape, entry, { source: { title: "No address" } }, false],
  [entryShape, entry, { source: "https://www.gov.uk/" }, false],
  [entryShape, entry, { links: [link, link, link, link] }, true],
  [entryShape, entry, { links: [link, link, link, link, link] }, false],
  [entryShape, entry, { links: [{ ...link, colour: "red" }] }, false],
  [entryShape, entry, { links: link }, false],
  [entryShape, entry, { section: "young-people" }, true],
  [entryShape, entry, { section: "Young people" }, false],
  [entryShape, entry, { tags: [] }, true],
  [entryShape, entry, { tags: [1] }, false],
  [entryShape, entry, { event: { start: "2018-03-13" } }, true],
  [entryShape, entry, { event: { start: "2018-03-13T12:00", end: "2018-03-13T16:30" } }, true],
  [entryShape, entry, { event: { start: "13 March" } }, false],
  [entryShape, entry, { event: { start: "2018-03-13T25:00" } }, false],
  [entryShape, entry, { event: {} }, false],
  [entryShape, entry, { contact: { email: "name@council.gov.uk" } }, true],
  [entryShape, entry, { contact: { email: "https://council.gov.uk" } }, false],
  [entryShape, entry, { contact: {} }, false],
  [entryShape, entry, { image: { src: "a.png", alt: "A stall" } }, true],
  [entryShape, entry, { image: { src: "a.png" } }, false],
  [entryShape, entry, { status: "finished" }, false],
  [entryShape, entry, { pin: true }, true],
  [entryShape, entry, { pin: "yes" }, false],
  [entryShape, entry, { order: -9999 }, true],
  [entryShape, entry, { order: -10_000 }, false],
  [entryShape, entry, { order: 1.5 }, false],
  [entryShape, entry, { lint: { ignore: [{ rule: "date-weekday", reason: "A quotation" }] } }, true],
  [entryShape, entry, { lint: { ignore: [{ rule: "date-weekday" }] } }, false],
  [bulletinShape, bulletin, {}, true],
  [bulletinShape, bulletin, { name: undefined }, false],
  [bulletinShape, bulletin, { language: "cy" }, true],
  [bulletinShape, bulletin, { language: "sr-Latn-RS" }, true],
  [bulletinShape, bulletin, { language: "es-419" }, true],
  [bulletinShape, bulletin, { language: "Welsh" }, false],
  [bulletinShape, bulletin, { language: "en-12" }, false],
  [bulletinShape, bulletin, { rules: { "date-weekday": "off" } }, true],
  [bulletinShape, bulletin, { rules: { "date-weekday": ["error", { days: 3 }] } }, true],
  [bulletinShape, bulletin, { rules: { "date-weekday": ["error"] } }, false],
  [bulletinShape, bulletin, { rules: { "date-weekday": "loud" } }, false],
  [bulletinShape, bulletin, { rules: ["date-weekday"] }, false],
  [bulletinShape, bulletin, { acronyms: { NSPCC: "known" } }, true],
  [bulletinShape, bulletin, { names: { "Lucy Faithfull Foundation": ["Lucy Faithful Foundation"] } }, true],
  [bulletinShape, bulletin, { names: { "Lucy Faithfull Foundation": "Lucy Faithful Foundation" } }, false],
  [bulletinShape, bulletin, { theme: { accent: "#1d5a8c" } }, true],
  [bulletinShape, bulletin, { theme: { accent: "blue" } }, false],
  [bulletinShape, bulletin, { email: { from: "news@council.gov.uk", max_kb: 101 } }, false],
  [editionShape, edition, {}, true],
  [editionShape, edition, { number: 0 }, false],
  [editionShape, edition, { number: "4" }, false],
  [editionShape, edition, { entries: ["2018-04-05-a"] }, true],
  [editionShape, edition, { sent: "2018-04-05T09:00:00Z" }, true],
  [editionShape, edition, { sent: "2018-04-05" }, false],
];

describe("checkShape and the JSON Schema agree", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });

  test.each(samples)("sample %#", (shape, sound, keys, expected) => {
    // As YAML and JSON have it, without the keys that are undefined.
    const data = JSON.parse(JSON.stringify({ ...sound, ...keys }));
    expect(checkShape(data, shape).findings.length === 0).toBe(expected);
    expect(ajv.validate(toJsonSchema(shape, "", ""), data)).toBe(expected);
  });
});

describe("checkShape", () => {
  test.each([
    [{ pinn: true }, ["pinn"], "Unknown key “pinn”", "Did you mean pin?"],
    [
      { status: "redy" },
      ["status"],
      "Expected status to be draft, ready or withdrawn, not “redy”",
      "Did you mean ready?",
    ],
    [
      { headline: 2018 },
      ["headline"],
      "Expected headline to be a line of text, not the number 2018",
      'Put it in double quotes, "2018", so that it is read as text.',
    ],
    [
      { links: [link, { ...link, url: null }] },
      ["links", 1, "url"],
      "Expected links[2].url to have a value, but nothing stands after it",
      "Write a web address, or delete the line if it is not needed.",
    ],
  ])("%j", (keys, path, message, hint) => {
    expect(checkShape({ ...entry, ...keys }, entryShape).findings).toContainEqual(
      expect.objectContaining({ path, message, hint }),
    );
  });

  test("keeps what fits, and reports every misfit in one go", () => {
    const { value, findings } = checkShape(
      { ...entry, pin: "yes", order: 3, tags: ["a", 1], colour: "red" },
      entryShape,
    );
    expect(value).toEqual({ ...entry, order: 3, tags: ["a", undefined] });
    expect(findings.map(({ path }) => path.join("."))).toEqual(["pin", "tags.1", "colour"]);
  });

  test.each([null, 1, "text", [], true])("%j is no file at all", (value) => {
    expect(checkShape(value, entryShape)).toMatchObject({ value: undefined, findings: [{ path: [] }] });
  });

  test("a key called like something that every object has is unknown", () => {
    const data = JSON.parse('{"__proto__": {"headline": "x"}, "constructor": 1}');
    const unknown = checkShape(data, entryShape).findings.filter(({ on }) => on === "key");
    expect(unknown.map(({ message }) => message)).toEqual(["Unknown key “__proto__”", "Unknown key “constructor”"]);
  });
});
