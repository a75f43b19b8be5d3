import { describe, expect, test } from "@jest/globals";
import { proposeEntry } from "../../../src/import/web-page/propose-entry.ts";

const read = (html: string) =>
  proposeEntry(html, "https://www.example.org.uk/news", { today: "2018-04-06", language: "en-GB" });

describe("the day of publication", () => {
  test.each([
    ["2018-04-05", "2018-04-05"],
    ["2018-04-05T23:59:59-11:00", "2018-04-05"],
    ["2018-04-06T00:30:00+13:00", "2018-04-06"],
    ["2018-04-05T22:30:00Z", "2018-04-05"],
    ["2018-04-05 09:00", "2018-04-05"],
    ["20180405", "2018-04-05"],
    ["2018/4/5", "2018-04-05"],
    ["5 April 2018", "2018-04-05"],
    ["5 April 2018, 9:00am", "2018-04-05"],
    ["Thu, 05 Apr 2018 09:00:00 GMT", "2018-04-05"],
  ])("%s is %s", (written, date) => {
    expect(read(`<meta property="article:published_time" content="${written}">`).data["date"]).toBe(date);
  });

  test.each([
    ["still to come", "2018-04-07"],
    ["before the web", "1970-01-01T00:00:00Z"],
    ["in no calendar", "2018-02-30"],
    ["of two readings", "05/04/2018"],
    ["no date", "last week"],
  ])("is refused if it is %s", (_, written) => {
    const { data, notes } = read(`<meta name="date" content="${written}">`);
    expect(data).not.toHaveProperty("date");
    expect(notes).toContainEqual(`The page is dated “${written}”, which is not believed: see that the date is right.`);
  });

  test.each([
    ['<meta name="DCTERMS.issued" content="2018-04-01">', "dcterms.issued"],
    ['<meta name="citation_publication_date" content="2018-04-01">', "citation_publication_date"],
    ['<meta name="parsely-pub-date" content="2018-04-01T00:00:00Z">', "parsely-pub-date"],
    ['<meta itemprop="datePublished" content="2018-04-01">', "datePublished"],
    ['<time datetime="2018-01-01">Today</time><time pubdate datetime="2018-04-01">1 April</time>', "datePublished"],
    ['<meta name="date" content="2999-01-01"><time itemprop="datePublished" datetime="2018-04-01">', "datePublished"],
  ])("is found in %s", (html, place) => {
    const { data, notes } = read(html);
    expect([data["date"], notes[0]]).toEqual(["2018-04-01", `From the page: date (${place}).`]);
  });

  test.each([
    '<meta property="article:modified_time" content="2018-04-01">',
    '<script type="application/ld+json">{"@type":"Article","dateModified":"2018-04-01"}</script>',
    '<time datetime="2018-04-01">1 April</time>',
  ])("is not %s", (html) => {
    expect(read(html).data).not.toHaveProperty("date");
  });
});
