import { describe, expect, test } from "@jest/globals";
import type { Entry } from "../../src/model/entry.ts";
import { describePublication } from "../../src/render/describe-publication.ts";
import { pieceText } from "../../src/render/fact.ts";
import { samplePublication } from "./sample-publication.ts";

/** The facts and links of an entry in words, and the addresses in them. */
function describeOne(changes: Partial<Entry>, language = "en-GB") {
  const [section] = describePublication(samplePublication({ bulletin: { language }, entries: [changes] })).sections;
  const [entry] = section?.entries ?? [];
  return [...(entry?.facts ?? []), ...(entry?.links ?? [])].map(
    ({ label, pieces }) => `${label ?? "–"}: ${pieceText(pieces)}`,
  );
}

describe("an event", () => {
  test.each([
    [{ start: "2018-03-13" }, "Tuesday 13 March 2018"],
    [{ start: "2018-03-13", end: "2018-03-13" }, "Tuesday 13 March 2018"],
    [{ start: "2018-03-12", end: "2018-03-18" }, "Monday 12 March 2018 to Sunday 18 March 2018"],
    [{ start: "2018-03-13T09:30" }, "Tuesday 13 March 2018, 9:30am"],
    [{ start: "2018-03-13T12:00", end: "2018-03-13T16:30" }, "Tuesday 13 March 2018, midday to 4:30pm"],
    [
      { start: "2018-03-13T20:00", end: "2018-03-14T00:00" },
      "Tuesday 13 March 2018, 8pm to Wednesday 14 March 2018, midnight",
    ],
  ])("%j is %s", (event, words) => {
    expect(describeOne({ event })).toEqual([`When: ${words}`]);
  });

  test("in another language is written as that language writes dates", () => {
    expect(describeOne({ event: { start: "2018-03-13T12:00", end: "2018-03-13T16:30" } }, "de")).toEqual([
      "When: Dienstag, 13. März 2018, 12:00 – 16:30",
    ]);
  });

  test("says where and how to book", () => {
    const event = { start: "2018-03-13", place: "Online", address: "By Teams", booking: "https://a.example/" };
    expect(describeOne({ headline: "Course", event })).toEqual([
      "When: Tuesday 13 March 2018",
      "Where: Online, By Teams",
      "Book: Places for “Course”",
    ]);
  });
});

test.each<[Partial<Entry>, string]>([
  [{ deadline: { what: "Reply", date: "2018-02-22" } }, "Deadline: Reply on or before 22 February 2018"],
  [{ contact: { name: "Sam", email: "s@a.example", phone: "020 1" } }, "Contact: Sam, s@a.example, 020 1"],
  [{ contact: { phone: "020 1" } }, "Contact: 020 1"],
  [{ source: { title: "The report", url: "https://a.example/" } }, "–: The report"],
  [{ source: { label: "Source", title: "Report", url: "https://a.example/", format: "PDF" } }, "Source: Report (PDF)"],
  [{ links: [{ title: "Report", url: "https://a.example/", format: "PDF", size: "1MB" }] }, "–: Report (PDF, 1MB)"],
])("%j is described as “%s”", (changes, words) => {
  expect(describeOne(changes)).toEqual([words]);
});

describe("the edition", () => {
  const edition = (title?: string) =>
    pieceText(describePublication(samplePublication({ edition: title === undefined ? {} : { title } })).edition);

  test("is named by number, title and date, the title only if the date does not say the same", () => {
    expect(edition()).toBe("Edition 3, 5 April 2018");
    expect(edition("Spring news")).toBe("Edition 3: Spring news, 5 April 2018");
    expect(edition("April 2018")).toBe("Edition 3, 5 April 2018");
  });

  test("is the date alone for a selection", () => {
    expect(pieceText(describePublication(samplePublication()).edition)).toBe("5 April 2018");
  });
});

test("entries without a section get a heading where others have one", () => {
  const sections = [{ key: "news", title: "News" }];
  const publication = samplePublication({ bulletin: { sections }, entries: [{ section: "news" }, {}] });
  expect(describePublication(publication).sections.map(({ title }) => title)).toEqual(["News", "Also in this edition"]);
  expect(describePublication(samplePublication()).sections.map(({ title }) => title)).toEqual([undefined]);
});
