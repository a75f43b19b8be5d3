import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { renderJsonFeed } from "../../../src/render/feeds/render-json-feed.ts";
import { fullPublication, samplePublication } from "../sample-publication.ts";

const text = { type: "string" };
const address = { type: "string", pattern: "^https?://[^/]" };
const object = (required: readonly string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });
const authors = list({ ...object([], { name: text, url: address, avatar: address }), minProperties: 1 });
const rfc3339 = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";
const moment = { type: "string", pattern: rfc3339 };

/** What the specification of JSON Feed 1.1 says of a feed without extensions, deprecated keys and attachments. */
const jsonFeed11 = object(["version", "title", "items"], {
  version: { const: "https://jsonfeed.org/version/1.1" },
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text,
  user_comment: text,
  next_url: address,
  icon: address,
  favicon: address,
  authors,
  language: { type: "string", pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
  expired: { type: "boolean" },
  hubs: list(object(["type", "url"], { type: text, url: address })),
  items: list({
    ...object(["id"], {
      id: text,
      url: address,
      external_url: address,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      image: address,
      banner_image: address,
      date_published: moment,
      date_modified: moment,
      authors,
      tags: list(text),
      language: text,
    }),
    anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
  }),
});

const validate = new Ajv({ allErrors: true }).compile(jsonFeed11);

describe.each([
  ["a full publication", renderJsonFeed(fullPublication(), "https://ashford.example/feed.json")],
  ["the plainest publication", renderJsonFeed(samplePublication())],
  ["sixty entries", renderJsonFeed(samplePublication({ entries: Array.from({ length: 60 }, () => ({})) }))],
])("%s", (_name, feed) => {
  test("is a JSON Feed 1.1 by its specification", () => {
    validate(JSON.parse(feed));
    expect(validate.errors).toBeNull();
  });
});

test("the schema refuses what is no feed", () => {
  expect(validate({ version: "https://jsonfeed.org/version/1.1", title: "A", items: [{ id: "1" }] })).toBe(false);
});

test("a full publication says who publishes it and where it is", () => {
  const self = "https://ashford.example/bulletin/archive/feed.json";
  expect({ ...JSON.parse(renderJsonFeed(fullPublication(), self)), items: [] }).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Safer Ashford",
    home_page_url: "https://ashford.example/bulletin/",
    feed_url: self,
    description: "Monthly news for everyone who works with children",
    language: "en-GB",
    authors: [{ name: "Ashford Safeguarding Partnership" }],
    items: [],
  });
});

test("an item has its own page, the source, the section and the tags, and the same words as HTML and as text", () => {
  const [item, event] = JSON.parse(renderJsonFeed(fullPublication())).items;
  expect(item).toEqual({
    id: "tag:ashford.example,2018-04-05:2018-04-05-item-1",
    url: "https://ashford.example/bulletin/archive/entries/2018/2018-04-05-item-1.html",
    external_url: "https://agency.example/statistics.pdf?year=2017&part=1",
    title: "Referrals of children rise by two thirds",
    content_html: expect.stringMatching(/^<p>The agency counted /),
    content_text: `The agency counted 2,118 children in 2017. The year before there were
far fewer.

Further information: National referral statistics 2017 (PDF, 1.2MB)
https://agency.example/statistics.pdf?year=2017&part=1

How referrals work
https://agency.example/referrals`,
    date_published: "2018-04-05T12:00:00Z",
    tags: ["News"],
  });
  expect(event.content_text).toContain(`
4. Ask

When: Tuesday 13 March 2018, midday to 4:30pm
Where: St Nicholas Centre, St Nicholas Way, Ashford
`);
});

test("an item has no more than it needs if it is the plainest", () => {
  const [item] = JSON.parse(renderJsonFeed(samplePublication())).items;
  expect(Object.keys(item)).toEqual(["id", "title", "content_html", "content_text", "date_published"]);
});
