import { describe, expect, test } from "@jest/globals";
import { XMLValidator } from "fast-xml-parser";
import { cleanText } from "../../../src/model/clean-text.ts";
import type { Publication } from "../../../src/model/publication.ts";
import { hostileLines, hostileTexts } from "../hostile-texts.ts";
import { shapeOf, textOfDocument } from "../read-html.ts";
import { fullPublication, type Sample, samplePublication } from "../sample-publication.ts";
import { feeds } from "./read-feeds.ts";

const url = "https://ashford.example/bulletin/";

const sixty = samplePublication({
  bulletin: { url },
  entries: Array.from({ length: 60 }, (_, place) => ({
    headline: `Item ${place} of sixty`,
    date: `2018-03-${String((place % 31) + 1).padStart(2, "0")}`,
    source: { title: `Report ${place}`, url: `https://a.example/${place}` },
  })),
});

function entriesOf({ sections }: Publication) {
  return sections.flatMap(({ entries }) => entries.map(({ entry }) => entry));
}

/** Parsers trim what they read. */
function squeezed(text = ""): string {
  return cleanText(text).replace(/\s/g, "");
}

describe.each(feeds)("$name", ({ write, read }) => {
  test.each([
    ["a full publication", fullPublication()],
    ["one plain entry", samplePublication({ bulletin: { url } })],
    ["sixty entries", sixty],
  ])("has the entries of %s in reading order", (_name, publication) => {
    const items = read(write(publication));
    const day = (moment = "") => new Date(moment).toISOString().slice(0, 10);
    expect(items.map(({ title, date }) => [title, day(date)])).toEqual(
      entriesOf(publication).map(({ headline, date }) => [headline, date]),
    );
  });

  test("says all that an entry says", () => {
    const [news, event, consultation] = read(write(fullPublication())).map(({ html }) => html);
    expect(news).toBe(`<p>The agency counted 2,118 children in 2017. The year before there were far fewer.</p>
<p>Further information: <a href="https://agency.example/statistics.pdf?year=2017&amp;part=1">National referral statistics 2017 (PDF, 1.2MB)</a></p>
<p><a href="https://agency.example/referrals">How referrals work</a></p>`);
    expect(event).toBe(`<p>Ask health workers, social workers and police officers about the signs.</p>
<ul><li>Leaflets in <a href="https://ashford.example/leaflets">six languages</a></li><li>A <strong>quiet</strong> room</li></ul>
<p>Steps:</p>
<ol start="3"><li>Come in</li><li>Ask</li></ol>
<ul>${[
      `<li><strong>When:</strong> <time datetime="2018-03-13T12:00">Tuesday 13 March 2018, midday to 4:30pm</time></li>`,
      "<li><strong>Where:</strong> St Nicholas Centre, St Nicholas Way, Ashford</li>",
      `<li><strong>Book:</strong> <a href="https://ashford.example/book?event=7">Places for “Come to the awareness week stand”</a></li>`,
      `<li><strong>Contact:</strong> Sam Rivers, <a href="mailto:sam@ashford.example">sam@ashford.example</a>, <a href="tel:02079460000">020 7946 0000</a></li>`,
    ].join("")}</ul>`);
    expect(consultation).toBe(`<p>The agency counted 2,118 children in 2017. The year before there were far fewer.</p>
<ul><li><strong>Deadline:</strong> <time datetime="2018-02-22">Send your views on or before 22 February 2018</time></li></ul>
<p>Source: <a href="https://gov.example/consultation">Consultation on the guidance</a></p>`);
  });

  test("has nothing in its HTML but text, lists, emphasis, links and times", () => {
    const shapes = read(write(fullPublication())).flatMap(({ html = "" }) => shapeOf(html).slice(3));
    expect([...new Set(shapes)].sort()).toEqual(["a href", "li", "ol start", "p", "strong", "time datetime", "ul"]);
  });

  test("gives an entry the same id whichever edition it is in, and no other entry that one", () => {
    const ids = (sample: Sample) =>
      read(write(samplePublication({ bulletin: { url }, ...sample }))).map(({ id }) => id);
    const [id] = ids({ entries: [{}] });
    expect(id).toBe("tag:ashford.example,2018-04-05:2018-04-05-item-1");
    expect(ids({ entries: [{ headline: "Another headline" }], edition: { number: 9, date: "2018-05-01" } })).toEqual([
      id,
    ]);
    expect(new Set(read(write(sixty)).map((item) => item.id)).size).toBe(60);
  });

  test("leads to the entry's page in the archive, else to its source, else nowhere", () => {
    const source = { title: "Report", url: "https://a.example/report" };
    const link = (sample: Sample) => read(write(samplePublication(sample)))[0]?.link;
    const archive = "https://ashford.example/archive";
    expect(link({ bulletin: { archive_url: archive }, entries: [{ source }] })).toBe(
      "https://ashford.example/archive/entries/2018/2018-04-05-item-1.html",
    );
    expect(link({ bulletin: { url }, entries: [{ source }] })).toBe(source.url);
    expect(link({ bulletin: { url }, entries: [{}] })).toBeUndefined();
    expect(link({ bulletin: { url }, entries: [{ source: { ...source, url: "javascript:x" } }] })).toBeUndefined();
  });

  test("names the section, then the tags", () => {
    const publication = samplePublication({
      bulletin: { url, sections: [{ key: "news", title: "News & views" }] },
      entries: [{ section: "news", tags: ["online safety", "R&D"] }, { tags: ["schools"] }, { section: "unknown" }],
    });
    expect(read(write(publication)).map(({ categories }) => categories)).toEqual([
      ["News & views", "online safety", "R&D"],
      ["schools"],
      [],
    ]);
  });

  describe.each(Object.entries({ ...hostileTexts, ...hostileLines }))("%s in every field", (_name, text) => {
    const feed = write(filledWith(text));
    const harmless = write(filledWith("harmless"));

    test("is text and nothing else", () => {
      const [item] = read(feed);
      const [expected] = read(harmless);
      expect(squeezed(item?.title)).toBe(squeezed(text));
      expect(item?.categories.map(squeezed)).toEqual([text, text].map(squeezed));
      expect(shapeOf(item?.html ?? "")).toEqual(shapeOf(expected?.html ?? ""));
      const words = (html = "") => squeezed(textOfDocument(html));
      expect(words(item?.html)).toBe(words(expected?.html).replaceAll("harmless", () => squeezed(text)));
    });

    test("breaks nothing around it", () => {
      if (feed.startsWith("{")) return expect(keysOf(JSON.parse(feed))).toEqual(keysOf(JSON.parse(harmless)));
      expect(XMLValidator.validate(feed)).toBe(true);
      expect(feed.match(/<[^\s>]+/g)).toEqual(harmless.match(/<[^\s>]+/g));
      // The characters of XML 1.0, production 2.
      expect(feed).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    });
  });
});

/** A publication with the text in every field of it that a feed shows and that takes any text. */
function filledWith(text: string): Publication {
  const source = { label: text, title: text, url: "https://a.example/", format: text, size: text };
  return samplePublication({
    bulletin: { url, name: text, publisher: text, strapline: text, sections: [{ key: "news", title: text }] },
    entries: [
      {
        headline: text,
        section: "news",
        tags: [text],
        source,
        links: [source],
        event: { start: "2018-03-13", place: text, address: text, booking: "https://a.example/book" },
        deadline: { date: "2018-03-13", what: text },
        contact: { name: text, email: "sam@a.example" },
      },
    ],
  });
}

/** The keys of an object and of those in it. */
function keysOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...keysOf(value)]);
}
