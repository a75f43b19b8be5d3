import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, summaryKey } from "./problems-in.ts";

/** What the rule says of entries a, b, c … with these texts: the entry, the words, and the message's end. */
function saysOf(texts: readonly string[], { names = "", key = summaryKey } = {}) {
  const entries = texts.map((text, i) => [`2018-04-0${i + 1}-x`, withKeys(standardEntry, key(text))]);
  return problemsInStore({ bulletin: `${standardBulletin}${names}`, entries: Object.fromEntries(entries) })
    .filter(({ rule }) => rule === "name-near-variant")
    .map(({ file, at, message }) => [Number(/(\d)-x\.yaml$/.exec(file)?.[1]), at, message]);
}

function nearly(rarer: string, commoner: string, entry: number) {
  const file = `bulletins/entries/2018/2018-04-0${entry}-x.yaml`;
  return `“${rarer}” is nearly “${commoner}”, which stands in ${file}`;
}

const pairs: readonly (readonly [a: string, b: string])[] = [
  ["Lucy Faithfull Foundation", "Lucy Faithful Foundation"],
  ["Ministry of Justice", "Ministy of Justice"],
  ["Software Institute", "Software Insittute"],
  ["Geoff Cotterill", "Geoff Cottril"],
  ["Health and Social Care", "Heallth and Social Care"],
  ["Buenos Aires", "Buenos Aries"],
];

const different: readonly (readonly [a: string, b: string])[] = [
  ["Parish Councillor", "Parish Councillors"],
  ["Young Carers", "Young Care"],
  ["Highway Department", "Highways Department"],
  ["Sutton Charity", "Sutton Charities"],
  ["Sutton Council", "Sutton Council’s"],
  ["Seven Northern Towns", "Seven Southern Towns"],
  ["Team Monday", "Team Sunday"],
  ["Year Three", "Year Threes"],
  ["Group P5-67", "Group P5-68"],
  ["Meet NSPCC", "Meet NSPCA"],
  ["Craig Jones", "Craig Johns"],
  ["Sutton Council", "Button Council"],
  ["Kent Police", "Kant Police"],
  ["Sutton Council", "Suttton Councill"],
  ["Sutton Town Council", "Suttton Council"],
  ["Sutton Council", "Sutton council"],
];

describe("name-near-variant", () => {
  test.each(pairs)("%s, %s", (a, b) => {
    expect(saysOf([`Ask ${a} now.`, `Ask the ${b}.`])).toEqual([[2, b, nearly(b, a, 1)]]);
  });

  test.each(different)("accepts: %s, %s", (a, b) => {
    expect(saysOf([`Ask ${a} now.`, `Ask the ${b}.`])).toEqual([]);
  });

  test("the form in fewer entries is reported, once in each entry that has it", () => {
    const texts = [
      "In Suttton Council, Suttton Council",
      "Sutton Council",
      "Sutton Council",
      "By Suttton Council.",
      "Sutton Council",
    ];
    const message = nearly("Suttton Council", "Sutton Council", 2);
    expect(saysOf(texts)).toEqual([
      [1, "Suttton Council", message],
      [4, "Suttton Council", message],
    ]);
  });

  test("both forms may stand in one entry", () => {
    expect(saysOf(["Kent Safeguarding and Kent Safegarding"])).toEqual([
      [1, "Kent Safegarding", nearly("Kent Safegarding", "Kent Safeguarding", 1)],
    ]);
  });

  test("a headline in Title Case has no names, one in sentence case has", () => {
    const key = (text: string) => `headline: "${text}"\n`;
    expect(saysOf(["Sutton Council Opens Library", "Suttton Council Opens Library"], { key })).toEqual([]);
    expect(saysOf(["Sutton Council opens library", "Suttton Council opens library"], { key })).toHaveLength(1);
  });

  test("a form under names in bulletin.yaml is right", () => {
    const texts = ["Catherine Moore", "Catharine Moore"];
    expect(saysOf(texts)).toHaveLength(1);
    expect(saysOf(texts, { names: 'names: {"Catharine Moore": []}\n' })).toEqual([]);
  });

  test("a place that more than fifty words fill is not compared", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `Ask X${"y".repeat(8 + 3 * i)} Council.`).join(" ");
    expect(saysOf(["Sutton Council", "Suttton Council", many(48)])).toHaveLength(1);
    expect(saysOf(["Sutton Council", "Suttton Council", many(49)])).toEqual([]);
  });
});
