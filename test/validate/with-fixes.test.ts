import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../src/model/problem.ts";
import type { Store } from "../../src/store/store.ts";
import { withFixes } from "../../src/validate/with-fixes.ts";
import { standardEntry, storeFromText } from "../store-from-text.ts";

const problem = (file: string, fix: Problem["fix"]): Problem => ({
  rule: "made-up",
  severity: "warning",
  file,
  range: [0, 0],
  message: "Wrong",
  hint: "Mend it.",
  ...(fix && { fix }),
});

const a = "bulletins/entries/2018/2018-04-05-a.yaml";
const b = "bulletins/entries/2018/2018-04-05-b.yaml";
const store = storeFromText({
  entries: { "2018-04-05-a": standardEntry, "2018-04-05-b": standardEntry },
  editions: { "2018-04": "number: 4\ndate: 2018-04-12\nsubject: Two  words\n" },
});

const rename = (file: string, id: string) => problem(file, { kind: "rename", id, path: [] });
const edit = (file: string, path: readonly string[]) => problem(file, { kind: "text", path, span: [3, 5], text: "_" });
const namesIn = ({ entries }: Store) => entries.map(({ file }) => file);

test("edits every kind of file", () => {
  const problems = ["bulletin.yaml", "editions/2018-04.yaml", "entries/2018/2018-04-05-a.yaml"].map((file, i) =>
    edit(`bulletins/${file}`, [["name", "subject", "headline"][i] ?? ""]),
  );
  const { store: after, mended } = withFixes(store, problems);
  expect(mended).toEqual([problems[0], problems[2], problems[1]]);
  expect(after.bulletin.value?.name).toBe("Saf_uarding News");
  expect(after.editions[0]?.value?.subject).toBe("Two_words");
  expect(after.entries[0]?.value?.headline).toMatch(/^Chi_ referrals/);
  expect(after.entries[1]).toBe(store.entries[1]);
});

test("what has no fix is left alone", () => {
  expect(withFixes(store, [problem(a, undefined), rename("bulletins/bulletin.yaml", "2018-x")])).toMatchObject({
    mended: [],
    store: { bulletin: store.bulletin, entries: store.entries },
  });
});

describe("a new name", () => {
  test("changes the id and the file, and nothing else", () => {
    const { store: after, mended } = withFixes(store, [rename(a, "2019-01-01-x")]);
    expect(after.entries[0]).toMatchObject({
      id: "2019-01-01-x",
      file: "bulletins/entries/2019/2019-01-01-x.yaml",
      text: standardEntry,
    });
    expect(mended).toHaveLength(1);
  });

  test.each([
    ["entries/2017/x.yaml", "entries/2019/2019-x.yaml"],
    ["2017/x.yaml", "2019/2019-x.yaml"],
    ["entries/spring 2017/x.yaml", "entries/spring 2017/2019-x.yaml"],
    ["x.yaml", "2019-x.yaml"],
  ])("of %s is %s", (file, expected) => {
    const [entry] = store.entries;
    const { store: after } = withFixes({ ...store, entries: entry ? [{ ...entry, file }] : [] }, [
      rename(file, "2019-x"),
    ]);
    expect(namesIn(after)).toEqual([expected]);
  });

  test("waits until there is nothing to edit", () => {
    const { store: after, mended } = withFixes(store, [rename(a, "2019-x"), edit(a, ["headline"])]);
    expect(namesIn(after)).toEqual([a, b]);
    expect(mended).toEqual([edit(a, ["headline"])]);
  });

  test("goes to the first that wants it", () => {
    const { store: after, mended } = withFixes(store, [rename(a, "2019-x"), rename(b, "2019-x")]);
    expect(namesIn(after)).toEqual(["bulletins/entries/2019/2019-x.yaml", b]);
    expect(mended).toHaveLength(1);
  });

  test.each(["2018-04-05-b", "2018/../../x", "../2018-x", "2018-x\0", "2018-X", "2018-", "x", "2018-x/y"])(
    "is never %j",
    (id) => {
      expect(withFixes(store, [rename(a, id)])).toMatchObject({ store: { entries: store.entries }, mended: [] });
    },
  );
});
