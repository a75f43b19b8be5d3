import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { checkDraft, problemsOf } from "../../src/validate/check-draft.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { standardEntry, standardId, storeFromText } from "../store-from-text.ts";

const today = "2018-04-06";
const place = {
  id: "2018-04-05-x",
  file: "bulletins/entries/2018/2018-04-05-x.yaml",
  schema: "../../schema/entry.json",
};
const good = {
  ...(parse(standardEntry) as Record<string, unknown>),
  headline: "Chief executive appointed at the Children’s Society",
};

function check(changes: Readonly<Record<string, unknown>>) {
  return checkDraft({ ...good, ...changes }, place, storeFromText({ entries: { [standardId]: standardEntry } }), today);
}

describe("a draft", () => {
  test("has no problem if validate would find none", () => {
    expect(check({}).problems).toEqual([]);
  });

  test("is written with its keys in the model's order, whatever order it was given in", () => {
    const shuffled = Object.fromEntries(Object.entries(good).reverse());
    const { yaml, entry } = checkDraft(shuffled, place, storeFromText({}), today);
    expect(Object.keys(parse(yaml))).toEqual(["headline", "date", "summary", "source", "status"]);
    expect(parse(yaml)).toEqual(good);
    expect(entry).toEqual(good);
    expect(yaml.split("\n")[0]).toBe("# yaml-language-server: $schema=../../schema/entry.json");
  });

  test.each([
    ["a wrong type", { order: "first" }, ["order"]],
    ["a choice", { status: "redy" }, ["status"]],
    ["a headline", { headline: "x".repeat(101) }, ["headline"]],
    ["a part of the source", { source: { title: "A page about it", url: "nonsense" } }, ["source", "url"]],
    ["a part of a list", { links: [{ title: "here", url: "https://www.gov.uk/a" }] }, ["links", 0, "title"]],
    ["a missing part of a group", { event: { place: "Cardiff" } }, ["event"]],
    ["a missing part of a list's item", { links: [{ url: "https://www.gov.uk/a" }] }, ["links", 0]],
    ["a missing key", { summary: undefined }, []],
  ])("names the field of %s", (_, changes, path) => {
    expect(check(changes).problems).toEqual([expect.objectContaining({ severity: "error", path })]);
  });

  test("is compared with the other entries of the store", () => {
    const { headline } = parse(standardEntry) as { headline: string };
    expect(check({ headline }).problems.map(({ rule, path }) => [rule, path])).toEqual([
      ["headline-duplicate", ["headline"]],
    ]);
  });

  test("gets the very words that validate prints of the same file", () => {
    const { yaml, problems } = check({ headline: "Short", source: { title: "here", url: "http://localhost" } });
    const store = storeFromText({ entries: { [place.id]: yaml } });
    const printed = checkStore(store, { today }).map(({ rule, message, hint }) => [rule, message, hint]);
    expect(problems.map(({ rule, message, hint }) => [rule, message, hint])).toEqual(printed);
    expect(printed.length).toBeGreaterThanOrEqual(2);
  });
});

test("the problems of a field are those of its parts, too", () => {
  const problem = (...path: (string | number)[]) => ({
    rule: "r",
    severity: "error" as const,
    message: "",
    hint: "",
    path,
  });
  const all = [problem("source"), problem("source", "url"), problem("sourced"), problem()];
  expect(problemsOf(["source"], all)).toEqual(all.slice(0, 2));
  expect(problemsOf([], all)).toEqual(all);
});
