import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf, summaryKey } from "./problems-in.ts";

const rule = "link-document";

function source(title: string, url: string, more = ""): string {
  return `source:\n  title: ${JSON.stringify(title)}\n  url: "https://www.gov.uk/${url}"\n${more}`;
}

/** What the rule says of a source under a preset. */
function saysUnder(preset: string, keys: string): readonly string[] {
  return problemsInStore({
    bulletin: `${standardBulletin}style: {preset: ${preset}}\n`,
    entries: { [standardId]: withKeys(standardEntry, keys) },
  })
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
}

const neither = "Expected the link to a document to say “PDF” and the file's size";

describe(rule, () => {
  test.each([
    ["report.pdf", neither],
    ["REPORT.PDF?download=1#page=3", neither],
    ["form.docx", "Expected the link to a document to say “Word” and the file's size"],
    ["form.doc", "Expected the link to a document to say “Word” and the file's size"],
    ["figures.xlsx", "Expected the link to a document to say “Excel” and the file's size"],
    ["slides.ppt", "Expected the link to a document to say “PowerPoint” and the file's size"],
    ["form.odt", "Expected the link to a document to say “ODT” and the file's size"],
    ["figures.csv", "Expected the link to a document to say “CSV” and the file's size"],
  ])("%s", (url, message) => {
    expect(saysOf(rule, source("Annual report 2017", url))).toEqual([['"Annual report 2017"', message]]);
  });

  test.each([
    ["Annual report 2017 (PDF)", "report.pdf", "Expected the link to a document to say the file's size"],
    ["Annual report 2017 (1.2MB)", "report.pdf", "Expected the link to a document to say “PDF”"],
    ["Annual report 2017 (PDF, 12 pages)", "report.pdf", "Expected the link to a document to say the file's size"],
  ])("%s lacks a part", (title, url, message) => {
    expect(saysOf(rule, source(title, url)).map(([, said]) => said)).toEqual([message]);
  });

  test.each([
    ["Annual report 2017 (PDF, 1.2MB)", "report.pdf", ""],
    ["Annual report 2017 (PDF only, 120 KB)", "report.pdf", ""],
    ["Annual report 2017", "report.pdf", '  format: "PDF"\n  size: "1.2MB"\n'],
    ["Annual report 2017 (pdf)", "report.pdf", '  size: "120kB"\n'],
    ["Application form (MS Word, 34KB)", "form.docx", ""],
    ["Application form (spreadsheet, 34KB)", "form.xls", ""],
    ["Annual report 2017", "report.pdf/", ""],
    ["Annual report 2017", "?file=report.pdf", ""],
    ["What a PDF is", "pdf", ""],
  ])("accepts %s for %s%s", (title, url, more) => {
    expect(saysOf(rule, source(title, url, more))).toEqual([]);
  });

  test("in the summary the text alone says it; a further link has keys of its own", () => {
    const summary = summaryKey(
      "See the [form](https://www.gov.uk/a.pdf) and the [leaflet (PDF, 80KB)](https://www.gov.uk/b.pdf).",
    );
    expect(saysOf(rule, summary)).toEqual([["form", neither]]);
    const link = '  - title: "Advice for parents"\n    url: "https://www.gov.uk/a.pdf"\n';
    expect(saysOf(rule, `links:\n${link}${link}    format: "PDF"\n    size: "80KB"\n`)).toHaveLength(1);
  });

  test("GOV.UK calls a PDF “PDF”, the NHS “PDF only”", () => {
    const keys = source("Annual report 2017 (PDF, 1.2MB)", "report.pdf");
    expect(saysUnder("govuk", keys)).toEqual([]);
    expect(saysUnder("none", keys)).toEqual([]);
    expect(saysUnder("nhs", keys)).toEqual(["Expected the link to a document to say “PDF only”"]);
    expect(saysUnder("nhs", source("Annual report 2017 (PDF only, 1.2MB)", "report.pdf"))).toEqual([]);
  });
});
