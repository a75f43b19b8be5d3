import { describe, expect, test } from "@jest/globals";
import { standardEntry, standardId } from "../store-from-text.ts";
import { problemsInStore, saysOf, sourceKey, summaryKey } from "./problems-in.ts";

const placeholders = [
  "TODO",
  "tbc",
  "#",
  "…",
  "...",
  "xxx",
  "link",
  "Link here",
  "insert link",
  "INSERT-URL",
  "https://",
  "https://www.",
  "https://…",
  "https://example.com/page",
  "https://www.example.org",
  "http://council.example/",
  "https://news.test:80/x",
];

/** The standard entry without its source, and with other keys. */
function withoutSource(keys: string): readonly string[] {
  const entry = standardEntry.replace(/^source:\n(?: .*\n)+/m, keys);
  return problemsInStore({ entries: { [standardId]: entry } }).map(({ rule, message }) => `${rule}: ${message}`);
}

describe("link-missing", () => {
  test.each(placeholders)("%s only keeps the place", (url) => {
    expect(saysOf("link-missing", sourceKey({ url }))).toEqual([
      [JSON.stringify(url), `“${url}” only keeps the place of an address`],
    ]);
    expect(saysOf("link-malformed", sourceKey({ url }))).toEqual([]);
  });

  test.each([
    "https://www.gov.uk/",
    "https://www.forexample.com/",
    "https://latest.gov.uk/",
    "https://www.gov.uk/example.com",
  ])("%s is an address", (url) => {
    expect(saysOf("link-missing", sourceKey({ url }))).toEqual([]);
  });

  test("in the summary the address is pointed at", () => {
    expect(saysOf("link-missing", summaryKey("Read [the whole report](#) and [the annex]()."))).toEqual([
      ["#", "“#” only keeps the place of an address"],
      ["", "The link has no address"],
    ]);
  });

  test("in further links and booking", () => {
    expect(saysOf("link-missing", 'links:\n  - title: "Advice for parents"\n    url: "TODO"\n')).toHaveLength(1);
    expect(saysOf("link-missing", 'event:\n  start: 2018-05-06\n  booking: "TBC"\n')).toHaveLength(1);
  });

  test("nowhere to go at all", () => {
    const expected = ["link-missing: Expected the entry to have a source"];
    expect(withoutSource("")).toEqual(expected);
    expect(withoutSource("event:\n  start: 2018-05-06\n")).toEqual(expected);
    expect(withoutSource('contact:\n  name: "Jo Bloggs"\n')).toEqual(expected);
  });

  test.each([
    'event:\n  start: 2018-05-06\n  place: "Town hall"\n',
    'event:\n  start: 2018-05-06\n  booking: "https://www.gov.uk/book"\n',
    'contact:\n  email: "name@council.gov.uk"\n',
    'contact:\n  phone: "020 7946 0000"\n',
    'links:\n  - title: "Advice for parents"\n    url: "https://www.gov.uk/"\n',
  ])("another route will do: %j", (keys) => {
    expect(withoutSource(keys)).toEqual([]);
  });
});
