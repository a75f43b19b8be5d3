import { describe, expect, test } from "@jest/globals";
import { fixedEntry, rulesAgainst } from "./fixed-texts.ts";
import { saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const rule = "link-tracking";
const message = "The address holds parameters that track readers";

const inSummary = (url: string) =>
  summaryKey(
    `The charity’s guide says [how to report a picture](${url}), what happens after that, and whom parents can call.`,
  );

describe(rule, () => {
  test("is reported in the source and in the summary, and taken out", () => {
    const url = "https://www.nspcc.org.uk/report?utm_source=news&page=2&utm_medium=email#top";
    expect(saysOf(rule, sourceKey({ url }))).toEqual([[`"${url}"`, message]]);
    expect(saysOf(rule, inSummary(url))).toEqual([[url, message]]);
    for (const keys of [sourceKey({ url }), inSummary(url)]) {
      const fixed = fixedEntry(rule, keys);
      expect(fixed).toContain("https://www.nspcc.org.uk/report?page=2#top");
      expect(rulesAgainst(fixed)).toEqual([]);
    }
  });

  test.each(["https://www.nspcc.org.uk/report?page=2", "https://www.nspcc.org.uk/utm_source", "http://x?utm_source=a"])(
    "accepts %s, or leaves it to others",
    (url) => {
      expect(saysOf(rule, sourceKey({ url }))).toEqual([]);
    },
  );
});
