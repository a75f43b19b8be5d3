import { describe, expect, test } from "@jest/globals";
import { htmlPage } from "../../../src/import/html/html-page.ts";
import { readHtml } from "../../../src/import/html/read-html.ts";
import type { Imported, Role } from "../../../src/import/imported.ts";
import { toSourceFile } from "../../../src/import/source-file.ts";
import {
  cardsPage,
  councilPage,
  googleDocsPage,
  govDeliveryPage,
  govUkPage,
  mailchimpPage,
  outlookPage,
  wordPressPage,
} from "./sample-pages.ts";

const settings = { today: "2024-08-01", language: "en-GB" };

function read(page: string): Imported {
  return readHtml({ bytes: new TextEncoder().encode(page) }, settings);
}

const pages: readonly (readonly [string, string, readonly object[]])[] = [
  [
    "a page of WordPress",
    wordPressPage,
    [
      {
        headline: "New threshold guidance published",
        date: "2024-06-12",
        summary:
          "The partnership has published new guidance on **thresholds of need**. It replaces the version of 2021 and takes effect on 1 July.\n\n- It has a one-page summary.\n- It has worked examples.",
        source: {
          label: "Further information",
          title: "Thresholds of need: guidance for practitioners",
          url: "https://www.norbridge-scp.org.uk/resources/thresholds/",
        },
      },
      {
        headline: "Water safety campaign for the summer",
        date: "2024-06-03",
        summary: "Coastal councils have started a campaign on open water. It gives schools a lesson plan and a poster.",
        source: {
          label: "Source",
          title: "Water safety resources for schools",
          url: "https://www.rlss.example/water-safety",
        },
      },
    ],
  ],
  [
    "one story in the manner of GOV.UK",
    govUkPage,
    [
      {
        headline: "Keeping children safe in out-of-school settings",
        date: "2024-03-04",
        summary:
          "A code of practice for clubs, tuition centres and camps has been revised.\n\nThe code of practice covers health and safety, staff checks and whom to tell about a concern.\n\nProviders should read the [out-of-school settings code of practice](https://www.gov.uk/government/publications/out-of-school-code).",
      },
    ],
  ],
  [
    "cards in a list, whose dates are in the code",
    cardsPage,
    [
      {
        headline: "Extra measles clinics in August",
        date: "2024-07-29",
        summary: "Families can walk in at four sites. No appointment is needed.",
        source: {
          title: "Extra measles clinics in August",
          url: "https://www.eastmoor.nhs.example/news/measles-clinics",
        },
      },
      {
        headline: "Safer sleep week returns",
        date: "2024-03-11",
        summary: "Midwives and health visitors will talk to new parents about safer sleep.",
        source: { title: "Safer sleep week returns", url: "https://www.eastmoor.nhs.example/news/safe-sleep" },
      },
    ],
  ],
  [
    "a campaign of Mailchimp",
    mailchimpPage,
    [
      {
        headline: "Trustee toolkit launched",
        date: "2023-03-20",
        summary: "A toolkit helps trustees to check their safeguarding policy.\n\nIt takes an hour.",
        source: {
          title: "Get the trustee toolkit",
          url: "https://tidewater.us5.list-manage.com/track/click?u=1&id=2&e=3",
        },
      },
      {
        headline: "Online safety training",
        date: "2023-03-06",
        summary: "Two places are left on the course of **28 April**.",
        source: { title: "Book the online safety course", url: "https://tidewater.example/training/online-safety" },
      },
    ],
  ],
  [
    "a bulletin of GovDelivery",
    govDeliveryPage,
    [
      {
        headline: "Funding for two-year-olds: apply by the end of March",
        date: "2024-01-17",
        summary:
          "Parents who work can apply for 15 hours from 1 April 2024.\n\nProviders can find a leaflet in [the funding pages for providers](https://www.norbridge.example/funding?x=1).",
      },
      {
        headline: "Survey of childminders",
        date: "2024-01-17",
        summary:
          "The survey closes on 9 February 2024. [Answer the childminder survey](https://www.norbridge.example/survey)",
      },
    ],
  ],
  [
    "what Google Docs writes",
    googleDocsPage,
    [
      {
        headline: "New attendance rules for September",
        date: "2024-07-08",
        summary:
          "Schools have to share their registers each day. *Working together* has been changed to match.\n\n- Check your codes.\n- Tell parents.",
        source: {
          label: "Read more",
          title: "School attendance guidance for governors",
          url: "https://www.gov.uk/attendance",
        },
      },
    ],
  ],
  [
    "what Outlook sends",
    outlookPage,
    [
      {
        headline: "County lines briefing",
        date: "2022-10-11",
        summary: "Police have written a briefing on county lines for taxi drivers and hotels.",
        source: {
          title: "County lines briefing for businesses",
          format: "PDF",
          size: "400KB",
          url: "https://www.police.example/county-lines.pdf",
        },
      },
      {
        headline: "Private fostering week",
        date: "2022-10-03",
        summary:
          "Anyone who cares for somebody else’s child for 28 days or more has to tell the council.\n\n- Ring the front door.",
      },
    ],
  ],
];

describe("the entries of", () => {
  test.each(pages)("%s", (_, page, expected) => {
    expect(read(page).entries.map(({ data }) => data)).toEqual(expected);
  });

  test("a council’s table, each row an entry", () => {
    const [foster, hub] = read(councilPage).entries.map(({ data }) => data);
    expect(foster).toEqual({
      headline: "Foster carers wanted in the north of the borough",
      date: "2019-05-14",
      summary: "An open evening takes place at the library.",
      source: {
        title: "Foster carers wanted in the north of the borough",
        url: "http://www.westerhill.example/foster.htm",
      },
    });
    expect(hub).toMatchObject({ headline: "Family hub opens", date: "2019-05-02" });
  });
});

describe("the ledger of a page", () => {
  test.each<readonly [string, string, ...unknown[]]>([...pages, ["a council’s table", councilPage]])(
    "has each text once: %s",
    (_, page) => {
      const { ledger } = read(page);
      expect(ledger.map(({ at }) => at)).toEqual(ledger.map((__, place) => place + 1));
      expect(ledger.filter(({ text }) => text.trim() === "")).toEqual([]);
    },
  );

  const rolesOf = (page: string, text: string) =>
    read(page)
      .ledger.filter((unit) => unit.text.includes(text))
      .map(({ role }) => role);

  test.each<[string, string, string, Role]>([
    ["navigation", wordPressPage, "Training", "boilerplate"],
    ["the name of the site", wordPressPage, "Safeguarding Children Partnership", "masthead"],
    ["a link that jumps over the navigation", wordPressPage, "Skip to content", "unused"],
    ["buttons to share", wordPressPage, "Share this", "boilerplate"],
    ["posts beside the page", wordPressPage, "Recent posts", "boilerplate"],
    ["a banner about cookies", govUkPage, "Cookies on GOV.UK", "boilerplate"],
    ["crumbs", govUkPage, "Education", "boilerplate"],
    ["who says it", govUkPage, "From:", "boilerplate"],
    ["a licence", govUkPage, "Open Government Licence", "footer"],
    ["the line for the list of messages", mailchimpPage, "Training dates and a new toolkit", "unused"],
    ["the logo", mailchimpPage, "Tidewater Voluntary Action", "picture"],
    ["how to unsubscribe", mailchimpPage, "unsubscribe", "footer"],
    ["the names of the columns", councilPage, "Date | News", "boilerplate"],
    ["a subscriber’s services", govDeliveryPage, "SUBSCRIBER SERVICES", "footer"],
  ])("says what a part is: %s", (_, page, text, role) => {
    expect(rolesOf(page, text)).toContain(role);
  });
});

describe("notes", () => {
  test("a link that counts clicks is for review", () => {
    expect(read(mailchimpPage).entries.map(({ review }) => review)).toEqual([
      [
        "The address “https://tidewater.us5.list-manage.com/track/click?u=1&id=2&e=3” counts clicks and does not say where it leads.",
      ],
      [],
    ]);
  });

  test("what is hidden has one", () => {
    expect(read(mailchimpPage).notes).toContainEqual({ at: 1, message: "Nobody sees this on the page" });
  });
});

test("a page in another encoding is read by what it says of itself", () => {
  const page = '<meta charset="iso-8859-1"><h2>Café for carers opens</h2><p>It is open on Fridays.</p>';
  const bytes = Uint8Array.from(page, (character) => character.charCodeAt(0));
  expect(readHtml({ bytes }, settings).entries[0]?.data).toMatchObject({ headline: "Café for carers opens" });
});

test.each<[string, string, boolean]>([
  ["a document", "<!DOCTYPE html><html>", true],
  ["XHTML", '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', true],
  ["a piece", '  <table width="100%"><tr>', true],
  ["a piece after a comment", "<!-- x -->\n<p>Text", true],
  ["a feed", '<?xml version="1.0"?><rss version="2.0"><channel>', false],
  ["text", "News of 5 April\n\nsmaller < larger", false],
  ["Markdown with a picture in it", '# News\n\n<img src="x">', false],
])("recognises %s: %s", (_, text, expected) => {
  expect(htmlPage.recognises(toSourceFile("x", new TextEncoder().encode(text)))).toBe(expected);
});
