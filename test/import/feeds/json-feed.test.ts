import { expect, test } from "@jest/globals";
import { jsonFeed } from "../../../src/import/feeds/json-feed.ts";
import { importText, refusalOf } from "./import-text.ts";

const feed = (items: unknown, more: object = {}) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Riverside School", ...more, items });

test("a feed of a school", async () => {
  const { entries, ledger, notes } = await importText(
    jsonFeed,
    feed([
      {
        id: "1",
        url: "https://www.riverside.example/n/1",
        title: "Open evening",
        content_text: "Come and see us.\n\nBring:\n- a pen\n- a friend",
        date_published: "2024-10-01T18:00:00+01:00",
        tags: ["Events", "Events", 7],
        image: "https://www.riverside.example/a.png",
      },
      {
        id: "2",
        url: "https://www.riverside.example/n/2",
        external_url: "https://www.agency.example/report",
        summary: "What the agency says about us.",
        content_html: "<p>What the agency says about us. <b>All of it.</b></p>",
        date_modified: "2024-10-02",
        attachments: [
          {
            url: "https://www.riverside.example/r.docx",
            mime_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            size_in_bytes: 20480,
            title: "The report in full",
          },
        ],
      },
    ]),
  );
  expect(entries.map(({ data }) => data)).toEqual([
    {
      headline: "Open evening",
      date: "2024-10-01",
      summary: "Come and see us.\n\nBring:\n\n- a pen\n- a friend",
      source: { title: "Open evening", url: "https://www.riverside.example/n/1" },
      tags: ["Events"],
    },
    {
      date: "2024-10-02",
      summary: "What the agency says about us.",
      source: { url: "https://www.agency.example/report" },
      links: [
        { title: "The report in full", url: "https://www.riverside.example/r.docx", format: "Word", size: "20KB" },
      ],
    },
  ]);
  expect(entries.flatMap(({ review }) => review)).toEqual([]);
  expect(ledger.map(({ text }) => text)).toEqual(["Open evening", "What the agency says about us."]);
  expect(notes.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "1 What the feed says of itself belongs in bulletin.yaml and is left out: “title”: Riverside School",
    "1 “image” has no place in an entry and is left out",
    "2 The whole text is left out, since the item has a summary of its own",
    "2 “url” has no place in an entry and is left out",
  ]);
});

test("hostile values do no harm", async () => {
  const text = `{"version":"https://jsonfeed.org/version/1","__proto__":{"a":1},"language":"not_a-language!","items":["x",null,
    {"title":"a\\u0000b \\ud800","url":1e999,"__proto__":{"content_text":"no"},"constructor":1,"tags":{"a":1},"content_text":"c\\u001b[31m",
     "attachments":[{"url":"https://a.example/a.pdf","mime_type":"application/pdf","size_in_bytes":1e999},7]}]}`;
  const { entries, ledger } = await importText(jsonFeed, text);
  expect(ledger.map(({ role }) => role)).toEqual(["unused", "unused", "entry"]);
  expect(entries[0]?.data).toMatchObject({ headline: "a b \ufffd", summary: "c[31m" });
  expect(entries[0]?.data).toMatchObject({ source: { url: "https://a.example/a.pdf", format: "PDF" } });
});

test.each([
  ["", "file:1:1: The file ends before its JSON does"],
  ['{"version":\n"x', "file"],
  ['{"version": "x",\n"items": [{}', "file:2:13: The file ends before its JSON does"],
  ["[]", "file is no JSON Feed"],
  ['{"items": {}}', "file has no list of items, so it is no JSON Feed"],
  [" ".repeat(10_000_001), "file is larger than 10 MB"],
])("%.20j is refused", async (text, message) => {
  const refusal = await refusalOf(jsonFeed, text);
  expect(refusal.startsWith(`NOT_IMPORTED ${message}`)).toBe(true);
});

test("a list that is nested 200,000 times ends", async () => {
  const text = `{"items":[${"[".repeat(200_000)}${"]".repeat(200_000)}]}`;
  expect(["nothing", "NOT_IMPORTED file: The JSON is broken here"]).toContain(
    (await refusalOf(jsonFeed, text)).split("\n")[0],
  );
});

test.each([
  ['{"version": "https://jsonfeed.org/version/1", "title": "x"', true],
  ['\n{"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"', true],
  ['{"title": "x", "items": [', true],
  ['{"title": "x"}', false],
  ['[{"items": []}]', false],
  ["See https://jsonfeed.org/version/1", false],
])("%j is recognised: %s", (text, is) => {
  expect(jsonFeed.recognises({ name: "x", bytes: new Uint8Array(), text })).toBe(is);
});
