import { describe, expect, test } from "@jest/globals";
import { atom } from "../../../src/import/feeds/atom.ts";
import { importText } from "./import-text.ts";

const feed = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>https://www.agency.example/news.atom</id><title>News of the agency</title><updated>2024-03-05T10:00:03Z</updated>
<link rel="self" href="https://www.agency.example/news.atom"/><link rel="alternate" type="text/html" href="https://www.agency.example/news"/>
${entries}</feed>`;

test("a feed as government websites write it", async () => {
  const { entries, notes } = await importText(
    atom,
    feed(`<entry><id>https://www.agency.example/a#2024-03-05</id><updated>2024-03-05T10:00:03Z</updated>
      <link rel="alternate" type="text/html" href="/government/a"/><title>Guidance &amp; updates</title>
      <summary>The guidance on joint work has changed.</summary></entry>
    <entry><id>tag:x,2024:1</id><published>2024-03-04T23:30:00+01:00</published><updated>2024-03-06T00:00:00Z</updated>
      <title type="html">Fees &amp;amp; grants &lt;em&gt;now&lt;/em&gt; open</title><author><name>Jo</name></author>
      <link href="https://www.agency.example/grants.xml" type="application/xml"/><link href="https://www.agency.example/grants"/>
      <link rel="enclosure" type="application/pdf" length="2048" href="https://www.agency.example/g.pdf" title="How to apply for a grant"/>
      <category term="grants"/><category term="x" label="Money"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>By <b>5 April</b> &amp; &lt;not&gt; later.</p><ol><li>One</li><li>Two</li></ol></div></content></entry>`),
  );
  expect(entries.map(({ data }) => data)).toEqual([
    {
      headline: "Guidance & updates",
      date: "2024-03-05",
      summary: "The guidance on joint work has changed.",
      source: { title: "Guidance & updates", url: "https://www.agency.example/government/a" },
    },
    {
      headline: "Fees & grants now open",
      date: "2024-03-04",
      summary: "By **5 April** & \\<not> later.\n\n1. One\n2. Two",
      source: { title: "Fees & grants now open", url: "https://www.agency.example/grants" },
      links: [
        { title: "How to apply for a grant", url: "https://www.agency.example/g.pdf", format: "PDF", size: "2KB" },
      ],
      tags: ["grants", "Money"],
    },
  ]);
  expect(notes).toEqual([
    {
      at: 1,
      message: "What the feed says of itself belongs in bulletin.yaml and is left out: “title”: News of the agency",
    },
    { at: 2, message: "“author” has no place in an entry and is left out" },
  ]);
});

describe("a text", () => {
  test.each([
    ["text", "AT&amp;T &lt;new&gt;", "AT&T \\<new>"],
    ["html", "AT&amp;amp;T &lt;b&gt;new&lt;/b&gt;", "AT&T **new**"],
    ["html", "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One\n\nTwo"],
    ["image/png", "iVBORw0KGgo=", undefined],
  ])("of the type %s: %s", async (type, content, summary) => {
    const { entries } = await importText(
      atom,
      feed(`<entry><title>T</title><content type="${type}">${content}</content></entry>`),
    );
    expect(entries[0]?.data["summary"]).toBe(summary);
  });
});

test("with a prefix, and in the version before, it is recognised and read", async () => {
  const text =
    '<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:entry><a:title>T</a:title><a:issued>2004-05-06</a:issued></a:entry></a:feed>';
  expect(atom.recognises({ name: "x", bytes: new Uint8Array(), text })).toBe(true);
  expect((await importText(atom, text)).entries[0]?.data).toEqual({ headline: "T", date: "2004-05-06" });
});
