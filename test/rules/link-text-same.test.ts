import { describe, expect, test } from "@jest/globals";
import { standardEntry, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, sourceKey } from "./problems-in.ts";

const rule = "link-text-same";

/** What the rule says about two entries that differ in their source, both of them in the editions that list their ids. */
function saysOfTwo(first: string, second: string, editions: readonly (readonly string[])[]) {
  const entries = {
    "2018-04-05-a": withKeys(standardEntry, first),
    "2018-04-05-b": withKeys(standardEntry, second),
  };
  const lists = editions.map((ids, i) => [
    `2018-0${i + 4}`,
    `number: ${i + 4}\ndate: 2018-0${i + 4}-12\nentries: ${JSON.stringify(ids)}\n`,
  ]);
  return problemsInStore({ entries, editions: Object.fromEntries(lists) })
    .filter((problem) => problem.rule === rule)
    .map(({ file, at, message }) => [file, at, message]);
}

const one = sourceKey({ title: "Annual report", url: "https://www.nspcc.org.uk/report" });
const other = sourceKey({ title: "annual  report.", url: "https://www.barnardos.org.uk/report" });
const both = ["2018-04-05-a", "2018-04-05-b"];

describe("link-text-same", () => {
  test("in two entries of one edition, the one that is read later is reported", () => {
    const expected = [
      [
        "bulletins/entries/2018/2018-04-05-b.yaml",
        '"annual  report."',
        "A link in bulletins/entries/2018/2018-04-05-a.yaml has the same text, “annual  report.”, and leads elsewhere",
      ],
    ];
    expect(saysOfTwo(one, other, [both])).toEqual(expected);
    expect(saysOfTwo(one, other, [both, both])).toEqual(expected);
  });

  test("in two editions, and in no edition, they may be the same", () => {
    expect(saysOfTwo(one, other, [["2018-04-05-a"], ["2018-04-05-b"]])).toEqual([]);
    expect(saysOfTwo(one, other, [])).toEqual([]);
  });

  test("the same page, however it is addressed, may have the same text", () => {
    const again = sourceKey({ title: "Annual report", url: "http://nspcc.org.uk/report/?utm_source=news#top" });
    expect(saysOfTwo(one, again, [both])).toEqual([]);
  });

  test("within an entry that is in no edition", () => {
    const keys = `summary: |-
  The [leaflet](https://www.gov.uk/a) and the [*Leaflet*](https://www.gov.uk/b) say what to do, and the [leaflet](https://www.gov.uk/a) whom to call.
`;
    expect(saysOf(rule, keys)).toEqual([
      ["*Leaflet*", "Another link has the same text, “Leaflet”, and leads elsewhere"],
    ]);
  });

  test("texts that say nothing are reported as that alone", () => {
    const keys = "summary: |-\n  Read about it [here](https://www.gov.uk/a) and [here](https://www.gov.uk/b).\n";
    expect(saysOf(rule, keys)).toEqual([]);
    expect(saysOf("link-text-vague", keys)).toHaveLength(2);
  });
});
