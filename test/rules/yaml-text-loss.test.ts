import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { fixedEntry, rulesAgainst } from "./fixed-texts.ts";
import { problemsInStore, saysOf } from "./problems-in.ts";

const lost: readonly (readonly [keys: string, at: string, message: string])[] = [
  [
    "headline: Round #2 # open",
    "#2 # open",
    "“#2 # open” is lost from headline, because “#” after a space begins a comment",
  ],
  [
    "headline: #FiveFilms for everybody",
    "#FiveFilms for everybody",
    "“#FiveFilms for everybody” is lost from headline, because “#” after a space begins a comment",
  ],
  [
    "source:\n  title: National statistics #2017\n  url: https://www.gov.uk/\n",
    "#2017",
    "“#2017” is lost from source.title, because “#” after a space begins a comment",
  ],
  ["tags:\n  - first\n  - number #2\n", "#2", "“#2” is lost from tags[2], because “#” after a space begins a comment"],
  [
    "headline: !important Meeting moved to Monday",
    "!important",
    "“!important” is lost from headline, because “!” has a meaning of its own in YAML",
  ],
  [
    "headline: !!str 2018 in review",
    "!!str",
    "“!!str” is lost from headline, because “!” has a meaning of its own in YAML",
  ],
  [
    "headline: &more More help for parents",
    "&more",
    "“&more” is lost from headline, because “&” has a meaning of its own in YAML",
  ],
];

const kept = [
  "status: draft # waiting for the figures",
  "date: 2018-04-05 # a Thursday",
  "section: children # as agreed",
  "# a comment of its own\nheadline: Round two is open",
  'headline: "Round #2 # open"',
  "headline: Round#2 is open",
  'headline: "Round two is open" # checked',
  "pin: true # until May",
  "summary: |- # as sent\n  Round #2 # open\n",
];

/** The data of an entry's file, as the YAML package alone reads it. */
function valuesOf(text: string): Readonly<Record<string, unknown>> {
  return parse(text, { logLevel: "silent" });
}

describe("yaml-text-loss", () => {
  test.each(lost)("%j", (keys, at, message) => {
    expect(saysOf("yaml-text-loss", keys)).toEqual([[at, message]]);
  });

  test.each(kept)("accepts %j", (keys) => {
    expect(saysOf("yaml-text-loss", keys)).toEqual([]);
  });

  test.each([
    ["headline: Round #2 # open", '"Round #2 # open"'],
    ["headline: !important Meeting moved", '"!important Meeting moved"'],
  ])("%s: the hint holds the whole text", (keys, quoted) => {
    const problems = problemsInStore({ entries: { [standardId]: withKeys(standardEntry, keys) } });
    const hints = problems.filter(({ rule }) => rule === "yaml-text-loss").map(({ hint }) => hint);
    expect(hints).toEqual([expect.stringContaining(quoted)]);
  });

  test("a no-break space after a colon hides the key", () => {
    const keys = "source:\n  title:\u00a0National statistics\n";
    expect(saysOf("yaml-text-loss", keys)).toEqual([
      ["\u00a0", "The space after this colon is a no-break space, so the key is not seen"],
    ]);
  });

  test.each([
    ["headline: Round #2 # open", "headline", "Round #2 # open"],
    ["headline: #FiveFilms for everybody", "headline", "#FiveFilms for everybody"],
    ['headline: It\'s \\ "round" #2', "headline", 'It\'s \\ "round" #2'],
    ["headline: !important Meeting moved #2", "headline", "!important Meeting moved #2"],
    ["headline: 2018 #2", "headline", "2018 #2"],
    ["summary: Round #2 is open\n", "summary", "Round #2 is open"],
    ["tags:\n  - first\n  - number #2\n", "tags", ["first", "number #2"]],
    ["tags: [first]\nheadline: Round #2\n", "headline", "Round #2"],
  ])("%j is put in quotes", (keys, key, value) => {
    const before = valuesOf(withKeys(standardEntry, keys));
    const after = valuesOf(fixedEntry("yaml-text-loss", keys));
    expect(after).toEqual({ ...before, [key]: value });
    expect(rulesAgainst(fixedEntry("yaml-text-loss", keys))).not.toContain("yaml-text-loss");
  });

  test.each([
    "source:\n  title:\u00a0National statistics\n",
    'source:\n  title:\u00a0"National statistics"\n',
    "source:\n  url:\u00a0https://www.gov.uk/#top\n",
  ])("%j gets its space", (keys) => {
    expect(fixedEntry("yaml-text-loss", keys)).toBe(withKeys(standardEntry, keys.replace("\u00a0", " ")));
  });

  test.each([
    ["a remark, perhaps", "event:\n  start: 2018-04-10\n  place: Town hall # ask Jo\n"],
    ["a remark behind a word that is surely text", "headline: !important Meeting # ask Jo"],
    ["a type of YAML's own", "headline: !!str 2018 in review"],
    ["an anchor", "headline: &more More help for parents"],
    ["more than one line", "summary: Round two\n  is open #2\n"],
    ["double spaces", "headline: Round  two #2"],
    ["brackets, where a comma ends a text", "tags: [first, number #2, third\n  ]\n"],
    ["a line of its own in brackets", "source: {\n  title: National statistics #2, url: x\n  }\n"],
    ["a tag before quotes", 'headline: !important "Meeting moved"'],
    ["a tag before a key", "!important headline: Meeting moved"],
    ["a tag before a list", "tags: !important\n  - first\n"],
    ["a no-break space before more than a value", "source:\n  title:\u00a0National: statistics\n"],
    ["no-break spaces in two lines", "source:\n  title:\u00a0National\n  url:\u00a0https://www.gov.uk/\n"],
  ])("%s is left to the editor", (_, keys) => {
    expect(fixedEntry("yaml-text-loss", keys)).toBe(withKeys(standardEntry, keys));
  });

  test("whatever stands on the line, what is put in quotes is the line", () => {
    const piece = fc.constantFrom(
      "a",
      "Ä",
      "😀",
      " ",
      "#",
      "!",
      "\\",
      '"',
      "'",
      ":",
      "x,",
      "[",
      "]",
      "{",
      "&",
      "*",
      "-",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const line = pieces.join("").trim();
        const keys = `headline: ${line}`;
        const fixed = fixedEntry("yaml-text-loss", keys);
        if (fixed === withKeys(standardEntry, keys)) return;
        expect(valuesOf(fixed)).toEqual({ ...valuesOf(standardEntry), headline: line });
      }),
      { numRuns: 300 },
    );
  });

  test("the masthead and editions are looked at, too", () => {
    const problems = problemsInStore({
      bulletin: standardBulletin.replace(/name: .*/, "name: News #1"),
      editions: { "2018-04": "number: 4\ndate: 2018-04-12 # Thursday\ntitle: April #2\n" },
    });
    expect(problems.map(({ at }) => at)).toEqual(["#1", "#2"]);
  });
});
