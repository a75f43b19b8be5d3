import { describe, expect, test } from "@jest/globals";
import { entriesIn, filledLines, importText } from "./sample.ts";

const file = (settings: string, body = "Come and see."): string => `---\n${settings}\n---\n\n${body}\n`;

describe("a file with front matter is an entry", () => {
  test("of Jekyll, dated by its name", async () => {
    const text = file(
      "layout: post\ntitle: 'Carer's card, apply now'\nexcerpt: A card that opens doors.\ntags: [carers, discounts]\nauthor: Jo",
      "A card that opens doors.\n\nShow it at [the leisure centre](https://leisure.example/) and in shops.\n\nFurther information: [Apply for a carer’s card (PDF, 90KB)](https://council.example/card.pdf)",
    );
    const { entries, ledger, notes } = await importText(text, "2021-06-08-carers-card.md");
    expect(entries).toEqual([
      {
        data: {
          headline: "Carer's card, apply now",
          date: "2021-06-08",
          summary:
            "A card that opens doors.\n\nShow it at [the leisure centre](https://leisure.example/) and in shops.",
          source: {
            label: "Further information",
            title: "Apply for a carer’s card",
            format: "PDF",
            size: "90KB",
            url: "https://council.example/card.pdf",
          },
          tags: ["carers", "discounts"],
        },
        from: 1,
        to: 13,
        review: [expect.stringMatching(/^This apostrophe ends the text.*it is read as “Carer's card, apply now”\.$/)],
      },
    ]);
    expect(ledger.map(({ at, role }) => [at, role])).toEqual([
      [1, "separator"],
      [2, "unused"],
      [3, "headline"],
      [4, "summary"],
      [5, "section"],
      [6, "unused"],
      [7, "separator"],
      [9, "summary"],
      [11, "summary"],
      [13, "link"],
    ]);
    expect(notes.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "1 The date is from the name of the file",
      "2 “layout: post” is left out: entries have nothing of the kind",
      expect.stringMatching(/^3 This apostrophe/),
      "4 “excerpt” says what the text says, which is kept once",
      "6 “author: Jo” is left out: entries have nothing of the kind",
    ]);
  });

  test("of Hugo, with TOML and an event in a group", async () => {
    const text =
      '+++\ntitle = "Family hub open day"\ndate = 2022-02-01T08:00:00Z\n[params]\neventDate = "2022-02-19T10:00:00Z"\nvenue = "Family hub"\naddress = "2 Mill Lane, Ashford"\nregister = "https://tickets.example/hub"\n+++\nDrop in.\n';
    const { entries } = await importText(text);
    expect(entries[0]?.data).toEqual({
      headline: "Family hub open day",
      date: "2022-02-01",
      summary: "Drop in.",
      event: {
        start: "2022-02-19T10:00",
        place: "Family hub",
        address: "2 Mill Lane, Ashford",
        booking: "https://tickets.example/hub",
      },
    });
    expect(entries[0]?.review).toEqual([
      "The event’s time is said to be Greenwich Mean Time, and is kept as it is written.",
    ]);
  });

  test("of Eleventy, with links, a section and a contact in groups", async () => {
    const [data] = await entriesIn(
      file(
        "title: Grants for play\ndate: 3 March 2020\nsection: Funding\nsource:\n  title: The play fund\n  url: https://play.example/\nlinks:\n  - title: How to apply\n    url: https://play.example/apply\ncontact:\n  name: Ola Nowak\n  email: ola@play.example\n  phone: 01632 960001\nclosing_date: 30 April 2020",
      ),
    );
    expect(data).toEqual({
      headline: "Grants for play",
      date: "2020-03-03",
      summary: "Come and see.\n\nClosing date: 30 April 2020",
      source: { title: "The play fund", url: "https://play.example/" },
      links: [{ title: "How to apply", url: "https://play.example/apply" }],
      section: "Funding",
      contact: { name: "Ola Nowak", email: "ola@play.example", phone: "01632 960001" },
    });
  });

  test("of a school, whose only date is that of the event", async () => {
    const { entries } = await importText(
      file("title: Summer fair\ndate: 2023-06-17 11:00\nlocation: School field\ncost: Free"),
    );
    expect(entries[0]?.data).toEqual({
      headline: "Summer fair",
      date: "2023-06-17",
      summary: "Come and see.\n\nCost: Free",
      event: { start: "2023-06-17T11:00", place: "School field" },
    });
    expect(entries[0]?.review).toEqual(["“date” is read as the day of the event, since there is no other date."]);
  });

  test("whose heading repeats its title", async () => {
    const { entries, ledger } = await importText(file("title: New rules", "# New rules\n\nText.\n\n## Why\n\nMore."));
    expect(entries[0]?.data).toEqual({ headline: "New rules", summary: "Text.\n\n**Why**\n\nMore." });
    expect(ledger.find(({ text }) => text === "# New rules")?.role).toBe("repeated headline");
  });

  test("whose heading is its title", async () => {
    expect(await entriesIn(file("date: 2020-01-02", "# New rules\n\nText."))).toEqual([
      { headline: "New rules", date: "2020-01-02", summary: "Text." },
    ]);
  });

  test("without a body", async () => {
    expect(await entriesIn("---\ntitle: Short\nsummary: All there is.\n---")).toEqual([
      { headline: "Short", summary: "All there is." },
    ]);
  });
});

describe("a date", () => {
  test.each<[string, string | undefined]>([
    ["date: 2019-02-18", "2019-02-18"],
    ["date: 2019-02-18T23:30:00-05:00", "2019-02-18"],
    ["date: 2019-02-18 09:00:00 +0000", "2019-02-18"],
    ["date: 18/02/2019", "2019-02-18"],
    ["date: 18 February 2019", "2019-02-18"],
    ["date: Monday 18th February 2019", "2019-02-18"],
    ["pubDate: Mon, 18 Feb 2019 09:00:00 GMT", "2019-02-18"],
    ["published: 2019-02-18\ncreated: 2018-01-01", "2019-02-18"],
    ["created: 2018-01-01\ndate: 2019-02-18", "2019-02-18"],
    ["permalink: /2019/02/18/newsletter-error", "2019-02-18"],
    ["permalink: /2019/02/18/newsletter-error\ndate: 2019-02-20", "2019-02-20"],
    ["url: /news/2019/02/18/", "2019-02-18"],
    ["date: 2019-02-30", undefined],
    ["date: soon", undefined],
  ])("%j", async (settings, date) => {
    const [data] = await entriesIn(file(`title: Any\n${settings}`));
    expect(data?.["date"]).toBe(date);
  });
});

describe("an event", () => {
  test.each<[string, object | undefined]>([
    ["event-date: 2019-10-24 15:00:00", { start: "2019-10-24T15:00" }],
    ["event-date: 2019-10-24 00:00:00", { start: "2019-10-24" }],
    ["start: 2019-10-24T15:00\nend: 2019-10-24T17:00", { start: "2019-10-24T15:00", end: "2019-10-24T17:00" }],
    ["start: 2019-10-24\nend: 2019-10-26", { start: "2019-10-24", end: "2019-10-26" }],
    ["event_date: 24/10/2019\ntime: 12:00-1:30pm", { start: "2019-10-24T12:00", end: "2019-10-24T13:30" }],
    ["event_date: 24 October 2019\ntime: 6pm", { start: "2019-10-24T18:00" }],
    [
      "eventDate: 24 October 2019\nstart_time: 18:00\nend_time: 20:00",
      { start: "2019-10-24T18:00", end: "2019-10-24T20:00" },
    ],
    ["when: Thursday 24 October 2019, 6pm to 8pm", { start: "2019-10-24T18:00", end: "2019-10-24T20:00" }],
    ["event:\n  date: 2019-10-24\n  location: Hall", { start: "2019-10-24", place: "Hall" }],
    ["when: sometime next year", undefined],
    ["location: Hall", undefined],
  ])("%j", async (settings, event) => {
    const [data] = await entriesIn(file(`title: Any\n${settings}`));
    expect(data?.["event"]).toEqual(event);
  });

  test.each<[string, string, object, string]>([
    [
      "a place that is open",
      "location: To be confirmed",
      {},
      "Where it takes place is not known yet: “To be confirmed”.",
    ],
    [
      "an address for an e-mail",
      "email: https://tickets.example/1",
      { event: { start: "2019-10-24", booking: "https://tickets.example/1" } },
      "“email” holds a web address.",
    ],
    [
      "a misspelt address",
      "link: hhttps://tickets.example/1",
      { event: { start: "2019-10-24", booking: "hhttps://tickets.example/1" } },
      "“link: hhttps://tickets.example/1” gives no web address.",
    ],
    [
      "a time that is none",
      "time: after lunch",
      { summary: "Come and see.\n\nTime: after lunch" },
      "“after lunch” is not understood as a part of the event’s time.",
    ],
    [
      "an address that names another day",
      "slug: /2019/10/01/fair",
      { date: "2019-10-01" },
      "The date, 1 October 2019, is from “slug”; the event is on 24 October 2019.",
    ],
  ])("with %s is to be looked at", async (_, settings, data, review) => {
    const { entries } = await importText(file(`title: Fair\nevent-date: 2019-10-24\n${settings}`));
    expect(entries[0]?.data).toMatchObject({ event: { start: "2019-10-24" }, ...data });
    expect(entries[0]?.review).toContain(review);
  });

  test("that cannot be dated leaves its words in the text", async () => {
    const [data] = await entriesIn(
      file("title: Fair\nwhen: sometime in May\nvenue: City Hall\nno-register: You need no ticket. Just come."),
    );
    expect(data?.["summary"]).toBe(
      "Come and see.\n\nWhen: sometime in May\n\nVenue: City Hall\n\nYou need no ticket. Just come.",
    );
  });
});

test("a link that leads inside the website is named, and its words are kept", async () => {
  const { entries } = await importText(file("title: Any", "Please [contact us](/contact)."));
  expect(entries[0]).toMatchObject({
    data: { summary: "Please contact us." },
    review: ["The link “contact us” leads to “/contact”, which is no whole address, and is kept as text."],
  });
});

test.each<[string, string]>([
  ["link_title: The guide", "“link_title: The guide” is left out: there is no link that it belongs to."],
  ["links:\n  - title: The guide", "“The guide” is left out: it leads nowhere."],
  ["title: Twice", "“title” stands there twice."],
])("what is left out is named: %j", async (settings, review) => {
  const { entries } = await importText(file(`title: Any\n${settings}`));
  expect(entries[0]?.review).toContain(review);
});

test("a newsletter with front matter has an entry for each heading", async () => {
  const text = file(
    "title: Ashford newsletter, May 2021\nlayout: newsletter",
    "## One thing\n\nText one.\n\n## Another thing\n\nText two.",
  );
  expect(await entriesIn(text)).toMatchObject([
    { headline: "One thing", summary: "Text one." },
    { headline: "Another thing", summary: "Text two." },
  ]);
  const { ledger } = await importText(text);
  expect(ledger.map(({ at }) => at)).toEqual(filledLines(text));
});

test("front matter longer than any website has is refused", async () => {
  await expect(importText(`---\n${"title: One\n".repeat(5000)}---\n`)).rejects.toMatchObject({ code: "NOT_IMPORTED" });
});
