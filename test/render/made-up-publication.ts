import fc from "fast-check";
import type { Bulletin } from "../../src/model/bulletin.ts";
import type { Entry, Source } from "../../src/model/entry.ts";
import type { Publication } from "../../src/model/publication.ts";
import { samplePublication } from "./sample-publication.ts";

// Publications that nobody would think of: every optional field there or not, words of many scripts, markup nested in markup.

const words = [
  ..."a children’s “safe” £5 2018 AT&T <b> 5<6 x>y C++ snake_case *star* `code` [box] (1.2MB) 100% #hash @you ~ | \\ / ' \" – & &amp;".split(
    " ",
  ),
  ..."مرحبا بالعالم שלום हिन्दी क्‍ष می‌خواهم 漢字 かな 한국어 ελληνικά 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301 soft\u00adhyphen zero\u200bwidth".split(
    " ",
  ),
  "unbreakable".repeat(12),
];
const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((some) => `A ${some.join(" ")}`);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href);
const day = fc.tuple(
  fc.integer({ min: 2016, max: 2020 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const date = day.map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
/** Not in the hour that the clocks skip in spring. */
const time = fc.tuple(fc.integer({ min: 3, max: 23 }), fc.constantFrom("00", "05", "30"));
const clock = time.map(([hour, minute]) => `T${String(hour).padStart(2, "0")}:${minute}`);

/** An event of one day or several, with times or without. */
const period = fc
  .tuple(fc.array(date, { minLength: 1, maxLength: 2 }), fc.option(fc.tuple(clock, clock)), fc.boolean())
  .map(([days, clocks, oneDay]) => {
    const [start = "", end = start] = days.sort();
    const last = oneDay ? start : end;
    const [from, to] = clocks ?? ["", ""];
    const moments = [`${start}${from}`, `${last}${to}`].sort();
    return { start: moments[0] ?? "", end: moments[1] ?? "" };
  });

const source: fc.Arbitrary<Source> = fc.record(
  { title: line, url: address, label: line, format: fc.constant("PDF"), size: line },
  { requiredKeys: ["title", "url"] },
);

/** Words in the markup of a summary: what could be taken for markup is escaped. */
const prose = line.map((text) => text.replace(/[\\*_[\]<]/g, "\\$&"));
/** Texts of links are not alike, as the rules want it. */
const link = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), prose, address)
  .map(([number, text, url]) => `[Report ${number}: ${text}](<${url}>)`);
const inline = fc.oneof(
  { weight: 3, arbitrary: prose },
  link,
  prose.map((text) => `*${text}*`),
  fc.tuple(prose, link).map((parts) => `**${parts.join(" ")}**`),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join(" ")} end.`);
const list = fc
  .tuple(fc.constantFrom("- ", "1. ", "7. "), fc.array(paragraph, { minLength: 1, maxLength: 4 }))
  .map(([marker, items]) => items.map((item) => `${marker}${item}`).join("\n"));
const summary = fc
  .tuple(paragraph, fc.array(fc.oneof(paragraph, list), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest].join("\n\n"));

const entry: fc.Arbitrary<Partial<Entry>> = fc.record(
  {
    headline: line,
    date,
    summary,
    source,
    links: fc.array(source, { maxLength: 4 }),
    section: fc.constantFrom("news", "events", "unknown"),
    tags: fc.array(line, { maxLength: 3 }),
    event: fc
      .tuple(period, fc.record({ place: line, address: line, booking: address }, { requiredKeys: [] }))
      .map(([when, where]) => ({ ...when, ...where })),
    deadline: fc.record({ date, what: line }),
    contact: fc.record(
      {
        name: line,
        email: fc.constant("sam.rivers@ashford.example"),
        phone: fc.constantFrom("020 7946 0000", "+44 1632 960001"),
      },
      { requiredKeys: ["name"] },
    ),
    pin: fc.boolean(),
  },
  { requiredKeys: ["headline", "date", "summary"] },
);

const bulletin: fc.Arbitrary<Partial<Bulletin>> = fc.record(
  {
    name: line,
    publisher: line,
    strapline: line,
    language: fc.constantFrom("en-GB", "en-US", "ar", "cy", "de"),
    timezone: fc.constantFrom("Europe/London", "UTC", "Asia/Kathmandu"),
    url: address,
    archive_url: address,
    contact: fc.constant({ email: "team@ashford.example", postal_address: "1 High Street, Ashford" }),
    sections: fc.tuple(line, line).map(([news, events]) => [
      { key: "events", title: events, order: "event_date" as const },
      { key: "news", title: news },
    ]),
    email: fc.record({ from: fc.constant("bulletin@ashford.example"), preheader: line }, { requiredKeys: ["from"] }),
    footer: fc.array(line, { maxLength: 2 }),
    signpost: fc.array(line, { maxLength: 2 }),
  },
  { requiredKeys: ["name", "publisher"] },
);

const edition = fc.record({ title: line, intro: summary }, { requiredKeys: [] });

/** Any publication. */
export const madeUpPublication: fc.Arbitrary<Publication> = fc
  .record(
    { bulletin, edition, entries: fc.array(entry, { minLength: 1, maxLength: 6 }) },
    { requiredKeys: ["bulletin", "entries"] },
  )
  .map(samplePublication);
