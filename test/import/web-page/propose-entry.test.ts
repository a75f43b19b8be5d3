import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { oneLine } from "../../../src/import/web-page/found.ts";
import { proposeEntry } from "../../../src/import/web-page/propose-entry.ts";
import { checkShape } from "../../../src/model/check-shape.ts";
import { entryShape } from "../../../src/model/entry.ts";
import { linkFault } from "../../../src/model/link-fault.ts";
import { parseSummary, plainText } from "../../../src/model/summary.ts";
import { hostileTexts } from "../../render/hostile-texts.ts";
import { pages } from "./pages.ts";

const settings = { today: "2018-04-06", language: "en-GB" };
const propose = (html: string, address = "https://www.example.org.uk/news/item") =>
  proposeEntry(html, address, settings);

const noDate = "The page does not say when it was published: see that the date is right.";

describe("what is proposed for a page of", () => {
  const cases: readonly (readonly [name: keyof typeof pages, data: unknown, notes: readonly string[]])[] = [
    [
      "govuk",
      {
        headline: "Background checks for volunteers become free",
        date: "2018-04-03",
        summary: "Charities no longer pay for the checks of people who help children.",
        source: {
          title: "Background checks for volunteers become free",
          url: "https://www.gov.uk/government/news/checks-for-volunteers-become-free",
        },
      },
      ["From the page: headline (JSON-LD), date (JSON-LD), summary (JSON-LD), link text (<title>)."],
    ],
    [
      "wordpress",
      {
        headline: "What boys say about asking for help – and what we do",
        date: "2018-03-27",
        summary: "We asked 400 boys why so few of them ask for help, and what would make it easier…",
        source: {
          title: "What boys say about asking for help",
          url: "https://www.youngvoices.org.uk/2018/03/what-boys-say/",
        },
      },
      [
        "From the page: headline (JSON-LD), date (JSON-LD), summary (og:description), link text (<title>).",
        "The summary breaks off: write its end.",
      ],
    ],
    [
      "nhs",
      {
        headline: "Sleep in teenagers",
        summary: "Find out how much sleep teenagers need, and how to help them to get it.",
        source: { title: "Sleep in teenagers", url: "https://www.nhs.uk/conditions/sleep-in-teenagers/" },
      },
      ["From the page: headline (og:title), summary (JSON-LD), link text (<title>).", noDate],
    ],
    [
      "charity",
      {
        headline: "New online course on keeping children safe in sport",
        date: "2018-04-04",
        summary: "The course takes two hours and ends with a certificate.",
        source: {
          title: "New online course on keeping children safe in sport",
          url: "https://learning.nspcc.org.uk/news/2018/april/online-course",
        },
      },
      [
        "From the page: headline (twitter:title), date (datePublished), summary (meta description), link text (<title>).",
      ],
    ],
    [
      "broadcaster",
      {
        headline: "Foster carers: Wales needs 500 more",
        date: "2018-04-02",
        summary: "Fewer people come forward than ten years ago, while more children need a home.",
        source: {
          title: "Foster carers: Wales needs 500 more",
          url: "https://www.bbc.co.uk/news/uk-wales-43600000",
        },
      },
      ["From the page: headline (JSON-LD), date (JSON-LD), summary (og:description), link text (<title>)."],
    ],
    [
      "council",
      {
        headline: "Foster carers open their doors",
        date: "2018-04-03",
        summary: "Come and meet foster carers in the town hall.",
        source: {
          title: "Foster carers open their doors",
          url: "http://www.leeds.gov.uk/news/pages/fostering.aspx",
        },
      },
      ["From the page: headline (heading), date (dc.date.issued), summary (dc.description), link text (<title>)."],
    ],
    [
      "bare",
      { source: { url: "https://playgroup.example.org.uk/" } },
      ["The page has no headline: write one.", noDate, "The page does not sum itself up: write the summary."],
    ],
    [
      "event",
      {
        headline: "Ask us about exploitation",
        summary: "Health and social workers answer questions.",
        source: { title: "Awareness week stand", url: "https://www.sutton.gov.uk/events/awareness-week" },
        event: {
          start: "2018-04-13T12:00",
          end: "2018-04-13T16:30",
          place: "St Nicholas Shopping Centre",
          address: "St Nicholas Way, Sutton, SM1 1AY",
        },
      },
      ["From the page: headline (JSON-LD), summary (JSON-LD), link text (<title>).", noDate],
    ],
  ];

  test("each of the samples", () => {
    expect(cases.map(([name]) => name).sort()).toEqual(Object.keys(pages).sort());
  });

  test.each(cases)("%s", (name, data, notes) => {
    const { html, address } = pages[name];
    expect(proposeEntry(html, address, settings)).toEqual({ data, notes });
  });
});

describe("a page in another language", () => {
  test.each([
    ["cy", ["The page is in another language (cy) than the bulletin (en-GB)."]],
    ["fr-CA", ["The page is in another language (fr-CA) than the bulletin (en-GB)."]],
    ["EN_us", []],
    ["", []],
    ["\u001b[31m", []],
  ])("%j", (language, notes) => {
    const { notes: said } = propose(`<html lang="${language}">`);
    expect(said.filter((note) => note.includes("language"))).toEqual(notes);
  });
});

/** What fits an entry once the rest of it is filled in. */
function expectSound({ data }: ReturnType<typeof propose>): void {
  const source = data["source"] as { readonly url: string };
  const rest = { headline: "Some news", date: "2018-04-06", summary: "Some text", status: "draft" };
  const entry = { ...rest, ...data, source: { title: "Some page", ...source } };
  expect(checkShape(entry, entryShape)).toEqual({ value: entry, findings: [] });
  expect(linkFault(source.url)).toBeUndefined();
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

describe("whatever a page holds", () => {
  test.each(Object.entries(hostileTexts))("%s is text", (_, text) => {
    const proposal = propose(`<meta name="description" content="${escaped(text)}"><h1>${escaped(text)}</h1>`);
    expectSound(proposal);
    const blocks = parseSummary(String(proposal.data["summary"] ?? ""));
    const read = blocks.map((block) => (block.kind === "paragraph" ? plainText(block.children) : block.kind));
    // HTML puts U+FFFD in the place of NUL.
    const isFit = text.length <= 1500 && !/[\0\ufffd]/.test(text.toWellFormed());
    expect(read).toEqual(isFit ? [oneLine(text)] : []);
  });

  test.each([
    ["__proto__", '{"__proto__":{"headline":"No"},"@type":"Article","constructor":{"headline":"No"}}'],
    ["nesting", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["graphs in graphs", `${'{"@graph":'.repeat(5000)}1${"}".repeat(5000)}`],
    ["a list of all", '["a",1,null,true,{"@type":[1,null,{"a":1}],"headline":{"@value":7}}]'],
    ["two articles", '[{"@type":"Article","headline":"No"},{"@type":"Article","headline":"Neither"}]'],
    ["an article elsewhere", '{"@type":"Article","url":"https://www.example.org.uk/other","headline":"No"}'],
    ["no JSON", "{headline: 'No'}"],
  ])("JSON-LD with %s", (_, json) => {
    expect(propose(`<script type="application/ld+json">${json}</script><title>The title of it</title>`).data).toEqual({
      headline: "The title of it",
      source: { title: "The title of it", url: "https://www.example.org.uk/news/item" },
    });
  });

  test("a hundred thousand tags that nobody closes", () => {
    const { data } = propose(`<title>The title of it</title>${"<div>".repeat(100_000)}<h1>Late</h1>`);
    expect(data["headline"]).toBe("Late");
  });

  test("any text as the page, and in every place of one", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const piece = fc.oneof(
      text,
      fc.constantFrom("<", ">", '"', "</title>", "<h1>", "&#0;", "\0", "\ud800", "[…]", " | "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const any = pieces.join("");
        expectSound(propose(any));
        expectSound(
          propose(
            `<html lang="${any}"><title>${any}</title><link rel=canonical href="${any}"><meta property=og:title content="${any}">
             <meta name=description content="${any}"><meta name=date content="${any}"><meta property=og:url content="${any}"><h1>${any}</h1>
             <script type=application/ld+json>${JSON.stringify({ "@type": ["Event", "Article", any], name: any, headline: any, startDate: `2018-04-13T12:00${any}`, location: any, description: any })}</script>`,
          ),
        );
      }),
      { numRuns: 80 },
    );
  });
});
