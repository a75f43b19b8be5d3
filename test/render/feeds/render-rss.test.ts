import { describe, expect, test } from "@jest/globals";
import { parseRssFeed } from "feedsmith";
import { renderRss } from "../../../src/render/feeds/render-rss.ts";
import { fullPublication, samplePublication } from "../sample-publication.ts";
import { writeRss } from "./read-feeds.ts";

const url = "https://ashford.example/bulletin/";

describe("the channel", () => {
  const channelOf = (...feed: Parameters<typeof writeRss>) => ({
    ...parseRssFeed(writeRss(...feed)),
    items: undefined,
  });

  test("of a full publication", () => {
    expect(channelOf(fullPublication(), `${url}archive/feed.rss.xml`)).toEqual({
      title: "Safer Ashford",
      link: url,
      description: "Monthly news for everyone who works with children",
      language: "en-GB",
      pubDate: "Thu, 05 Apr 2018 12:00:00 GMT",
      lastBuildDate: "Thu, 05 Apr 2018 12:00:00 GMT",
      atom: { links: [{ rel: "self", type: "application/rss+xml", href: `${url}archive/feed.rss.xml` }] },
    });
  });

  test("of the plainest publication says who publishes it, and not where the feed is", () => {
    expect(channelOf(samplePublication({ bulletin: { url } }))).toEqual({
      title: "Safer Ashford",
      link: url,
      description: "Published by Ashford Safeguarding Partnership",
      language: "en-GB",
      pubDate: "Thu, 05 Apr 2018 12:00:00 GMT",
      lastBuildDate: "Thu, 05 Apr 2018 12:00:00 GMT",
    });
  });

  test("belongs to the archive if the bulletin has no page of its own", () => {
    expect(channelOf(samplePublication({ bulletin: { archive_url: `${url}archive` } })).link).toBe(`${url}archive`);
  });

  test("cannot be written for a bulletin that is not on the web", () => {
    expect(renderRss(samplePublication(), ".rss.xml")).toEqual([
      {
        kind: "missing",
        suffix: ".rss.xml",
        why: "bulletin.yaml has neither url nor archive_url",
        hint: "Add url to bulletin.yaml: the address of the newest edition’s page.",
      },
    ]);
  });
});

test("an item has what RSS has a place for, and no empty element", () => {
  const [item] = parseRssFeed(writeRss(fullPublication())).items ?? [];
  expect(item).toEqual({
    title: "Referrals of children rise by two thirds",
    link: `${url}archive/entries/2018/2018-04-05-item-1.html`,
    guid: { value: "tag:ashford.example,2018-04-05:2018-04-05-item-1", isPermaLink: false },
    pubDate: "Thu, 05 Apr 2018 12:00:00 GMT",
    categories: [{ name: "News" }],
    description: expect.stringMatching(/^<p>The agency counted /),
  });
  expect(writeRss(samplePublication({ bulletin: { url } })).match(/<[a-z]+[^>]*><\/|\/>/g)).toBeNull();
});

test("a title is plain text, written as the Best Practices Profile wants it", () => {
  const publication = samplePublication({ bulletin: { url }, entries: [{ headline: `<b> & co say "yes" to &lt;` }] });
  expect(writeRss(publication)).toContain("<title>&#x3C;b&#x3E; &#x26; co say &quot;yes&quot; to &#x26;lt;</title>");
});
