import { describe, expect, test } from "@jest/globals";
import { knownAcronyms } from "../../src/rules/lists/known-acronyms.ts";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, summaryKey } from "./problems-in.ts";

const message = "“MASH” is not explained where it first stands";

const accepted = [
  "The Multi-Agency Safeguarding Hub (MASH) opens. The MASH is new.",
  "Multi-Agency Safeguarding Hubs (MASHs)",
  "The [Multi-Agency Safeguarding Hub (*MASH*)](https://www.gov.uk/) is open",
  "a multi-agency safeguarding hub (the “MASH”) and more",
  "The MASH (Multi-Agency Safeguarding Hub) is open, and the MASH’s door",
  "The NHS and the UK's MPs, A&E, GCSEs",
  "COVID-19, GDPR2, 2MASH, SM1 1EA, E17 and MASH-2",
  "Part II, chapter IV, volume XIX",
  "PLEASE NOTE that you MUST NOT come",
  "CALL THE MASH TODAY",
  "The STOKE FERRY COUNCIL met at noon in the hall",
  "www.gov.uk/MASH and @MASH and #MASH and MASH@gov.uk and https://example.org/MASH",
  "iMASH MASHup McMASH",
  "N.S.P.C.C.",
];

const rejected: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["Call the MASH. The MASH (a hub) helps.", ["MASH"]],
  ["Call the MASH. It is the Multi-Agency Safeguarding Hub (MASH).", ["MASH"]],
  ["Two MASHs and the LADO’s office", ["MASH", "LADO"]],
  ["A non-SEND school, or D&I", ["SEND", "D&I"]],
  ["The [LSCB](https://www.gov.uk/) of **Sutton**", ["LSCB"]],
  ["He (MASH) came.", ["MASH"]],
];

describe("acronym-undefined in one entry", () => {
  test.each(accepted)("accepts: %s", (text) => {
    expect(saysOf("acronym-undefined", summaryKey(text))).toEqual([]);
  });

  test.each(rejected)("%s", (text, found) => {
    expect(saysOf("acronym-undefined", summaryKey(text)).map(([at]) => at)).toEqual(found);
  });

  test("the headline is read first, and each acronym is reported once", () => {
    const keys = `headline: "News of the MASH"\n${summaryKey("The Multi-Agency Safeguarding Hub (MASH). MASH.")}`;
    expect(saysOf("acronym-undefined", keys)).toEqual([["MASH", message]]);
  });

  test("the title of a source is not looked at", () => {
    expect(saysOf("acronym-undefined", 'source: {title: "About the MASH", url: "https://www.gov.uk/mash"}\n')).toEqual(
      [],
    );
  });

  test("bulletin.yaml can list an acronym", () => {
    const bulletin = `${standardBulletin}acronyms: {MASH: known}\n`;
    const entries = { "2018-04-05-x": withKeys(standardEntry, summaryKey("Call the MASH or the LADO.")) };
    const found = problemsInStore({ bulletin, entries }).filter(({ rule }) => rule === "acronym-undefined");
    expect(found.map(({ at }) => at)).toEqual(["LADO"]);
  });
});

describe("acronym-undefined in editions", () => {
  const explains = summaryKey("The Multi-Agency Safeguarding Hub (MASH) is open.");
  const uses = summaryKey("Call the MASH.");

  /** The entries in which the rule finds something: entries of one day are read in the order of their ids. */
  function foundIn(summaries: Readonly<Record<string, string>>, editions: Readonly<Record<string, readonly string[]>>) {
    const entries = Object.entries(summaries).map(([name, keys]) => [
      `2018-04-05-${name}`,
      withKeys(standardEntry, keys),
    ]);
    const lists = Object.entries(editions).map(([id, names], i) => [
      id,
      `number: ${i + 1}\ndate: 2018-04-1${i}\nentries: ${JSON.stringify(names.map((name) => `2018-04-05-${name}`))}\n`,
    ]);
    return problemsInStore({ entries: Object.fromEntries(entries), editions: Object.fromEntries(lists) })
      .filter(({ rule }) => rule === "acronym-undefined")
      .map(({ file }) => /05-(\w+)\.yaml$/.exec(file)?.[1]);
  }

  test("an earlier entry explains it for the later ones", () => {
    expect(foundIn({ a: explains, b: uses, c: uses }, { "2018-04": ["a", "b", "c"] })).toEqual([]);
  });

  test("a later entry does not, nor does one of another edition, nor one in none", () => {
    expect(foundIn({ a: uses, b: explains }, { "2018-04": ["b", "a"] })).toEqual(["a"]);
    expect(foundIn({ a: explains, b: uses }, { "2018-04": ["a"], "2018-05": ["b"] })).toEqual(["b"]);
    expect(foundIn({ a: explains, b: uses }, { "2018-04": ["b"] })).toEqual(["b"]);
    expect(foundIn({ a: explains, b: uses }, {})).toEqual(["b"]);
  });

  test("an entry in two editions is reported once, if a reader of one of them is left in the dark", () => {
    expect(foundIn({ a: explains, b: uses }, { "2018-04": ["a", "b"], "2018-05": ["b"] })).toEqual(["b"]);
    expect(foundIn({ b: uses }, { "2018-04": ["b"], "2018-05": ["b"] })).toEqual(["b"]);
  });
});

test("every known acronym stands in the list once and has a source", () => {
  const all = knownAcronyms.flatMap(({ acronyms }) => acronyms);
  expect(new Set(all).size).toBe(all.length);
  for (const acronym of all) expect(acronym).toMatch(/^[A-Z](&?[A-Z])+$/);
  for (const { source } of knownAcronyms) expect(source).not.toBe("");
});
