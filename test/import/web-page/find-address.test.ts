import { describe, expect, test } from "@jest/globals";
import { findAddress } from "../../../src/import/web-page/find-address.ts";

const address = "https://www.example.org.uk/news/item?utm_source=x#part";
const own = "https://www.example.org.uk/news/item#part";

describe("the address to link to", () => {
  test.each([
    ["https://www.example.org.uk/news/item-1", "https://www.example.org.uk/news/item-1"],
    ["/news/item-1", "https://www.example.org.uk/news/item-1"],
    ["https://example.org.uk/news/item-1?fbclid=1", "https://example.org.uk/news/item-1"],
    ["https://amp.example.org.uk/news/item", "https://amp.example.org.uk/news/item"],
    ["https://news.example.org.uk/news/item", own],
    ["https://evil.example/news/item", own],
    ["https://www.example.org.uk.evil.example/news/item", own],
    ["https://www.example.org.uk:8443/news/item", own],
    ["http://www.example.org.uk/news/item", own],
    ["https://user:secret@www.example.org.uk/news/item", own],
    ["https://www.example.org.uk/", own],
    ["javascript:alert(1)", own],
    ["https://[", own],
    ["", own],
  ])("of a page that calls itself %s is %s", (canonical, url) => {
    expect(findAddress({ canonical, meta: new Map(), scripts: [] }, address)).toBe(url);
    expect(findAddress({ meta: new Map([["og:url", canonical]]), scripts: [] }, address)).toBe(url);
  });

  test("of a home page may be that of the site", () => {
    expect(findAddress({ canonical: "/", meta: new Map(), scripts: [] }, "http://example.org.uk/?a=1")).toBe(
      "http://example.org.uk/",
    );
  });
});
