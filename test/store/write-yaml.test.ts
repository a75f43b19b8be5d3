import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { load } from "js-yaml";
import { readYaml } from "../../src/store/read-yaml.ts";
import { writeYaml } from "../../src/store/write-yaml.ts";
import { toData } from "../../src/store/yaml-tree.ts";

const schema = "../../schema/entry.json";

function readBack(yaml: string): unknown {
  const { node, slips, losses } = readYaml(yaml);
  expect({ slips, losses }).toEqual({ slips: [], losses: [] });
  return node && JSON.parse(JSON.stringify(toData(node)));
}

/** Strings that YAML would read as something else, or not at all, if they were written as they are. */
const traps = [
  "",
  " ",
  "\n",
  "\n\n",
  "a\n",
  "a\n\n",
  "\na",
  " a\nb",
  "a\n  b\n c",
  "a \nb",
  "a\n \nb",
  "true",
  "no",
  "null",
  "~",
  "1",
  "1e3",
  "0x10",
  "2018-04-05",
  "12:30",
  "- a",
  "? a",
  ": a",
  "a: b",
  "a: b: c",
  "a #b",
  "#a",
  "&a",
  "*a",
  "!a",
  "|",
  "|-",
  ">",
  "%a",
  "@a",
  "`a",
  "'a'",
  "'a's",
  '"a"',
  "[a",
  "{a",
  "---",
  "...",
  "a\tb",
  "\ta",
  "a\r\nb",
  "a\rb",
  "\u0000",
  "\u001b[31m",
  "\u0085",
  "\u00a0a",
  "\u2028",
  "\ufeffa",
  "\ud800",
  "a\udfff",
  "\uffff",
  "<<",
  "__proto__",
  "=",
  "é",
  "🎉",
  "a".repeat(5000),
  "word ".repeat(400),
];

describe("writeYaml", () => {
  test("writes this tool's layout", () => {
    const entry = {
      headline: 'It’s “quoted” "twice"',
      date: "2018-04-05",
      summary: "One: paragraph # here.\n\n- item",
      source: { title: "Three plain words", url: "https://www.gov.uk/" },
      tags: ["true"],
      status: "draft",
      pin: true,
      order: 2,
    };
    expect(writeYaml(entry, schema)).toBe(`# yaml-language-server: $schema=../../schema/entry.json
headline: "It’s “quoted” \\"twice\\""
date: 2018-04-05
summary: |-
  One: paragraph # here.

  - item
source:
  title: "Three plain words"
  url: "https://www.gov.uk/"
tags:
  - "true"
status: draft
pin: true
order: 2
`);
  });

  test.each(traps)("reads %j back, in every place", (value) => {
    const data = {
      headline: value,
      summary: value,
      date: value,
      tags: [value, "x"],
      source: { title: value },
      links: [{ title: value }],
    };
    expect(readBack(writeYaml(data, schema))).toEqual(data);
  });

  test("reads any text back", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(fc.constantFrom(...traps, " ", "\n"), { maxLength: 6 }).map((parts) => parts.join("")),
    );
    const data = fc.record({
      headline: text,
      summary: text,
      links: fc.array(fc.record({ title: text }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(data, (value) => {
        expect(readBack(writeYaml(value, schema))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("another YAML library reads the same", () => {
    // js-yaml takes lone surrogates for invalid, and so are left out here.
    for (const value of traps.filter((trap) => trap.isWellFormed())) {
      const data = { headline: value, summary: value, links: [{ title: value }] };
      expect(load(writeYaml(data, schema))).toEqual(data);
    }
  });

  test("remarks are comments, whatever is in them", () => {
    const remark = "Check: a\nheadline: b\u2028date: c\u0085d\r\ue000\ud800";
    const yaml = writeYaml({ headline: "A" }, schema, ["Check: the date.", remark]);
    expect(yaml.split("\n")).toEqual([
      `# yaml-language-server: $schema=${schema}`,
      "# Check: the date.",
      "# Check: a headline: b\ufffddate: c\ufffdd\ufffd\ue000\ufffd",
      'headline: "A"',
      "",
    ]);
    expect(readBack(yaml)).toEqual({ headline: "A" });
  });
});
