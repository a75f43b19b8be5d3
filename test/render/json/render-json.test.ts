import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Publication } from "../../../src/model/publication.ts";
import { parseSummary } from "../../../src/model/summary.ts";
import { renderJson } from "../../../src/render/json/render-json.ts";
import { hostileLines, hostileTexts } from "../hostile-texts.ts";
import { madeUpPublication } from "../made-up-publication.ts";
import { find, textOf, textOfDocument } from "../read-html.ts";
import { fullPublication, samplePublication } from "../sample-publication.ts";

const docs = fileURLToPath(new URL("../../../docs/formats/", import.meta.url));
const schema = JSON.parse(readFileSync(`${docs}edition.schema.json`, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** What the file says, after it has been held against the schema. */
function dataOf(publication: Publication) {
  const data = JSON.parse(renderJson(publication));
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  return data;
}

const firstEntry = (publication: Publication) => dataOf(publication).sections[0].entries[0];

/** One of everything that an entry and a masthead can have. */
const example = samplePublication({
  bulletin: {
    strapline: "Monthly news for everyone who works with children",
    timezone: "Europe/London",
    url: "https://ashford.example/bulletin/",
    archive_url: "https://ashford.example/bulletin/archive/",
    contact: { email: "team@ashford.example", postal_address: "1 High Street, Ashford AB1 2CD" },
    logo: { src: "logo.png", alt: "Safer Ashford" },
    sections: [{ key: "events", title: "Training and events" }],
    header: ["Please pass this on."],
    signpost: ["If a child is in danger now, ring 999."],
    footer: ["You may copy anything in this bulletin."],
  },
  edition: {
    title: "Spring news",
    preheader: "A stand to visit",
    intro: "Please pass this on to *new colleagues*.",
  },
  entries: [
    {
      headline: "Come to the awareness week stand",
      date: "2018-04-02",
      section: "events",
      tags: ["modern slavery"],
      summary: "Ask about the signs, and take a leaflet in [six languages](https://ashford.example/leaflets).",
      source: {
        label: "Further information",
        title: "National referral statistics 2017",
        url: "https://agency.example/statistics.pdf",
        format: "PDF",
        size: "1.2MB",
      },
      links: [{ title: "How referrals work", url: "https://agency.example/referrals" }],
      event: {
        start: "2018-04-13T12:00",
        end: "2018-04-13T16:30",
        place: "St Nicholas Centre",
        address: "St Nicholas Way, Ashford",
        booking: "https://ashford.example/book?event=7",
      },
      deadline: { what: "Book a place", date: "2018-04-11" },
      contact: { name: "Sam Rivers", email: "sam@ashford.example", phone: "020 7946 0000" },
      image: { src: "stand.jpg", alt: "The stand in the shopping centre" },
    },
  ],
});

test("the example in the documentation is what is written; UPDATE_DOCS=1 npm run unit -- test/render/json writes it", () => {
  const file = `${docs}json.md`;
  const page = readFileSync(file, "utf8");
  const [start, end] = [page.indexOf("<!-- example -->\n"), page.indexOf("<!-- end of example -->")];
  const renewed = `${page.slice(0, start)}<!-- example -->\n\`\`\`json\n${renderJson(example)}\`\`\`\n${page.slice(end)}`;
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, renewed);
  else expect(page).toBe(renewed);
  expect(dataOf(example).version).toBe(1);
});

test("the example has every key of the schema but one that does not go with the others", () => {
  const named = (value: unknown): readonly string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [key, ...named(inner)]);
  const described = (part: unknown): readonly string[] =>
    typeof part !== "object" || part === null
      ? []
      : Object.entries(part).flatMap(([key, inner]) => [
          ...(key === "properties" ? Object.keys(inner as object) : []),
          ...described(inner),
        ]);
  const keys = new Set(named(dataOf(example)));
  expect([...new Set(described(schema))].filter((key) => !keys.has(key))).toEqual(["decorative"]);
});

test("every object of the schema is closed", () => {
  const open: unknown[] = [];
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("type" in part && part.type === "object" && !("additionalProperties" in part)) open.push(part);
    Object.values(part).forEach(look);
  };
  look(schema);
  expect(open).toEqual([]);
});

test("nothing that only concerns those who write it goes out", () => {
  const publication = samplePublication({
    bulletin: { rules: { "word-avoid": "off" }, acronyms: { NCA: "known" } },
    entries: [
      {
        status: "draft",
        pin: true,
        order: 7,
        publish_from: "2018-04-01",
        imported_from: { file: "old.txt" },
        lint: { ignore: [{ rule: "word-avoid", reason: "A secret reason" }] },
      },
    ],
  });
  expect(renderJson(publication)).toBe(renderJson(samplePublication()));
});

describe("an entry", () => {
  test("has its text in three forms", () => {
    const entry = firstEntry(
      samplePublication({ entries: [{ summary: "One *two* [three](https://a.example/) & <b>" }] }),
    );
    expect([entry.summary, entry.summary_html, entry.summary_text]).toEqual([
      "One *two* [three](https://a.example/) & <b>",
      '<p>One <em>two</em> <a href="https://a.example/">three</a> &amp; &lt;b&gt;</p>',
      "One two three & <b>\nthree:\nhttps://a.example/",
    ]);
  });

  test("has a time in UTC only where there is a time and a zone", () => {
    const event = (start: string, timezone?: string) =>
      firstEntry(
        samplePublication({ bulletin: timezone === undefined ? {} : { timezone }, entries: [{ event: { start } }] }),
      ).event;
    expect(event("2018-07-13T12:00", "Europe/London").start_utc).toBe("2018-07-13T11:00:00Z");
    expect(event("2018-07-13", "Europe/London")).toEqual({ start: "2018-07-13", text: "Friday 13 July 2018" });
    expect(event("2018-07-13T12:00")).toEqual({ start: "2018-07-13T12:00", text: "Friday 13 July 2018, midday" });
  });

  test("says when it is of no more use", () => {
    const expires = (changes: Parameters<typeof samplePublication>[0]) =>
      firstEntry(samplePublication(changes)).expires;
    expect(expires({})).toBeUndefined();
    expect(expires({ entries: [{ deadline: { what: "Reply", date: "2018-05-01" } }] })).toBe("2018-05-01");
  });

  test("has no address that leads astray", () => {
    const source = { title: "A page", url: "javascript:alert(1)" };
    const event = { start: "2018-03-13", booking: "https://me:secret@a.example/" };
    const entry = firstEntry(samplePublication({ entries: [{ source, event, summary: "[x](javascript:x)" }] }));
    expect(entry.source).toEqual({ title: "A page" });
    expect(entry.event.booking).toBeUndefined();
    expect(entry.summary_html).toBe("<p>x</p>");
  });
});

test("an intro is written as markup again", () => {
  const intro = "Hello *you*, see <b> & 1986.\n\n- [a](https://a.example/)\n- b";
  const { edition } = dataOf(samplePublication({ edition: { intro } }));
  expect(edition.intro).toBe("Hello *you*, see \\<b> & 1986.\n\n- [a](https://a.example/)\n- b");
  expect(parseSummary(edition.intro)).toMatchObject([{ kind: "paragraph" }, { kind: "list" }]);
});

test.each(Object.entries({ ...hostileTexts, ...hostileLines }))("%s stays text", (_name, text) => {
  const publication = samplePublication({
    bulletin: { name: text, publisher: text, strapline: text, header: [text], footer: [text], signpost: [text] },
    edition: { title: text, preheader: text },
    entries: [{ headline: text, tags: [text], event: { start: "2018-03-13", place: text }, contact: { name: text } }],
  });
  const json = renderJson(publication);
  expect(json.isWellFormed()).toBe(true);
  expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
  const data = dataOf(publication);
  const [entry] = data.sections[0].entries;
  const { headline } = publication.sections[0]?.entries[0]?.entry ?? {};
  expect([data.bulletin.name, entry.headline, entry.event.place, ...entry.tags]).toEqual(Array(4).fill(headline));
});

test("every publication fits the schema, and its HTML says what its text says", () => {
  fc.assert(
    fc.property(madeUpPublication, (publication) => {
      const data = dataOf(publication);
      const entries = data.sections.flatMap((section: { entries: object[] }) => section.entries);
      expect(entries.map(({ id }: { id: string }) => id)).toEqual(
        publication.sections.flatMap((section) => section.entries.map(({ id }) => id)),
      );
      for (const { summary_html } of entries) {
        const elements = find(summary_html, "script", "img", "style", "iframe");
        expect(elements.map(textOf)).toEqual([]);
        expect(textOfDocument(summary_html)).not.toBe("");
      }
    }),
    { seed: 4, numRuns: 50 },
  );
});

test("the full and the plainest publication fit the schema", () => {
  dataOf(fullPublication());
  dataOf(samplePublication());
});
