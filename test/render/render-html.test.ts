import { describe, expect, test } from "@jest/globals";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { feeds, pictureAddress, picturedPublication } from "./pictured-publication.ts";
import { attribute, descendants, type Element, elementsOf, find, textOf, textOfDocument } from "./read-html.ts";
import { fullPublication, samplePublication } from "./sample-publication.ts";

const full = renderHtml(fullPublication());
const plain = renderHtml(samplePublication());

/** Name and text of the elements: the outline that a screen reader lists. */
function outline(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => `${element.tagName} ${textOf(element)}`);
}

const isBreak = ({ tagName }: Element) => tagName === "wbr";

describe("the page", () => {
  test("has one heading for itself, one for each section and one for each entry", () => {
    expect(outline(find(full, "h1", "h2", "h3"))).toEqual([
      "h1 Safer Ashford Edition 3: Spring news, 5 April 2018",
      "h2 Contents",
      "h2 News",
      "h3 Referrals of children rise by two thirds",
      "h2 Training and events",
      "h3 Come to the awareness week stand",
      "h2 Also in this edition",
      "h3 Say what you think about the new guidance",
      "h2 Who to call",
    ]);
  });

  test("without sections has the entries one step below the page", () => {
    expect(outline(find(plain, "h1", "h2", "h3"))).toEqual([
      "h1 Safer Ashford 5 April 2018",
      "h2 Contents",
      "h2 Referrals of children rise by two thirds",
    ]);
  });

  test("says its language and direction", () => {
    const html = find(renderHtml(samplePublication({ bulletin: { language: "ar" } })), "html")[0];
    expect(html?.attrs).toEqual([
      { name: "lang", value: "ar" },
      { name: "dir", value: "rtl" },
    ]);
  });

  test("has a contents list and a skip link that lead somewhere, and no id twice", () => {
    const ids = elementsOf(full).flatMap((element) => attribute(element, "id") ?? []);
    const targets = find(full, "a").flatMap((link) => /^#(.*)/.exec(attribute(link, "href") ?? "")?.[1] ?? []);
    expect(targets).toEqual(["entries", ...["1", "2", "3"].map((number) => `entry-2018-04-05-item-${number}`)]);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has the source's link in the paragraph of its lead-in", () => {
    const paragraphs = find(full, "p").map(textOf);
    expect(paragraphs).toContain("Further information: National referral statistics 2017 (PDF, 1.2MB)");
    expect(paragraphs).toContain("How referrals work");
  });

  test("has an event as a list, with a date that machines can read", () => {
    const facts = find(full, "ul").find((list) => attribute(list, "class") === "facts");
    expect(facts && outline(descendants(facts).filter(({ tagName }) => tagName === "li"))).toEqual([
      "li When: Tuesday 13 March 2018, midday to 4:30pm",
      "li Where: St Nicholas Centre, St Nicholas Way, Ashford",
      "li Book: Places for “Come to the awareness week stand”",
      "li Contact: Sam Rivers, sam@ashford.example, 020\u00a07946\u00a00000",
    ]);
    expect(find(full, "time").map((time) => `${attribute(time, "datetime")} ${textOf(time)}`)).toEqual([
      "2018-04-05 5 April 2018",
      "2018-04-05 5 April 2018",
      "2018-03-12 12 March 2018",
      "2018-03-13T12:00 Tuesday 13 March 2018, midday to 4:30pm",
      "2018-02-01 1 February 2018",
      "2018-02-22 Send your views on or before 22 February 2018",
    ]);
  });

  test("keeps the numbers and the markup of lists", () => {
    expect(find(full, "ol").map((list) => [attribute(list, "start"), textOf(list)])).toContainEqual([
      "3",
      "Come inAsk",
    ]);
    expect(find(full, "strong").map(textOf)).toContain("quiet");
    expect(find(full, "em").map(textOf)).toEqual(["new colleagues"]);
  });

  test("loads nothing: no script, no image, no file, and a policy that forbids them", () => {
    expect(find(full, "script", "img", "iframe", "object", "form", "base")).toEqual([]);
    expect(find(full, "link").map((link) => attribute(link, "rel"))).toEqual(["canonical"]);
    expect(full).not.toMatch(/url\(|@import/);
    const policy = find(full, "meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
    expect(policy && attribute(policy, "content")).toMatch(/^default-src 'none';/);
  });

  test("describes itself by the preheader, or else by its first headlines", () => {
    const description = (page: string) =>
      find(page, "meta").flatMap((meta) =>
        attribute(meta, "name") === "description" ? attribute(meta, "content") : [],
      );
    expect(description(full)).toEqual(["New figures on trafficked children, and a stand to visit"]);
    expect(description(plain)).toEqual(["Referrals of children rise by two thirds"]);
  });

  test("leaves out what there is not", () => {
    expect(textOfDocument(plain)).toBe(
      "Skip to the entries Ashford Safeguarding Partnership Safer Ashford 5 April 2018 Contents " +
        "Referrals of children rise by two thirds Referrals of children rise by two thirds 5 April 2018 " +
        "The agency counted 2,118 children in 2017. The year before there were far fewer. " +
        "Published by: Ashford Safeguarding Partnership",
    );
  });

  test("holds sixty entries", () => {
    const page = renderHtml(samplePublication({ entries: Array.from({ length: 60 }, () => ({})) }));
    expect(find(page, "article")).toHaveLength(60);
  });

  test("shows the words of a link that leads astray, without the link", () => {
    const page = renderHtml(
      samplePublication({
        entries: [
          {
            summary: "See [the form](javascript:alert(1)).",
            source: { title: "The report", url: "data:text/html,x" },
          },
        ],
      }),
    );
    expect(find(page, "p").map(textOf)).toEqual(expect.arrayContaining(["See the form.", "The report"]));
    expect(find(page, "a").filter((link) => !attribute(link, "href")?.startsWith("#"))).toEqual([]);
  });

  test("says where long words may be broken, and only those", () => {
    const name = "multidisciplinary";
    const page = renderHtml(
      samplePublication({
        bulletin: { name },
        entries: [{ headline: `A ${name} team`, summary: `A ${name} team, ${"e\u0301".repeat(40)}` }],
      }),
    );
    const [body] = find(page, "body");
    expect(find(page, "h1", "h2", "p").map((element) => descendants(element).filter(isBreak).length)).toEqual([
      0, // the publisher
      2, // the name
      0, // “Contents”
      2, // the headline
      0, // the date
      4, // the summary
      0, // the publisher again
    ]);
    expect(body && textOf(body)).toContain(`A ${name} team, ${"e\u0301".repeat(40)}`);
    expect(page).not.toContain("e<wbr>");
  });

  test("is the same whenever it is made", () => {
    expect(renderHtml(fullPublication())).toBe(full);
  });
});

describe("the house’s own", () => {
  const page = renderHtml(picturedPublication(), { feeds });
  const images = find(page, "img").map(({ attrs }) =>
    Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  );

  test("logo and pictures stand in the page, with their text, no wider than a telephone where styles are dropped", () => {
    const picture = { src: pictureAddress, width: "300", height: "150" };
    expect(images).toEqual([
      { ...picture, alt: "Ashford & Sons <Partners>" },
      { ...picture, alt: 'The "old" gate' },
      { ...picture, alt: "" },
    ]);
  });

  test("a small picture keeps its size, and none is nothing high", () => {
    const sizes = [
      [16, 9],
      [300, 1],
      [3000, 2],
    ].map(([width = 0, height = 0]) => {
      const picture = () => ({ found: { width, height, address: () => pictureAddress } });
      const publication = samplePublication({
        entries: [{ image: { src: "a.png", alt: "A gate" } }],
        assets: { picture, styleSheet: () => ({ found: "" }) },
      });
      return find(renderHtml(publication), "img").map((image) => [
        attribute(image, "width"),
        attribute(image, "height"),
      ]);
    });
    expect(sizes).toEqual([[["16", "9"]], [["300", "1"]], [["300", "1"]]]);
  });

  test("pictures may be shown, and nothing else than what the page holds", () => {
    const policy = find(page, "meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
    expect(policy && attribute(policy, "content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  test("style sheet comes last, and does not end its element", () => {
    const [style, ...others] = find(page, "style");
    expect(others).toEqual([]);
    const [text] = style?.childNodes ?? [];
    expect(text && "value" in text && text.value.trimEnd()).toMatch(
      /prefers-reduced-motion[^\n]*\narticle h2 \{ text-transform: none; \}\n\.note::before \{ content: "<\\\/style><b>"; \}$/,
    );
  });

  test("lines stand above the name", () => {
    const [body] = find(page, "body");
    expect(body && textOf(body)).toMatch(
      /^Skip to the entries For professionals Please pass it on Ashford Safeguarding Partnership Safer Ashford/,
    );
  });

  test("feeds are announced, and linked in the footer", () => {
    const links = find(page, "link", "a").filter((link) => attribute(link, "type") !== undefined);
    expect(links.map((link) => [link.tagName, attribute(link, "href"), attribute(link, "type")])).toEqual([
      ["link", "2018-04.rss.xml", "application/rss+xml"],
      ["link", "2018-04.ics", "text/calendar"],
      ["a", "2018-04.rss.xml", "application/rss+xml"],
      ["a", "2018-04.ics", "text/calendar"],
    ]);
    const [footer] = find(page, "footer");
    expect(footer && textOf(footer)).toMatch(/Also as: RSS, Calendar$/);
  });

  test("the address of a feed is relative and encoded, whatever the publication’s name", () => {
    const odd = renderHtml({ ...samplePublication(), id: 'a "b"/../c?#é' }, { feeds });
    expect(attribute(find(odd, "link")[0] as Element, "href")).toBe("a%20%22b%22%2F..%2Fc%3F%23%C3%A9.rss.xml");
  });

  test("a page without feeds says nothing of them", () => {
    expect(find(full, "link").map((link) => attribute(link, "rel"))).toEqual(["canonical"]);
    expect(textOfDocument(full)).not.toContain("Also as");
  });
});
