import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { JSON_SCHEMA, load } from "js-yaml";
import { stringify } from "yaml";
import { editionShape } from "../../src/model/edition.ts";
import { entryShape } from "../../src/model/entry.ts";
import { type Data, withValue } from "../../src/model/value-at.ts";
import { changeValues } from "../../src/store/change-values.ts";

function set(text: string, field: string, value: unknown): string | undefined {
  return changeValues(text, [{ path: field.split("."), value }], entryShape);
}

describe("a text that is there keeps its style", () => {
  test.each<[what: string, before: string, field: string, value: string, after: string]>([
    [
      "plain",
      "date: 2018-04-05 # Thursday\nstatus: draft\n",
      "date",
      "2018-05-03",
      "date: 2018-05-03 # Thursday\nstatus: draft\n",
    ],
    ["plain that would be data", "headline: News\n", "headline", "2018", 'headline: "2018"\n'],
    ["single quotes", "headline: 'April'\n", "headline", "It's May", "headline: 'It''s May'\n"],
    ["an empty one", "headline: ''\n", "headline", "May", "headline: 'May'\n"],
    ["double quotes", 'headline: "April" # one\n', "headline", 'The “5”\\"', 'headline: "The “5”\\\\\\"" # one\n'],
    [
      "a block",
      "summary: |- # long\n  One.\ndate: 2018-04-05\n",
      "summary",
      "Two.\n\nThree.",
      "summary: |- # long\n  Two.\n\n  Three.\ndate: 2018-04-05\n",
    ],
    [
      "in a group",
      "source:\n    url:   'https://a.uk/' # old\n    title: A\n",
      "source.url",
      "https://b.uk/",
      "source:\n    url:   'https://b.uk/' # old\n    title: A\n",
    ],
    [
      "in flow style",
      "source: {title: April, url: 'https://a.uk/'}\n",
      "source.title",
      "May",
      "source: {title: May, url: 'https://a.uk/'}\n",
    ],
    ["on the next line", "headline:\n  April\nstatus: draft\n", "headline", "May", "headline:\n  May\nstatus: draft\n"],
    [
      "line ends of CRLF",
      "summary: |-\r\n  One.\r\nstatus: draft\r\n",
      "summary",
      "Two.\nThree.",
      "summary: |-\r\n  Two.\r\n  Three.\r\nstatus: draft\r\n",
    ],
    ["the same value", "headline:   May   # the month\n", "headline", "May", "headline:   May   # the month\n"],
  ])("%s", (_, before, field, value, after) => {
    expect(set(before, field, value)).toBe(after);
  });
});

describe("a value of another kind is written in this tool’s style", () => {
  test.each<[what: string, before: string, field: string, value: unknown, after: string]>([
    ["a truth value", "pin: false # top\n", "pin", true, "pin: true # top\n"],
    ["a number in the place of a text", "order: 'first'\n", "order", -3, "order: -3\n"],
    ["a text in the place of a number", "headline: 2018 # year\n", "headline", "2018", 'headline: "2018" # year\n'],
    ["nothing before", "pin:\nstatus: draft\n", "pin", true, "pin: true\nstatus: draft\n"],
    [
      "nothing but a comment before",
      "pin: # or not\nstatus: draft\n",
      "pin",
      true,
      "pin: true # or not\nstatus: draft\n",
    ],
    [
      "nothing in the place of a group",
      "event: # when?\nstatus: draft\n",
      "event.start",
      "2018-05-01",
      "event: # when?\n  start: 2018-05-01\nstatus: draft\n",
    ],
    [
      "lines in the place of one",
      "summary: One. # short\nstatus: draft\n",
      "summary",
      "Two.\n\nThree.",
      "summary: |- # short\n  Two.\n\n  Three.\nstatus: draft\n",
    ],
    [
      "lines in the place of a folded text",
      "summary: >- # folded\n  One\n  two.\nstatus: draft\n",
      "summary",
      "Two.\n\nThree.",
      "summary: |- # folded\n  Two.\n\n  Three.\nstatus: draft\n",
    ],
    [
      "a list",
      "tags: # words\n  - old # it goes\n  # this stays\n  - older\nstatus: draft\n",
      "tags",
      ["a", "b: c"],
      'tags: # words\n  # this stays\n  - "a"\n  - "b: c"\nstatus: draft\n',
    ],
    [
      "a list in brackets",
      "tags: [old, older] # words\nstatus: draft\n",
      "tags",
      ["a", "b, c"],
      'tags: ["a", "b, c"] # words\nstatus: draft\n',
    ],
    [
      "a list in the place of a text",
      "tags: old # word\r\nstatus: draft\r\n",
      "tags",
      ["a"],
      'tags: # word\r\n  - "a"\r\nstatus: draft\r\n',
    ],
    ["a list at the margin", "tags:\n- old\nstatus: draft", "tags", ["a"], 'tags:\n  - "a"\nstatus: draft'],
    ["without a last line end", "headline: May\ntags: old", "tags", ["a"], 'headline: May\ntags:\n  - "a"\n'],
  ])("%s", (_, before, field, value, after) => {
    expect(set(before, field, value)).toBe(after);
  });
});

describe("a key that is new stands where the model has it", () => {
  const text =
    "# Written by Jo\nheadline: May # month\n\n# The day\ndate: 2018-05-01\nsource:\n    title: A\n    url: https://a.uk/\n# state\nstatus: draft\n";

  test.each<[what: string, field: string, value: unknown, line: string, behind: string]>([
    ["in the middle", "summary", "One.\n\nTwo.", "summary: |-\n  One.\n\n  Two.\n", "date: 2018-05-01\n"],
    ["behind a group", "tags", ["a", "b"], 'tags:\n  - "a"\n  - "b"\n', "    url: https://a.uk/\n"],
    ["at the end", "pin", true, "pin: true\n", "status: draft\n"],
    ["a group", "deadline.what", "Send it", 'deadline:\n  what: "Send it"\n', "    url: https://a.uk/\n"],
    ["first in its group", "source.label", "More", '    label: "More"\n', "source:\n"],
    ["last in its group", "source.size", "1MB", '    size: "1MB"\n', "    url: https://a.uk/\n"],
  ])("%s", (_, field, value, line, behind) => {
    expect(set(text, field, value)).toBe(text.replace(behind, `${behind}${line}`));
  });

  test.each<[what: string, before: string, field: string, value: unknown, after: string]>([
    [
      "before all others, below the first comments",
      "# one\ndate: 2018-05-01\n",
      "headline",
      "May",
      '# one\nheadline: "May"\ndate: 2018-05-01\n',
    ],
    [
      "after the nearest, in another order",
      "status: draft\nheadline: May\n",
      "date",
      "2018-05-01",
      "status: draft\nheadline: May\ndate: 2018-05-01\n",
    ],
    [
      "after comments inside what stands before it",
      "tags:\n  - a\n  # more?\n\nstatus: draft\n",
      "pin",
      true,
      "tags:\n  - a\n  # more?\n\nstatus: draft\npin: true\n",
    ],
    [
      "after comments that are indented more",
      "tags:\n  - a\n  # more?\n# event\nstatus: draft\n",
      "event.start",
      "2018-05-01",
      "tags:\n  - a\n  # more?\nevent:\n  start: 2018-05-01\n# event\nstatus: draft\n",
    ],
    [
      "after a block that keeps its last lines",
      "summary: |+\n  One.\n\nstatus: draft\n",
      "section",
      "news",
      'summary: |+\n  One.\n\nsection: "news"\nstatus: draft\n',
    ],
    ["after a last line without an end", "headline: May", "pin", true, "headline: May\npin: true\n"],
    [
      "in a file of CRLF",
      "headline: May\r\nstatus: draft\r\n",
      "summary",
      "One.\nTwo.",
      "headline: May\r\nsummary: |-\r\n  One.\r\n  Two.\r\nstatus: draft\r\n",
    ],
    ["behind a mark at the beginning", "---\nstatus: draft\n", "pin", true, "---\nstatus: draft\npin: true\n"],
  ])("%s", (_, before, field, value, after) => {
    expect(set(before, field, value)).toBe(after);
  });

  test("also in an edition", () => {
    const [path, value] = [["entries"], ["2018-04-05-a"]];
    expect(changeValues("number: 4\nsent: 2018-04-05T09:00:00Z\n", [{ path, value }], editionShape)).toBe(
      'number: 4\nentries:\n  - "2018-04-05-a"\nsent: 2018-04-05T09:00:00Z\n',
    );
  });
});

describe("taking a value out takes its lines", () => {
  test.each<[what: string, before: string, field: string, after: string]>([
    [
      "one line",
      "headline: May\npin: true # top\n# state\nstatus: draft\n",
      "pin",
      "headline: May\n# state\nstatus: draft\n",
    ],
    ["a block", "summary: |-\n  One.\n\n  # two\n\n# state\nstatus: draft\n", "summary", "\n# state\nstatus: draft\n"],
    [
      "a list, and not the comments on lines of their own",
      "tags: # words\n  - a # one\n  # more?\n  - b\nstatus: draft\n",
      "tags",
      "# more?\nstatus: draft\n",
    ],
    ["several lines in brackets", "tags: [a,\n  b]\r\nstatus: draft\r\n", "tags", "status: draft\r\n"],
    ["one of a group", "source:\n  label: A\n  title: B\n", "source.label", "source:\n  title: B\n"],
    [
      "the last of a group",
      "deadline: # by when\n  # what?\n  what: A\nstatus: draft\n",
      "deadline.what",
      "# what?\nstatus: draft\n",
    ],
    ["a group", "event:\n  start: 2018-05-01\n  place: A\nstatus: draft\n", "event", "status: draft\n"],
    ["the last of a group in brackets", "deadline: {what: A}\nstatus: draft\n", "deadline.what", "status: draft\n"],
    ["without a last line end", "status: draft\npin: true", "pin", "status: draft\n"],
    [
      "behind a text that would swallow a comment",
      "summary: |-\n  One.\ntags:\n  # words\n  - a\n",
      "tags",
      "summary: |-\n  One.\n# words\n",
    ],
    ["nothing that is not there", "status: draft # yet\n", "event.start", "status: draft # yet\n"],
    ["nothing where there is no group", "source: A\n", "source.url", "source: A\n"],
  ])("%s", (_, before, field, after) => {
    expect(set(before, field, undefined)).toBe(after);
  });
});

test("several changes are made one after the other", () => {
  const changes = [
    { path: ["event", "place"], value: "Online" },
    { path: ["event", "start"], value: "2018-05-01" },
    { path: ["tags"], value: undefined },
  ];
  expect(changeValues("tags: [a]\nstatus: draft\n", changes, entryShape)).toBe(
    'event:\n  start: 2018-05-01\n  place: "Online"\nstatus: draft\n',
  );
});

describe("refuses what cannot be done exactly", () => {
  test.each<[what: string, text: string, field: string, value: unknown]>([
    ["a new key in flow style", "{headline: May}\n", "pin", true],
    ["a new key in a group in flow style", "source: {title: A}\n", "source.label", "B"],
    ["taking one of several out of flow style", "source: {title: A, label: B}\n", "source.label", undefined],
    ["taking the only key out", "pin: true\n", "pin", undefined],
    ["a comment between brackets", "tags: [a, # one\n  b]\n", "tags", ["c"]],
    ["a text where a group belongs", "source: A\n", "source.url", "https://a.uk/"],
    ["an alias", "headline: &a May\nsection: *a\n", "pin", true],
    ["several documents", "headline: May\n---\nheadline: June\n", "pin", true],
    ["a mark at the end", "headline: May\n...\n", "pin", true],
    ["a key twice", "pin: true\npin: false\n", "pin", true],
    ["no map", "- a\n", "pin", true],
    ["nothing", "", "pin", true],
    ["broken YAML", "headline: 'It's'\n", "pin", true],
  ])("%s", (_, text, field, value) => {
    expect(set(text, field, value)).toBeUndefined();
  });
});

describe("whatever the file looks like", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab: #-'\"\\[]{},|>&*!%@`é"), minLength: 1, maxLength: 12 });
  const texts = fc.string({ unit: fc.constantFrom(..."ab: #-\n'\"é"), minLength: 1, maxLength: 20 });
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    headline: text,
    date: fc.constantFrom("2018-04-05", "2018-05-03"),
    summary: texts,
    source: fc.record({ label: text, title: text, url: text }, { requiredKeys: ["title"] }),
    tags: fc.array(text, { minLength: 1, maxLength: 3 }),
    deadline: fc.record({ date: fc.constant("2018-06-01"), what: text }, { requiredKeys: ["what"] }),
    status: fc.constantFrom("draft", "ready"),
    pin: fc.boolean(),
  };
  const style = fc.constantFrom(
    {},
    { defaultStringType: "QUOTE_SINGLE" },
    { defaultStringType: "QUOTE_DOUBLE" },
    { blockQuote: "folded" },
    { collectionStyle: "flow" },
    { indent: 4 },
    { indentSeq: false },
  ) as fc.Arbitrary<object>;
  const remark = fc.constantFrom("", "# a remark\n", "\n", "\n# about: what follows\n");

  /** A key with its value, in one style, and a remark before it. */
  const piece = fc
    .constantFrom(...Object.keys(values))
    .chain((key) => fc.record({ key: fc.constant(key), value: values[key] ?? text, style, remark }));
  const file = fc.uniqueArray(piece, { selector: ({ key }) => key, minLength: 2, maxLength: 8 });
  const target = fc.constantFrom(
    "headline",
    "date",
    "summary",
    "source.label",
    "source.url",
    "tags",
    "deadline.what",
    "pin",
  );

  /** The remarks and the pairs of a file, so that they can be told apart again. */
  function toParts(pieces: readonly { key: string; value: unknown; style: object; remark: string }[], lineEnd: string) {
    return pieces.flatMap(({ key, value, style: options, remark: before }) => [
      { key: "", text: before.replaceAll("\n", lineEnd) },
      { key, text: stringify({ [key]: value }, options).replaceAll("\n", lineEnd) },
    ]);
  }

  const dataIn = (yaml: string) => load(yaml, { schema: JSON_SCHEMA }) as Data;
  const newValue = (field: string) => (field.includes(".") ? text : (values[field] ?? text)) as fc.Arbitrary<unknown>;
  const change = target.chain((field) =>
    fc.record({ field: fc.constant(field), value: fc.option(newValue(field), { nil: undefined }) }),
  );

  test("the value is as wanted, and every other line is what it was", () => {
    let done = 0;
    fc.assert(
      fc.property(file, change, fc.constantFrom("\n", "\r\n"), (pieces, { field, value }, lineEnd) => {
        const parts = toParts(pieces, lineEnd);
        const before = parts.map((part) => part.text).join("");
        const data = readable(before);
        fc.pre(data !== undefined);
        const after = set(before, field, value);
        if (after === undefined) return;
        done += 1;
        const path = field.split(".");
        expect(dataIn(after)).toEqual(withValue(data ?? {}, path, value));
        const own = parts.findIndex(({ key }) => key === path[0]);
        const isKept = (from: number, to: number) =>
          after.startsWith(textOf(parts.slice(0, from))) && after.endsWith(textOf(parts.slice(to)));
        expect(
          own < 0 ? parts.some((_, i) => isKept(i, i)) || isKept(parts.length, parts.length) : isKept(own, own + 1),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(done).toBeGreaterThan(250);
  });

  const textOf = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text).join("");

  /** Not all that the package writes can be read by all. */
  function readable(yaml: string): Data | undefined {
    try {
      return dataIn(yaml);
    } catch {
      return undefined;
    }
  }
});
