import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ambiguousEntry, entriesNamed, unknownEntry } from "../../src/workspace/find-entry.ts";
import { standardEntry, storeFromText, withKeys } from "../store-from-text.ts";

const ids = ["2018-04-05-training", "2018-04-05-training-online", "2018-04-06-broken", "2018-04-07-Rise"];
const [training = "", online = "", broken = "", rise = ""] = ids;
const store = storeFromText({
  entries: {
    ...Object.fromEntries(ids.map((id) => [id, withKeys(standardEntry, `date: ${id.slice(0, 10)}\n`)])),
    [broken]: "headline: 'It's'\n",
  },
});
const cwd = resolve("somewhere");

describe("a name means", () => {
  test.each<[what: string, name: string, expected: readonly string[]]>([
    ["the entry with that id, also where it is a part of others", training, [training]],
    ["the file as it is printed", `bulletins/entries/2018/${online}.yaml`, [online]],
    ["the file from the working directory", `./bulletins/entries/../entries/2018/${online}.yaml`, [online]],
    ["the file from anywhere", resolve(cwd, `bulletins/entries/2018/${online}.yaml`), [online]],
    ["an entry with that in its id", "online", [online]],
    ["in either case", "rISE", [rise]],
    ["a file that cannot be read", "broken", [broken]],
    ["several, the newest first", "2018-04", [rise, training, online, broken]],
    ["none", "nothing", []],
    ["none by no name", "", []],
    ["none by a file without its ending", `bulletins/entries/2018/${online}`, []],
  ])("%s", (_, name, expected) => {
    expect(entriesNamed(store, name, cwd).map(({ id }) => id)).toEqual(expected);
  });

  test("both files that have one id", () => {
    const twice = { entries: store.entries.flatMap((entry) => [entry, { ...entry, file: `old/${entry.id}.yaml` }]) };
    expect(entriesNamed(twice, training, cwd).map(({ file }) => file)).toEqual([
      `bulletins/entries/2018/${training}.yaml`,
      `old/${training}.yaml`,
    ]);
  });
});

test.each([
  ["trainign", "Did you mean training?"],
  ["2018-04-05-trainingonline", `Did you mean ${online}?`],
  ["zzzzzzzzzz", "Run bulletin list to see the entries."],
])("no entry is named %s: %s", (name, hint) => {
  expect(unknownEntry(name, store)).toMatchObject({ exitCode: 2, message: `There is no entry “${name}”`, hint });
});

test("ten candidates are listed, each on one line", () => {
  const many = Array.from({ length: 13 }, (_, i) => ({
    ...store.entries[0],
    id: `2018-04-05-training-${i}`,
  })) as never[];
  const { hint = "", exitCode } = ambiguousEntry("train", many, 60);
  const lines = hint.split("\n");
  expect(lines).toHaveLength(12);
  expect(lines[1]).toBe("  2018-04-05-training-0  Child referrals to the national me…");
  expect(lines.at(-1)).toBe("  and 3 more");
  expect(exitCode).toBe(2);
});
