import { describe, expect, test } from "@jest/globals";
import { slug } from "../../src/model/slug.ts";
import { checkStore } from "../../src/validate/check-store.ts";
import { standardEntry, storeFromText, withKeys } from "../store-from-text.ts";
import { renamedFiles } from "./fixed-texts.ts";
import { problemsInStore } from "./problems-in.ts";

const rule = "entry-file-name";

/** What the rule says about entries with these ids, each the standard one with some keys replaced. */
function saysOfIds(entries: Readonly<Record<string, string>>, editions: Readonly<Record<string, string>> = {}) {
  const texts = Object.entries(entries).map(([id, keys]) => [id, withKeys(standardEntry, keys)]);
  return problemsInStore({ entries: Object.fromEntries(texts), editions })
    .filter((problem) => problem.rule === rule)
    .map(({ file, at, message }) => [file.split("/").at(-1), at, message]);
}

function renamed(entries: Readonly<Record<string, string>>, editions: Readonly<Record<string, string>> = {}) {
  const texts = Object.entries(entries).map(([id, keys]) => [id, withKeys(standardEntry, keys)]);
  return renamedFiles(rule, { entries: Object.fromEntries(texts), editions });
}

describe("entry-file-name", () => {
  test.each(["2018-04-05-child-referrals-rise", "2018-04-05-a", "2018-04-05-66-percent-more-2"])("accepts %s", (id) => {
    expect(saysOfIds({ [id]: "" })).toEqual([]);
  });

  test.each([
    ["2018-04-06-child-referrals-rise", "2018-04-05-child-referrals-rise"],
    ["2018-4-5-child-referrals-rise", "2018-04-05-child-referrals-rise"],
    ["2018-04-child-referrals-rise", "2018-04-05-child-referrals-rise"],
    ["2018-04-05-Child_Referrals", `2018-04-05-${slug("Child referrals to the national mechanism rise by 66%")}`],
    ["2018-04-05", `2018-04-05-${slug("Child referrals to the national mechanism rise by 66%")}`],
    ["2018-04-05-", `2018-04-05-${slug("Child referrals to the national mechanism rise by 66%")}`],
    ["2018-04-05-a--b", `2018-04-05-${slug("Child referrals to the national mechanism rise by 66%")}`],
  ])("%s should be %s", (id, right) => {
    expect(saysOfIds({ [id]: "" })).toEqual([
      [`${id}.yaml`, "2018-04-05", `Expected the file to be named ${right}.yaml`],
    ]);
    expect(renamed({ [id]: "" })).toEqual([`bulletins/entries/2018/${right}.yaml`]);
    expect(saysOfIds({ [right]: "" })).toEqual([]);
  });

  test("a name without a date gets one", () => {
    expect(saysOfIds({ "child-referrals-rise": "" })).toEqual([
      ["child-referrals-rise.yaml", "2018-04-05", "Expected the file to be named 2018-04-05-child-referrals-rise.yaml"],
    ]);
  });

  test("an entry without a date, or with none that can be read, is left to other rules", () => {
    expect(saysOfIds({ anything: 'headline: "It\'s news"\ndate: soon\n' })).toEqual([]);
    expect(saysOfIds({ anything: "headline: 'It's news'\n" })).toEqual([]);
  });

  test("a second entry of the same name, in another folder, is reported", () => {
    const store = storeFromText({ entries: { "2018-04-05-a": standardEntry } });
    const second = store.entries.map((entry) => ({ ...entry, file: "bulletins/entries/old/2018-04-05-a.yaml" }));
    const problems = checkStore({ ...store, entries: [...store.entries, ...second] }, { today: "2018-05-01" });
    expect(problems.filter((problem) => problem.rule === rule)).toMatchObject([
      {
        file: "bulletins/entries/old/2018-04-05-a.yaml",
        message: "bulletins/entries/2018/2018-04-05-a.yaml has the same name",
      },
    ]);
  });

  test("no new name is offered that another entry has or wants", () => {
    const taken = { "2018-04-05-a": "", "2018-04-06-a": "" };
    expect(renamed(taken)).toEqual(Object.keys(taken).map((id) => `bulletins/entries/2018/${id}.yaml`));
    const wanted = { "2018-04-06-a": "", "2018-04-07-a": "" };
    expect(renamed(wanted)).toEqual(Object.keys(wanted).map((id) => `bulletins/entries/2018/${id}.yaml`));
  });

  test("no new name is offered to an entry that an edition lists", () => {
    const editions = { "2018-04": 'number: 4\ndate: 2018-04-12\nentries: ["2018-04-06-a"]\n' };
    expect(saysOfIds({ "2018-04-06-a": "" }, editions)).toHaveLength(1);
    expect(renamed({ "2018-04-06-a": "" }, editions)).toEqual(["bulletins/entries/2018/2018-04-06-a.yaml"]);
  });
});
