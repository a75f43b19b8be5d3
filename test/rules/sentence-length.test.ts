import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, summaryKey } from "./problems-in.ts";

const rule = "sentence-length";

const sentence = (count: number) => `${["Word", ...Array.from({ length: count - 1 }, () => "word")].join(" ")}.`;

function severities(summary: string, preset = "govuk"): readonly string[] {
  return problemsInStore({
    bulletin: `${standardBulletin}style: {preset: ${preset}}\n`,
    entries: { [standardId]: withKeys(standardEntry, summaryKey(summary)) },
  })
    .filter((problem) => problem.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
}

describe(rule, () => {
  test("over 25 words is a note, over 35 a warning", () => {
    expect(severities(sentence(25))).toEqual([]);
    expect(severities(sentence(26))).toEqual(["info: Expected the sentence to have at most 25 words, not 26"]);
    expect(severities(sentence(35))).toEqual(["info: Expected the sentence to have at most 25 words, not 35"]);
    expect(severities(sentence(36))).toEqual(["warning: Expected the sentence to have at most 35 words, not 36"]);
  });

  test("the NHS asks for 20 words; without a guide nothing is said", () => {
    expect(severities(sentence(20), "nhs")).toEqual([]);
    expect(severities(sentence(21), "nhs")).toEqual(["info: Expected the sentence to have at most 20 words, not 21"]);
    expect(severities(sentence(36), "none")).toEqual([]);
  });

  test("the sentence is pointed at", () => {
    const long = sentence(26);
    expect(saysOf(rule, summaryKey(`${sentence(5)} ${long} ${sentence(5)}`)).map(([at]) => at)).toEqual([long]);
  });

  test("abbreviations end no sentence, paragraphs and items do, addresses are no words", () => {
    expect(severities(`${sentence(20).slice(0, -1)} by St. Mary’s, e.g. on the green.`)).toHaveLength(1);
    expect(severities(`${sentence(20).slice(0, -1)}:\n\n- ${sentence(20)}\n- ${sentence(20)}`)).toEqual([]);
    expect(severities(`${sentence(24).slice(0, -1)} [word](https://www.gov.uk/a-b).`)).toEqual([]);
  });
});
