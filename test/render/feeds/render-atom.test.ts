import { describe, expect, test } from "@jest/globals";
import { parseAtomFeed } from "feedsmith";
import { renderAtom } from "../../../src/render/feeds/render-atom.ts";
import { fullPublication, samplePublication } from "../sample-publication.ts";

const url = "https://ashford.example/bulletin/";

describe("the feed", () => {
  const feedOf = (...feed: Parameters<typeof renderAtom>) => ({
    ...parseAtomFeed(renderAtom(...feed)),
    entries: undefined,
  });

  test("of a full publication", () => {
    expect(feedOf(fullPublication(), `${url}archive/feed.atom.xml`)).toEqual({
      xml: { lang: "en-GB" },
      id: url,
      title: { type: "text", value: "Safer Ashford" },
      subtitle: { type: "text", value: "Monthly news for everyone who works with children" },
      updated: "2018-04-05T12:00:00Z",
      authors: [{ name: "Ashford Safeguarding Partnership" }],
      links: [
        { rel: "alternate", href: url },
        { rel: "self", href: `${url}archive/feed.atom.xml` },
      ],
    });
  });

  test("of the plainest publication", () => {
    expect(feedOf(samplePublication())).toEqual({
      xml: { lang: "en-GB" },
      id: expect.stringMatching(/^urn:uuid:/),
      title: { type: "text", value: "Safer Ashford" },
      updated: "2018-04-05T12:00:00Z",
      authors: [{ name: "Ashford Safeguarding Partnership" }],
    });
  });

  test("has the same id for every edition", () => {
    const id = (number: number, date: string) => feedOf(samplePublication({ edition: { number, date } })).id;
    expect(id(4, "2018-05-03")).toBe(id(3, "2018-04-05"));
  });
});

describe("an entry", () => {
  test("has what Atom has a place for: its own page, the source, the other links, the section and the tags", () => {
    const links = [{ title: `How "referrals" work`, url: "https://agency.example/referrals" }];
    const source = { title: "Statistics & <more>", url: "https://agency.example/s?a=1&b=2", format: "PDF" };
    const publication = samplePublication({
      bulletin: { archive_url: `${url}archive/`, sections: [{ key: "news", title: "News & views" }] },
      entries: [{ section: "news", tags: ["schools"], source, links }],
    });
    expect(parseAtomFeed(renderAtom(publication)).entries).toEqual([
      {
        id: "tag:ashford.example,2018-04-05:2018-04-05-item-1",
        title: { type: "text", value: "Referrals of children rise by two thirds" },
        published: "2018-04-05T12:00:00Z",
        updated: "2018-04-05T12:00:00Z",
        links: [
          { rel: "alternate", href: `${url}archive/entries/2018/2018-04-05-item-1.html` },
          { rel: "via", href: "https://agency.example/s?a=1&b=2", title: "Statistics & <more>" },
          { rel: "related", href: "https://agency.example/referrals", title: `How "referrals" work` },
        ],
        categories: [{ term: "news", label: "News & views" }, { term: "schools" }],
        content: { type: "html", value: expect.stringMatching(/^<p>The agency counted /) },
      },
    ]);
  });

  test("has no more than it needs if it is the plainest", () => {
    expect(Object.keys(parseAtomFeed(renderAtom(samplePublication())).entries?.[0] ?? {}).sort()).toEqual([
      "content",
      "id",
      "published",
      "title",
      "updated",
    ]);
  });

  test("leads nowhere that no reader should go", () => {
    const links = [{ title: "A trap", url: "javascript:alert(1)" }];
    expect(renderAtom(samplePublication({ entries: [{ links }] }))).not.toContain("<link");
  });
});
