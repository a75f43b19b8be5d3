import { describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { HtmlValidate } from "html-validate";
import { convertIcsCalendar } from "ts-ics";
import { toArchive } from "../../../src/model/archive.ts";
import { renderArchive } from "../../../src/render/archive/render-archive.ts";
import { hostileTexts } from "../hostile-texts.ts";
import { attribute, find, textOf } from "../read-html.ts";
import { filesOf, pagesOf } from "./archive-pages.ts";
import { address, leastArchive, madeUpArchive } from "./made-up-archive.ts";

const files = filesOf(madeUpArchive());
const page = (path: string) => files.get(path) ?? "";
const outline = (html: string) =>
  find(html, "h1", "h2", "h3").map((element) => `${element.tagName} ${textOf(element)}`);

describe("the pages", () => {
  test.each(pagesOf(madeUpArchive()))(
    "%s has one heading, a title, a language, a description and an address",
    (path, html) => {
      expect(find(html, "h1")).toHaveLength(1);
      expect(find(html, "main")).toHaveLength(1);
      expect(find(html, "html").map((element) => attribute(element, "lang"))).toEqual(["en-GB"]);
      expect(find(html, "script", "img", "iframe", "object", "form", "base", "style")).toEqual([]);
      const links = find(html, "link").map((link) => [attribute(link, "rel"), attribute(link, "href") ?? ""]);
      const canonical = links.find(([rel]) => rel === "canonical")?.[1] ?? "";
      expect(decodeURIComponent(canonical)).toBe(`${address}${path === "index.html" ? "" : path}`);
      expect(links.filter(([rel]) => rel === "stylesheet")).toHaveLength(1);
      const description = find(html, "meta").find((meta) => attribute(meta, "name") === "description");
      expect((description && attribute(description, "content"))?.length).toBeGreaterThan(0);
    },
  );

  test("the index leads to the newest edition, the entries besides, the sections, the editions and the years", () => {
    expect(outline(page("index.html"))).toEqual([
      "h1 Safer Ashford Archive",
      "h2 Newest edition",
      "h2 More entries",
      "h2 Sections",
      "h2 All editions",
      "h3 2018",
      "h3 2017",
      "h2 All entries by year",
      "h2 Who to call",
    ]);
    expect(find(page("index.html"), "ul").map(textOf).slice(-3)).toEqual([
      "Edition 3, 5 April 2018 Edition 2: Spring <news>, 1 March 2018",
      "Edition 1, 24 December 2017",
      `2018 4 entries 2017 4 entries 2016 ${Object.keys(hostileTexts).length} entries`,
    ]);
  });

  test("an edition is shown as it was sent, with the editions before and after it", () => {
    expect(outline(page("editions/2018 03 #2.html"))).toEqual([
      "h1 Safer Ashford Edition 2: Spring <news>, 1 March 2018",
      "h2 Contents",
      "h2 News & views",
      "h3 <script>alert(1)</script>",
      "h2 Training and events",
      "h3 السلامة مسؤولية الجميع",
      "h2 Also in this edition",
      'h3 " onclick="alert(1)',
      "h2 Who to call",
    ]);
    expect(find(page("editions/2018 03 #2.html"), "nav").map(textOf).at(-1)).toBe(
      "Earlier Edition 1, 24 December 2017 Later Edition 3, 5 April 2018",
    );
  });

  test("an entry says where it stood, and what came before and after it", () => {
    const html = page("entries/2018/2018-04-05-stand.html");
    expect(outline(html)).toEqual(["h1 Come to the stand", "h2 Who to call"]);
    expect(find(html, "ul").map(textOf).at(-1)).toBe(
      "Published in: Edition 3, 5 April 2018 Section: Training and events",
    );
    expect(find(html, "nav").map(textOf)).toEqual([
      "Archive of Safer Ashford 2018",
      "Earlier <script>alert(1)</script> Later Referrals of children rise by two thirds",
    ]);
  });

  test("a section and a year list their entries, the newest first", () => {
    const links = (html: string) => find(html, "main").flatMap((main) => textOf(main));
    expect(links(page("sections/events.html"))[0]).toMatch(/^Come to the stand 5 April 2018 السلامة/);
    expect(outline(page("entries/2017/index.html"))).toEqual(["h1 2017", "h2 Who to call"]);
    expect(files.has("sections/empty.html")).toBe(false);
  });

  test("html-validate finds nothing wrong with any of them", async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      // Ids out of names that the rule about them would refuse have other characters than letters and digits.
      rules: { "long-title": "off", "valid-id": ["error", { relaxed: true }] },
    });
    // The pages of the later hostile texts differ in nothing but the text.
    const pages = pagesOf(madeUpArchive()).filter(([path]) => !/hostile-\d\d/.test(path));
    for (const [path, html] of [...pages, ...pagesOf(leastArchive())]) {
      const { results } = await validator.validateString(html);
      expect([path, results.flatMap(({ messages }) => messages)]).toEqual([path, []]);
    }
  });
});

describe("the feeds", () => {
  const many = toArchive(
    { name: "Safer Ashford", publisher: "A", url: "https://ashford.example/", archive_url: address },
    {
      entries: Array.from({ length: 60 }, (_, place) => ({
        id: `2018-01-01-${String(place).padStart(2, "0")}`,
        value: { headline: `Item ${place}`, date: "2018-01-01", summary: "Words.", status: "ready" as const },
      })),
      editions: [],
    },
  );
  const feeds = filesOf(many);

  test("hold the newest fifty entries and say where they stand", () => {
    const rss = parseRssFeed(feeds.get("rss.xml") ?? "");
    expect(rss.items).toHaveLength(50);
    expect(rss.items?.[0]?.link).toBe(`${address}entries/2018/2018-01-01-00.html`);
    expect(rss.atom?.links?.[0]?.href).toBe(`${address}rss.xml`);
    const atom = parseAtomFeed(feeds.get("atom.xml") ?? "");
    expect(atom.entries).toHaveLength(50);
    expect(atom.links?.find(({ rel }) => rel === "self")?.href).toBe(`${address}atom.xml`);
    const json = parseJsonFeed(feeds.get("feed.json") ?? "");
    expect([json.items?.length, json.feed_url]).toEqual([50, `${address}feed.json`]);
  });

  test("are announced by every page", () => {
    const types = find(page("entries/2018/2018-04-05-stand.html"), "link")
      .filter((link) => attribute(link, "rel") === "alternate")
      .map((link) => [attribute(link, "type"), attribute(link, "href")]);
    expect(types).toEqual([
      ["application/rss+xml", "../../rss.xml"],
      ["application/atom+xml", "../../atom.xml"],
      ["application/feed+json", "../../feed.json"],
      ["text/calendar", "../../events.ics"],
    ]);
  });

  test("the calendar is there if there is something for it", () => {
    expect(convertIcsCalendar(undefined, page("events.ics")).events?.length).toBe(2);
    expect(feeds.has("events.ics")).toBe(false);
  });
});

describe("the sitemap", () => {
  test("names every page, and the day of the newest that is on it", () => {
    const { urlset } = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(page("sitemap.xml"));
    expect(urlset["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    const urls = urlset.url as { loc: string; lastmod: string }[];
    const paths = urls.map(({ loc }) => decodeURIComponent(loc.slice(address.length)) || "index.html");
    expect(paths.sort()).toEqual(
      pagesOf(madeUpArchive())
        .map(([path]) => path)
        .sort(),
    );
    const days = new Map(urls.map(({ loc, lastmod }) => [loc.slice(address.length), lastmod]));
    expect(["", "entries/2017/index.html", "entries/2017/2017-12-01-rtl.html"].map((path) => days.get(path))).toEqual([
      "2018-04-05",
      "2017-12-24",
      "2017-12-01",
    ]);
  });

  test("is left out where the addresses are not known, as are the canonical ones", () => {
    const missing = renderArchive(leastArchive()).filter((file) => file.kind === "missing");
    expect(missing.map(({ path, why }) => `${path}: ${why}`)).toEqual([
      "rss.xml: bulletin.yaml has neither url nor archive_url",
      "sitemap.xml: bulletin.yaml has no archive_url",
    ]);
    const links = pagesOf(leastArchive()).flatMap(([, html]) => find(html, "link"));
    expect(links.filter((link) => attribute(link, "rel") === "canonical")).toEqual([]);
  });
});

test("the house's own style sheet has the last word", () => {
  const { all, editions } = madeUpArchive();
  const css = filesOf({ all: { ...all, css: "h1 { color: red }" }, editions }).get("style.css") ?? "";
  expect(css.trimEnd()).toMatch(/h1 \{ color: red \}$/);
});

test("the same archive gives the same files", () => {
  expect(filesOf(madeUpArchive())).toEqual(files);
});
