import { describe, expect, test } from "@jest/globals";
import { rss } from "../../../src/import/feeds/rss.ts";
import { importText, refusalOf } from "./import-text.ts";

const feed = (items: string, channel = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><link>https://www.northgate.example/news/</link>${channel}${items}</channel></rss>`;

/** The one item of a feed, as an entry. */
async function entryOf(item: string) {
  const { entries, notes } = await importText(rss, feed(`<item>${item}</item>`));
  return { data: entries[0]?.data ?? {}, review: entries[0]?.review ?? [], notes: notes.map(({ message }) => message) };
}

test("a WordPress feed: teasers give way to the whole text, and what WordPress adds is left out", async () => {
  const { entries, ledger, notes } = await importText(
    rss,
    feed(
      `<item>
  <title>Neglect strategy 2024&#8211;27: what&#8217;s new</title>
  <link>https://www.northgate.example/news/neglect/</link>
  <comments>https://www.northgate.example/news/neglect/#respond</comments>
  <dc:creator><![CDATA[admin]]></dc:creator>
  <pubDate>Mon, 09 Sep 2024 08:15:00 +0000</pubDate>
  <category><![CDATA[Early help &amp; neglect]]></category><category>Uncategorised</category>
  <guid isPermaLink="false">https://www.northgate.example/?p=412</guid>
  <description><![CDATA[<p>The partnership has a new strategy. It sets out three&#160;aims and names [&#8230;]</p>
<p>The post <a href="https://www.northgate.example/news/neglect/">Neglect strategy</a> appeared first on <a href="https://www.northgate.example">Northgate</a>.</p>]]></description>
  <content:encoded><![CDATA[<p>The partnership has a new strategy. It sets out three&nbsp;aims and names a lead for each.</p>
<figure><img src="cover.png" alt="Cover"/></figure>
<h2>What to do</h2>
<ul><li>Read the <a href="strategy">strategy</a></li><li>Tell your <strong>team</strong></li></ul>
<p>The post <a href="https://www.northgate.example/news/neglect/">Neglect strategy</a> appeared first on <a href="https://www.northgate.example">Northgate</a>.</p>]]></content:encoded>
</item>
<item><title>Board minutes</title><link>https://www.northgate.example/news/minutes/</link><pubDate>Fri, 06 Sep 2024 08:15:00 +0000</pubDate>
  <dc:creator>jo</dc:creator><description>The minutes of the meeting in July are on our website.</description></item>`,
      "<title>Northgate Partnership</title><generator>https://wordpress.org/</generator><copyright>Northgate</copyright>",
    ),
  );
  expect(entries).toEqual([
    {
      data: {
        headline: "Neglect strategy 2024–27: what’s new",
        date: "2024-09-09",
        summary:
          "The partnership has a new strategy. It sets out three aims and names a lead for each.\n\n**What to do**\n\n- Read the [strategy](https://www.northgate.example/news/strategy)\n- Tell your **team**",
        source: { title: "Neglect strategy 2024–27: what’s new", url: "https://www.northgate.example/news/neglect/" },
        tags: ["Early help & neglect", "Uncategorised"],
      },
      from: 1,
      to: 1,
      review: [],
    },
    {
      data: {
        headline: "Board minutes",
        date: "2024-09-06",
        summary: "The minutes of the meeting in July are on our website.",
        source: { title: "Board minutes", url: "https://www.northgate.example/news/minutes/" },
      },
      from: 2,
      to: 2,
      review: [],
    },
  ]);
  expect(ledger).toEqual([
    { at: 1, text: "Neglect strategy 2024–27: what’s new", role: "entry", entry: 0 },
    { at: 2, text: "Board minutes", role: "entry", entry: 1 },
  ]);
  expect(notes.map(({ at, message }) => `${at} ${message}`)).toEqual([
    "1 What the feed says of itself belongs in bulletin.yaml and is left out: “title”: Northgate Partnership; “copyright”: Northgate",
    "1 Pictures in the text are left out",
    "1 No-break spaces became spaces",
    "1 “The post … appeared first on …” is left out",
    "1 The summary breaks off, so the whole text was taken",
    "1 “comments” has no place in an entry and is left out",
    "1 “dc:creator” has no place in an entry and is left out (2 items)",
  ]);
});

describe("the headline", () => {
  test.each([
    ["Plain &amp; simple", "Plain & simple"],
    ["<![CDATA[Plain & simple]]>", "Plain & simple"],
    ["Q&amp;amp;A: raising a concern", "Q&A: raising a concern"],
    ["<![CDATA[It&#8217;s &lt;new&gt;]]>", "It’s <new>"],
    ["<![CDATA[A <em>new</em> plan<br/>]]>", "A new plan"],
    ["Under &lt;5s &amp; carers", "Under <5s & carers"],
    ["\n  Two\n  lines &#160; here ", "Two lines here"],
  ])("%j is %s", async (title, headline) => {
    expect((await entryOf(`<title>${title}</title>`)).data["headline"]).toBe(headline);
  });
});

describe("the summary", () => {
  const long = "<content:encoded>&lt;p&gt;First words. And many more of them.&lt;/p&gt;</content:encoded>";
  test.each([
    ["its description", "<description>First words.</description>", "First words.", "whole"],
    ["its own, although there is a longer text", `<description>Own words.</description>${long}`, "Own words.", "whole"],
    [
      "the whole text for a teaser",
      `<description>First words…</description>${long}`,
      "First words. And many more of them.",
      "whole",
    ],
    [
      "the whole text for nothing",
      `<description> </description>${long}`,
      "First words. And many more of them.",
      "whole",
    ],
    ["a teaser for want of more", "<description>First words [...]</description>", "First words [...]", "cut"],
    ["paragraphs between empty lines", "<description>One\n  and on\n\nTwo</description>", "One and on\n\nTwo", "whole"],
    ["HTML in CDATA", "<description><![CDATA[<p>One</p><p>Two &amp; 3</p>]]></description>", "One\n\nTwo & 3", "whole"],
    [
      "HTML that is escaped twice",
      "<description>&amp;lt;p&amp;gt;One &amp;amp; two&amp;lt;/p&amp;gt;</description>",
      "One & two",
      "whole",
    ],
    ["plain text with signs", "<description>5 &lt; 6 *really*</description>", String.raw`5 < 6 \*really\*`, "whole"],
    [
      "a text without the link to itself at its end",
      '<link>https://a.example/1</link><description><![CDATA[Words. <a href="https://a.example/1#more">Continue reading <b>it</b></a>]]></description>',
      "Words.",
      "whole",
    ],
    [
      "a text with a link to another page at its end",
      '<link>https://a.example/1</link><description><![CDATA[Words. <a href="https://a.example/2">Read more about it</a>]]></description>',
      "Words. [Read more about it](https://a.example/2)",
      "whole",
    ],
  ])("is %s", async (_, item, summary, end) => {
    const { data, review } = await entryOf(`<title>T</title>${item}`);
    expect(data["summary"]).toBe(summary);
    expect(review.includes("The summary breaks off: write its end.")).toBe(end === "cut");
  });
});

describe("the source", () => {
  test.each([
    ["its link", "<link> https://a.example/1 </link>", "https://a.example/1"],
    [
      "its link and not its identifier",
      "<link>https://a.example/1</link><guid>https://b.example/</guid>",
      "https://a.example/1",
    ],
    ["its identifier", "<guid>https://a.example/1</guid>", "https://a.example/1"],
    ["its link, made absolute", "<link>item-1</link>", "https://www.northgate.example/news/item-1"],
    [
      "its link with parameters as they are",
      "<link>https://a.example/?a=1&amp;utm_source=x</link>",
      "https://a.example/?a=1&utm_source=x",
    ],
    ["nothing for an identifier that is no address", '<guid isPermaLink="false">https://a.example/1</guid>', undefined],
    ["nothing for a script", "<link>javascript:alert(1)</link>", undefined],
    ["nothing for nothing", "", undefined],
  ])("is %s", async (_, item, url) => {
    const { data, review } = await entryOf(`<title>T</title>${item}`);
    expect(data["source"]).toEqual(url === undefined ? undefined : { title: "T", url });
    const isStrange = url === undefined && item.startsWith("<link>");
    expect(review.some((text) => text.includes("add the address of the source"))).toBe(isStrange);
  });

  test("stands before documents that are enclosed; other files are named", async () => {
    const { data, review } = await entryOf(`<title>T</title><link>https://a.example/1</link>
      <enclosure url="https://a.example/a.pdf" length="1300000" type="application/pdf"/>
      <enclosure url="https://a.example/a.mp3" length="5" type="audio/mpeg"/>`);
    expect(data["source"]).toEqual({ title: "T", url: "https://a.example/1" });
    expect(data["links"]).toEqual([{ title: "T", url: "https://a.example/a.pdf", format: "PDF", size: "1.2MB" }]);
    expect(review).toContain(
      "The link to “https://a.example/a.pdf” has the headline as its text: write the document’s own title.",
    );
    expect(review).toContain("The file “https://a.example/a.mp3” (audio/mpeg) is left out.");
  });
});

describe("the date", () => {
  test.each([
    ["<pubDate>Mon, 09 Sep 2024 23:59:00 -1000</pubDate>", "2024-09-09", []],
    ["<dc:date>2024-09-09T01:00:00+02:00</dc:date>", "2024-09-09", []],
    ["<pubDate>soon</pubDate><dc:date>2024-09-09</dc:date>", "2024-09-09", []],
    [
      "<pubDate>Tue, 09 Sep 2024 08:00:00 GMT</pubDate>",
      "2024-09-09",
      ["The item is dated “Tue, 09 Sep 2024 08:00:00 GMT”, but 2024-09-09 is a Monday: check the date."],
    ],
    ["<pubDate>1 Feb 2026</pubDate>", "2026-02-01", ["The item’s date, 2026-02-01, is still to come: check it."]],
    [
      "<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>",
      undefined,
      ["The item is dated “Wed, 30 Nov -0001 00:00:00 +0000”, which is no day: write the day of the news."],
    ],
    [
      "<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>",
      undefined,
      ["The item is dated “Thu, 01 Jan 1970 00:00:00 +0000”, which is no day: write the day of the news."],
    ],
    ["", undefined, []],
  ])("of %s is %s", async (item, date, review) => {
    const found = await entryOf(`<title>T</title><link>https://a.example/</link><description>D</description>${item}`);
    expect(found.data["date"]).toBe(date);
    expect(found.review).toEqual(review);
  });
});

test("an item without a title is still an entry, and one that says nothing is accounted for", async () => {
  const { entries, ledger, notes } = await importText(
    rss,
    feed("<item><description>Some words</description></item><item><author>Jo</author></item>"),
  );
  expect(entries.map(({ data }) => data)).toEqual([{ summary: "Some words" }]);
  expect(ledger).toEqual([
    { at: 1, text: "Some words", role: "entry", entry: 0 },
    { at: 2, text: "", role: "unused" },
  ]);
  expect(notes).toEqual([{ at: 2, message: "Items without title, text and link are left out" }]);
});

test.each([
  [
    "RSS 0.91",
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">\n<rss version="0.91"><channel><item><title>Old</title></item></channel></rss>',
  ],
  [
    "RSS 1.0",
    '<?xml version="1.0"?><!-- 2004 --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><items/></channel><item rdf:about="y"><title>Old</title></item></rdf:RDF>',
  ],
])("%s is recognised and read", async (_, text) => {
  expect(rss.recognises({ name: "x", bytes: new Uint8Array(), text })).toBe(true);
  expect((await importText(rss, text)).entries[0]?.data).toEqual({ headline: "Old" });
});

test.each([
  "",
  "rss",
  "<html><rss></html>",
  "<!-- <rss> --><html>",
  "<feed>",
  `<!--${"-".repeat(100_000)}`,
  "<!DOCTYPE a [".repeat(9999),
])("%.20j is not taken for RSS", (text) => {
  expect(rss.recognises({ name: "feed.rss", bytes: new Uint8Array(), text })).toBe(false);
});

test.each([
  [
    "too many items",
    feed("<item/>".repeat(10_001)),
    "NOT_IMPORTED The feed has 10001 items, which is more than 10000\nExport fewer items at once, such as those of one year.",
  ],
  [
    "too many tags",
    feed(`<item><description><![CDATA[${"<b>".repeat(150_001)}]]></description></item>`),
    "NOT_IMPORTED The texts of the feed have 150001 tags, which is more than 150000\nExport fewer items at once, such as those of one year.",
  ],
  [
    "a text that is too deep",
    feed(`<item/><item><description><![CDATA[${"<div>".repeat(20_000)}]]></description></item>`),
    "NOT_IMPORTED Item 2: ",
  ],
])("%s are refused", async (_, text, refusal) => {
  expect((await refusalOf(rss, text)).startsWith(refusal)).toBe(true);
});
