import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readPlainYaml } from "../../src/store/read-plain-yaml.ts";
import { readYaml } from "../../src/store/read-yaml.ts";
import { writeYaml } from "../../src/store/write-yaml.ts";

const bulletins = join(dirname(fileURLToPath(import.meta.url)), "../../bulletins");
const seeds = readdirSync(bulletins, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join(bulletins, name), "utf8"));

const everything = `# yaml-language-server: $schema=../../schema/entry.json
headline: "A \\"quoted\\" word and a back\\\\slash"
date: 2018-04-05
summary: |-
  First paragraph: with a colon # and no comment.

    indented
  - item
links:
  - title: "One"
    url: "https://a.example/x?y=1&z=2#frag"
  - label: plain
    title: words
tags:
  - one
  - "two words"
event:
  start: 2018-03-13T12:00

  place: "Café – 日本 🎉"
# a comment
pin: true
order: 12
source:
  url: https://www.gov.uk/a-b/c.html
intro: |
  clipped

status: ready
`;

/** What makes YAML mean something else when it turns up in a text. */
const fragments = [
  " ",
  "  ",
  "\n",
  "\n\n",
  "\n ",
  "\n  ",
  "\n    ",
  "#",
  " #",
  ":",
  ": ",
  "-",
  "- ",
  "'",
  '"',
  '"\n',
  "\\",
  "\\\\",
  "\\n",
  "|",
  "|-",
  ">",
  "&a ",
  "*a",
  "!x ",
  "[",
  "]",
  "{",
  "}",
  ",",
  "%",
  "@",
  "`",
  "~",
  "null",
  "true",
  "yes",
  "0",
  "01",
  "1e3",
  "0x1",
  ".5",
  "---",
  "---\n",
  "...",
  "\t",
  "\r",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\ud800",
  "é",
  "🎉",
  "? ",
  "<<: ",
  "key: value\n",
  "headline: x\n",
  "2018-04-05",
  "T12:00",
  "https://x.example",
  "\u0000",
];

/** One to three small changes at any place: what a hand with an editor does to a file. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds, everything),
    fc.array(
      fc.record({
        at: fc.nat(),
        drop: fc.integer({ min: 0, max: 6 }),
        add: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, { at, drop, add }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + add + now.slice(place + drop);
    }, text),
  );

/** Either the quick reader is not sure, or it reads what the YAML parser reads, at the same places, where that finds nothing wrong. */
function expectAgreement(text: string): boolean {
  const quick = readPlainYaml(text);
  if (!quick) return false;
  expect({ node: quick, slips: [], losses: [] }).toEqual(readYaml(text));
  return true;
}

describe("the quick reader", () => {
  test.each(seeds)("reads the repository's own files itself (%#)", (text) => {
    expect(expectAgreement(text)).toBe(true);
  });

  test("reads every construct that the tool writes", () => {
    expect(expectAgreement(everything)).toBe(true);
  });

  test("is sure of what writeYaml writes, unless a string needs escapes", () => {
    const word = fc.stringMatching(/^[A-Za-zé’“ ,.:#&*!-]{1,40}$/);
    fc.assert(
      fc.property(
        fc.record({ headline: word, tags: fc.array(word, { minLength: 1 }), source: fc.record({ title: word }) }),
        (data) => {
          expect(expectAgreement(writeYaml(data, "schema/entry.json"))).toBe(true);
        },
      ),
    );
  });

  test("agrees with the YAML parser on mutated files, or is not sure", () => {
    let sure = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        if (expectAgreement(text)) sure += 1;
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 5000) },
    );
    // If it were never sure, the comparison would prove nothing.
    expect(sure).toBeGreaterThan(100);
  });
});
