import { describe, expect, test } from "@jest/globals";
import { fixedEntry, rulesAgainst } from "./fixed-texts.ts";
import { saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const rule = "link-insecure";
const message = "Expected the address to begin with https://, not http://";

const inSummary = (url: string) =>
  summaryKey(
    `The charity’s guide says [how to report a picture](${url}), what happens after that, and whom parents can call.`,
  );

describe(rule, () => {
  test("is reported in the source and in the summary, and mended", () => {
    const url = "http://www.nspcc.org.uk/report?a=http://b";
    expect(saysOf(rule, sourceKey({ url }))).toEqual([[`"${url}"`, message]]);
    expect(saysOf(rule, inSummary(url))).toEqual([[url, message]]);
    for (const keys of [sourceKey({ url }), inSummary(url)]) {
      const fixed = fixedEntry(rule, keys);
      expect(fixed).toContain("https://www.nspcc.org.uk/report?a=http://b");
      expect(rulesAgainst(fixed)).toEqual([]);
    }
  });

  test.each(["http://192.168.0.1/page", "http://www.gov.uk:8080/page"])("%s is reported, but not mended", (url) => {
    expect(saysOf(rule, sourceKey({ url }))).toHaveLength(1);
    expect(fixedEntry(rule, sourceKey({ url }))).toContain(url);
  });

  test("an address that is written with escapes is not mended", () => {
    const keys = inSummary("http://www.nspcc.org.uk/a\\_b");
    expect(saysOf(rule, keys)).toHaveLength(1);
    expect(fixedEntry(rule, keys)).toContain("http://www.nspcc.org.uk/a\\_b");
  });

  test.each(["https://www.gov.uk/", "http://https://www.gov.uk/", "TODO"])("%s is none of its business", (url) => {
    expect(saysOf(rule, sourceKey({ url }))).toEqual([]);
  });
});
