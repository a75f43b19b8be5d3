import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { frontMatter } from "../../../src/import/markdown/front-matter.ts";
import { markdown } from "../../../src/import/markdown/markdown.ts";
import { entriesIn, filledLines, importText } from "./sample.ts";

const partnership = `Ashford Families newsletter, March 2021
=======================================

Dear colleagues,

*Date sent: 3 March 2021*

## Training on neglect

We have **two free half-days** left this term.
They are for anyone who visits families at home.

**Date:** Tuesday 16 March 2021
**Time:** 9:30am to 12:30pm
**Venue:** Online

## New referral form

The form has changed. Please stop using the old one from 1 April.

Further information: [Referral form and notes (PDF, 240KB)][form]

![The new form](https://ashford.example/form.png)

## Thank you

See you next month,

The partnership team

[form]: https://ashford.example/form.pdf
`;

const school = `# St Mark's school news

**Issue 14 | 6 May 2022**

*In this issue:*

* Summer fair
* Term dates

---

## School

### Summer fair

Our fair is on the school field. Please bring cakes!

Contact: Priya Shah, fair@stmarks.example

## Parish

### Term dates

| Term | Starts |
|------|--------|
| Summer | 25 April |

* * *

You are receiving this because your child attends St Mark's. To unsubscribe, e-mail the office.
`;

const council = `**Safer Westbury: e-bulletin 7**

12 January 2023

**County lines awareness week**

The week runs for seven days. Posters are on [our website](https://westbury.example/county-lines).

Source: [National Crime Agency](https://nca.example/county-lines)

16 January 2023

**Learning review published**

The review of the death of “Sam” is out. It has nine findings.

[Read the learning review](https://westbury.example/reviews/sam)

[Back to top](#top)
`;

const updates = `# Youth workers' update – 4 October 2019

1. **New drop-in at the library**

   It is warm and dry. [Details of the drop-in][lib]

2. **Grants for small clubs**

   Up to £500 each, at https://fund.example/apply.

[lib]: https://library.example/drop-in
`;

const letter = `# The Trustee Letter #12

Sep 14, 2023

## 1. Commission consults on social media

The regulator wants views on its [draft guidance](https://cc.example/social).<br>It is short.

> Trustees do not need to become experts.

[Tell them what you think](https://cc.example/consult)

---

## 2. New fundraising code

The code has been [cut by half](https://frb.example/code).

[Share](https://letter.example/share)
`;

describe("a newsletter in Markdown", () => {
  test("of a partnership", async () => {
    expect(await entriesIn(partnership)).toEqual([
      {
        headline: "Training on neglect",
        date: "2021-03-03",
        summary: "We have **two free half-days** left this term. They are for anyone who visits families at home.",
        event: { start: "2021-03-16T09:30", end: "2021-03-16T12:30", place: "Online" },
      },
      {
        headline: "New referral form",
        date: "2021-03-03",
        summary: "The form has changed. Please stop using the old one from 1 April.",
        source: {
          label: "Further information",
          title: "Referral form and notes",
          format: "PDF",
          size: "240KB",
          url: "https://ashford.example/form.pdf",
        },
      },
    ]);
  });

  test("of a school, with sections", async () => {
    expect(await entriesIn(school)).toEqual([
      {
        headline: "Summer fair",
        date: "2022-05-06",
        summary: "Our fair is on the school field. Please bring cakes!",
        section: "School",
        contact: { name: "Priya Shah", email: "fair@stmarks.example" },
      },
      { headline: "Term dates", date: "2022-05-06", summary: "Term | Starts\n\nSummer | 25 April", section: "Parish" },
    ]);
  });

  test("of a council, without headings", async () => {
    expect(await entriesIn(council)).toEqual([
      {
        headline: "County lines awareness week",
        date: "2023-01-12",
        summary: "The week runs for seven days. Posters are on [our website](https://westbury.example/county-lines).",
        source: { label: "Source", title: "National Crime Agency", url: "https://nca.example/county-lines" },
      },
      {
        headline: "Learning review published",
        date: "2023-01-16",
        summary: "The review of the death of “Sam” is out. It has nine findings.",
        source: { title: "Read the learning review", url: "https://westbury.example/reviews/sam" },
      },
    ]);
  });

  test("whose items are those of a list", async () => {
    expect(await entriesIn(updates)).toMatchObject([
      { headline: "New drop-in at the library", date: "2019-10-04" },
      { headline: "Grants for small clubs", date: "2019-10-04" },
    ]);
  });

  test("of a mailing service, with HTML in it", async () => {
    expect(await entriesIn(letter)).toMatchObject([
      {
        headline: "Commission consults on social media",
        date: "2023-09-14",
        source: { title: "Tell them what you think", url: "https://cc.example/consult" },
      },
      { headline: "New fundraising code", date: "2023-09-14" },
    ]);
  });

  test.each([
    ["a partnership", partnership],
    ["a school", school],
    ["a council", council],
    ["a list", updates],
    ["a letter", letter],
  ])("of %s is recognised by what it holds", (_, text) => {
    expect(markdown.recognises({ name: "-", bytes: new Uint8Array(), text })).toBe(true);
    expect(frontMatter.recognises({ name: "-", bytes: new Uint8Array(), text })).toBe(false);
  });

  test.each([
    [
      "copied text",
      "5th April 2018\n\nChild referrals rise\n\nThe agency counted more children. See #hashtag and * star.",
    ],
    ["a web page", "<!doctype html>\n<p>## [a](https://a.test/) **b**</p>"],
    ["a feed", '{"version": "https://jsonfeed.org/version/1.1", "x": "## [a](https://a.test/) **b**"}'],
  ])("is not what %s is taken for", (_, text) => {
    expect(markdown.recognises({ name: "-", bytes: new Uint8Array(), text })).toBe(false);
  });

  test("says of an address that a name stands for which entry it went into", async () => {
    const { ledger } = await importText(updates);
    expect(ledger.at(-1)).toMatchObject({ text: "[lib]: https://library.example/drop-in", role: "link", entry: 0 });
  });
});

const piece = fc.constantFrom(
  ..."# |## |- |1. |> |    |---|===|```|**bold**|*it*|[a](https://a.test/)|[b]|[b]: https://b.test/|![p](q.png)|<div>|</div>|<!-- c -->|<br>|{% x %}|| a | b ||---|---||title: x|5 April 2018|Read more|words and more words|\\|&amp;|\u00a0".split(
    "|",
  ),
  "\n",
  "\n\n",
  "---\n",
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test("every line of any text that is not blank has one role", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { entries, ledger, notes } = await importText(text);
      expect(ledger.map(({ at }) => at)).toEqual(filledLines(text));
      expect(ledger.every(({ entry }) => entry === undefined || entry < entries.length)).toBe(true);
      expect(notes.every(({ at }) => at >= 1 && at <= text.split("\n").length)).toBe(true);
    }),
    { seed: 6, numRuns: 300 },
  );
});
