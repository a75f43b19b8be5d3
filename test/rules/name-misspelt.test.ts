import { describe, expect, test } from "@jest/globals";
import { sectorNames } from "../../src/rules/lists/sector-names.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { standardBulletin, standardEntry, standardId, storeFromText, withKeys } from "../store-from-text.ts";
import { saysOf, summaryKey } from "./problems-in.ts";

/** What the rule says of a summary, with `names` in bulletin.yaml, and the summary after its fixes. */
function check(summary: string, names: Readonly<Record<string, readonly string[]>> = {}) {
  const store = storeFromText({
    bulletin: `${standardBulletin}names: ${JSON.stringify(names)}\n`,
    entries: { [standardId]: withKeys(standardEntry, `summary: ${JSON.stringify(summary)}\n`) },
  });
  const problems = checkStore(store, { today: "2018-05-01" }).filter(({ rule }) => rule === "name-misspelt");
  let fixed = summary;
  for (const { fix } of problems.toReversed()) {
    if (fix?.kind === "text") fixed = fixed.slice(0, fix.span[0]) + fix.text + fixed.slice(fix.span[1]);
  }
  return { hints: problems.map(({ hint }) => hint), fixed };
}

const mended: readonly (readonly [text: string, fixed: string])[] = [
  ["The Lucy Faithful Foundation said", "The Lucy Faithfull Foundation said"],
  ["Lucy\nFaithful  Foundation", "Lucy Faithfull Foundation"],
  ["Barnardos and Barnado's", "Barnardo's and Barnardo's"],
  ["Barnado’s, Barnados: all four", "Barnardo’s, Barnardo’s: all four"],
  ["**Child-Line**-style and (Child Line)", "**Childline**-style and (Childline)"],
  [
    "Ask [Citizen’s Advice](https://www.citizensadvice.org.uk/).",
    "Ask [Citizens Advice](https://www.citizensadvice.org.uk/).",
  ],
  ["the St. John’s Ambulance’s van", "the St John Ambulance’s van"],
];

const accepted = [
  "The Lucy Faithfull Foundation, Barnardo's and Barnardo’s",
  "A child line dancing; childline",
  "Mr Barnardossa; xBarnardos",
  "[site](https://example.org/Barnardos) and Barnardos@charity.org.uk",
  "St John’s Ambulances",
];

describe("name-misspelt", () => {
  test.each(mended)("%j", (text, fixed) => {
    expect(check(text)).toEqual({ hints: expect.arrayContaining([expect.any(String)]), fixed });
    expect(check(fixed)).toEqual({ hints: [], fixed });
  });

  test.each(accepted)("accepts: %s", (text) => {
    expect(check(text)).toEqual({ hints: [], fixed: text });
  });

  test("points at the name, in the headline too", () => {
    expect(saysOf("name-misspelt", 'headline: "Ofstead visits every school"')).toEqual([
      ["Ofstead", "“Ofstead” is a misspelt name"],
    ]);
    expect(saysOf("name-misspelt", summaryKey("He asked the NSPPC."))).toEqual([
      ["NSPPC", "“NSPPC” is a misspelt name"],
    ]);
  });

  test("names of bulletin.yaml are looked for, with their article where it is missing", () => {
    const names = { "The Hub": ["Hubb", "Town Hub"] };
    expect(check("the Hubb, Town Hub and Hubs", names).fixed).toBe("the Hub, The Hub and Hubs");
  });

  test("a right name of bulletin.yaml wins over the shipped list", () => {
    expect(check("Child Line", { "Child Line": [] }).hints).toEqual([]);
    expect(check("Childline", { "Child Line": ["Childline"] }).hints).toEqual(["Write “Child Line”."]);
  });

  test("a wrong form inside a right name is right", () => {
    const names = { "Sutton Council": ["Sutton"], "London Borough of Sutton": ["Sutton Borough"] };
    expect(check("Sutton Council, London Borough of Sutton, Sutton", names).hints).toEqual(["Write “Sutton Council”."]);
  });

  test("marks in a form stand for themselves", () => {
    expect(check("A+E (Sutton). AxE", { "A&E": ["A+E (Sutton)."] }).fixed).toBe("A&E AxE");
  });

  test("hundreds of names are found in a long text", () => {
    const names = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`Centre ${i} Right`, [`Centre ${i} Wrong`]]),
    );
    expect(check("Centre 7 Wrong. Centre 8 Right. ".repeat(20), names).hints).toEqual(
      Array(20).fill("Write “Centre 7 Right”."),
    );
  });
});

describe("the list of names", () => {
  test.each(sectorNames)("$right", ({ right, wrong, source }) => {
    expect(source).toMatch(/^https:\/\/[\w.-]+\//);
    expect(check(right).hints).toEqual([]);
    for (const form of wrong) expect(check(`x ${form} x`).hints).toEqual([`Write “${right}”.`]);
  });
});
