import { expect, test } from "@jest/globals";
import { wxr } from "../../../src/import/feeds/wxr.ts";
import { importText } from "./import-text.ts";

const exported = (items: string, version = "1.2") => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is an export of a website. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/${version}/">
<channel><title>Hill House</title><link>https://www.hillhouse.example</link><description></description>
<wp:wxr_version>${version}</wp:wxr_version><wp:author><wp:author_login>jo</wp:author_login></wp:author>${items}</channel></rss>`;

const post = (parts: string, type = "post", status = "publish") =>
  `<item><title>T</title><link>https://www.hillhouse.example/t/</link>${parts}<wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;

const content = (text: string) => `<content:encoded><![CDATA[${text}]]></content:encoded>`;

test("posts and pages are entries, and all else is accounted for", async () => {
  const { entries, ledger, notes } = await importText(
    wxr,
    exported(
      [
        post(
          `<pubDate>Thu, 01 Feb 2024 00:30:00 +0000</pubDate><wp:post_date>2024-01-31 23:30:00</wp:post_date><dc:creator>jo</dc:creator>
           ${content("Drivers are needed.\r\n\r\nCall us.")}<excerpt:encoded></excerpt:encoded><wp:post_id>7</wp:post_id>
           <category domain="category" nicename="news"><![CDATA[News &amp; views]]></category><category domain="post_tag">food</category>
           <category domain="post_format" nicename="aside">Aside</category><wp:postmeta><wp:meta_key>_edit_last</wp:meta_key></wp:postmeta>`,
        ),
        post(
          `<wp:post_date>2024-02-02</wp:post_date>${content("<p>Long.</p>")}<excerpt:encoded>Short.</excerpt:encoded>`,
          "page",
        ),
        post("", "attachment", "inherit"),
        post("", "nav_menu_item"),
        post(content("x"), "post", "trash"),
        post("", "attachment", "inherit"),
      ].join("\n"),
    ),
  );
  expect(entries.map(({ data, from }) => ({ from, ...data }))).toEqual([
    {
      from: 1,
      headline: "T",
      date: "2024-01-31",
      summary: "Drivers are needed.\n\nCall us.",
      source: { title: "T", url: "https://www.hillhouse.example/t/" },
      tags: ["News & views", "food"],
    },
    {
      from: 2,
      headline: "T",
      date: "2024-02-02",
      summary: "Short.",
      source: { title: "T", url: "https://www.hillhouse.example/t/" },
    },
  ]);
  expect(entries.flatMap(({ review }) => review)).toEqual([]);
  expect(ledger.map(({ role }) => role)).toEqual(["entry", "entry", "unused", "unused", "unused", "unused"]);
  expect(notes.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "1 What the feed says of itself belongs in bulletin.yaml and is left out: “title”: Hill House",
    "1 “dc:creator” has no place in an entry and is left out",
    "1 “wp:postmeta” has no place in an entry and is left out",
    "1 “category post_format” has no place in an entry and is left out",
    "2 The whole text is left out, since the item has a summary of its own",
    "3 WordPress’s “attachment” is no entry and is left out (2 items)",
    "4 WordPress’s “nav_menu_item” is no entry and is left out",
    "5 What WordPress has as “trash” is left out",
  ]);
});

test.each([
  ["lines between empty lines", "One\nand a line\n\nTwo", "One\n\nand a line\n\nTwo"],
  ["elements of their own", "<p>One</p>\n\n<ul>\n<li>a</li>\n</ul>", "One\n\n- a"],
  [
    "blocks of the editor",
    "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two</p>\n<!-- /wp:paragraph -->",
    "One\n\nTwo",
  ],
  ["a text that begins in bold", "<strong>One</strong> more\n\nTwo", "**One** more\n\nTwo"],
])("paragraphs are %s", async (_, text, summary) => {
  const { entries } = await importText(wxr, exported(post(content(text))));
  expect(entries[0]?.data["summary"]).toBe(summary);
});

test.each([
  ["draft", "", "x", "In WordPress this was “draft”: see whether it may be published."],
  [
    "publish",
    "<wp:post_password>a</wp:post_password>",
    "x",
    "In WordPress this had a password: see whether it may be published.",
  ],
  [
    "publish",
    "",
    'a [gallery ids="1,2"] b',
    "“[gallery]” is an instruction to WordPress: write what it showed, or delete it.",
  ],
  [
    "publish",
    "",
    "[caption]a[/caption]",
    "“[caption]” is an instruction to WordPress: write what it showed, or delete it.",
  ],
])("what is odd has to be looked at: %s %s %s", async (status, parts, text, review) => {
  const { entries } = await importText(
    wxr,
    exported(post(`<wp:post_date>2024-02-02</wp:post_date>${parts}${content(text)}`, "post", status)),
  );
  expect(entries[0]?.review).toEqual([review]);
});

test("brackets in a text are no instructions", async () => {
  const { entries } = await importText(
    wxr,
    exported(post(`<wp:post_date>2024-02-02</wp:post_date>${content("She [the chair] said [sic] so.")}`)),
  );
  expect(entries[0]?.review).toEqual([]);
});

test.each(["1.0", "1.1", "1.2"])("version %s is recognised, and read", async (version) => {
  const text = exported(post(content("x"), "post", "draft"), version);
  expect(wxr.recognises({ name: "x", bytes: new Uint8Array(), text })).toBe(true);
  expect((await importText(wxr, text)).entries[0]?.review).toContain(
    "In WordPress this was “draft”: see whether it may be published.",
  );
});
