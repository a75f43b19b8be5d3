import { describe, expect, test } from "@jest/globals";
import { saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const vague = [
  "here",
  "Click here",
  "CLICK HERE!",
  "this link",
  "Read more…",
  "Read more »",
  "More",
  "Find out more",
  "website",
  "Visit our website",
  "Details",
  "Further details, here",
  "Further information",
  "Download",
  "Download the PDF (1.2MB)",
  "Read the full story",
  "Book your place here",
  "https://www.gov.uk/page",
  "www.gov.uk/page",
  "Go",
  "UK",
  "→",
  "2018",
];

const clear = [
  "National referral statistics 2017",
  "Contextual Safeguarding Network",
  "NSPCC",
  "GOV.UK",
  "Contact us",
  "Register for the conference",
  "More than a score: the report",
  "Here and now: a survey of families",
  "What happens here matters to every child in the town",
  "Why we are here",
  "Download the harmful sexual behaviour framework (PDF, 1.2MB)",
  "Website accessibility regulations",
  "name@council.gov.uk",
];

describe("link-text-vague", () => {
  test.each(vague)("%s", (title) => {
    expect(saysOf("link-text-vague", sourceKey({ title }))).toEqual([
      [JSON.stringify(title), `“${title}” does not say where the link leads`],
    ]);
  });

  test.each(clear)("accepts %s", (title) => {
    expect(saysOf("link-text-vague", sourceKey({ title }))).toEqual([]);
  });

  test("in the summary the words of the link are pointed at", () => {
    const summary =
      "For help, [click **here**](https://www.gov.uk/here) or see\n[the advice for parents](https://www.gov.uk/).";
    expect(saysOf("link-text-vague", summaryKey(summary))).toEqual([
      ["click **here**", "“click here” does not say where the link leads"],
    ]);
  });

  test("an address as its own text is pointed at without its brackets", () => {
    expect(saysOf("link-text-vague", summaryKey("See <https://www.gov.uk/> for help."))).toEqual([
      ["https://www.gov.uk/", "“https://www.gov.uk/” does not say where the link leads"],
    ]);
  });

  test("in further links", () => {
    expect(saysOf("link-text-vague", 'links:\n  - title: "More"\n    url: "https://www.gov.uk/"\n')).toHaveLength(1);
  });
});
