import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
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

  test("the masthead and editions are looked at, too", () => {
    const problems = problemsInStore({
      bulletin: standardBulletin.replace(/name: .*/, "name: News #1"),
      editions: { "2018-04": "number: 4\ndate: 2018-04-12 # Thursday\ntitle: April #2\n" },
    });
    expect(problems.map(({ at }) => at)).toEqual(["#1", "#2"]);
  });
});
