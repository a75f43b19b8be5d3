import { describe, expect, test } from "@jest/globals";
import { saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const explained = "The Multi-Agency Safeguarding Hub (MASH) is open.";
const finding = [["MASH", "“MASH” is explained and not used again"]];

describe("acronym-unused", () => {
  test.each([
    explained,
    "A Multi-Agency Safeguarding Hub (the “MASH”) is open",
    "Multi-Agency Safeguarding Hubs (MASHs; in Sutton)",
    "[Multi-Agency Safeguarding Hub (*MASH*)](https://www.gov.uk/)",
  ])("%s", (text) => {
    expect(saysOf("acronym-unused", summaryKey(text))).toEqual(finding);
  });

  test.each([
    `${explained} Call the MASH.`,
    `${explained} Two MASHs.`,
    "The MASH (Multi-Agency Safeguarding Hub) is open.",
    "The times are GMT (UTC+01).",
    "Turn that out (OK I know about the middle).",
    "Sutton won (NSPCC was second).",
  ])("accepts: %s", (text) => {
    expect(saysOf("acronym-unused", summaryKey(text))).toEqual([]);
  });

  test("a headline and the title of a link use it", () => {
    expect(saysOf("acronym-unused", `headline: "The MASH is open"\n${summaryKey(explained)}`)).toEqual([]);
    expect(saysOf("acronym-unused", sourceKey({ title: "About the MASH" }) + summaryKey(explained))).toEqual([]);
    expect(saysOf("acronym-unused", sourceKey({ title: "About the MASHED" }) + summaryKey(explained))).toEqual(finding);
  });
});
