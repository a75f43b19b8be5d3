import { type Archive, toArchive } from "../../../src/model/archive.ts";
import type { Bulletin } from "../../../src/model/bulletin.ts";
import type { Edition } from "../../../src/model/edition.ts";
import type { Entry } from "../../../src/model/entry.ts";
import { hostileTexts } from "../hostile-texts.ts";

export const address = "https://ashford.example/news/archive/";

const masthead: Bulletin = {
  name: "Safer Ashford",
  publisher: "Ashford Safeguarding Partnership",
  strapline: "Monthly news for everyone who works with children",
  url: "https://ashford.example/news/",
  archive_url: address,
  sections: [
    { key: "news", title: "News & views" },
    { key: "events", title: "Training and events", order: "event_date" },
    { key: "empty", title: "Nothing in it" },
  ],
  footer: ["You may copy anything in this bulletin."],
  signpost: ["If a child is in danger now, ring 999."],
};

const plain: Entry = {
  headline: "Referrals of children rise by two thirds",
  date: "2018-04-05",
  summary: "The agency counted 2,118 children in 2017. [The report](https://agency.example/report) says why.",
  status: "ready",
};

/** Ids as the rule about the names of files wants them, and as they may be where it is off. */
const entries: readonly (readonly [id: string, changes: Partial<Entry>])[] = [
  ["2018-04-05-referrals-rise", { section: "news" }],
  ["2018-04-05-stand", { section: "events", headline: "Come to the stand", event: { start: "2018-05-01T10:00" } }],
  ["2018-03-01-a#b%20c?d", { date: "2018-03-01", headline: "<script>alert(1)</script>", section: "news" }],
  ["2018-03-01-c'est-l'été&co", { date: "2018-03-01", headline: `" onclick="alert(1)` }],
  ["2017-12-24-with-a-deadline", { date: "2017-12-24", deadline: { what: "Reply", date: "2018-01-31" } }],
  ["2017-12-24-unbreakable", { date: "2017-12-24", headline: "w".repeat(200), summary: "w".repeat(500) }],
  ["2017-12-01-rtl", { date: "2017-12-01", headline: "السلامة مسؤولية الجميع", section: "events" }],
  ["no-date", { date: "2017-11-11", headline: "Older than all editions", pin: true }],
  ...Object.values(hostileTexts).map(
    (text, place) => [`2016-01-01-hostile-${place}`, { date: "2016-01-01", headline: text, summary: text }] as const,
  ),
];

const editions: readonly (readonly [id: string, edition: Edition])[] = [
  ["2018-04", { number: 3, date: "2018-04-05", entries: ["2018-04-05-referrals-rise", "2018-04-05-stand"] }],
  [
    "2018 03 #2",
    {
      number: 2,
      date: "2018-03-01",
      title: "Spring <news>",
      intro: "Please pass it on.",
      entries: ["2018-03-01-a#b%20c?d", "2018-03-01-c'est-l'été&co", "2017-12-01-rtl"],
    },
  ],
  ["2017-12", { number: 1, date: "2017-12-24" }],
];

/** An archive with sections, three editions and all that has broken links and pages. */
export function madeUpArchive(changes: Partial<Bulletin> = {}): Archive {
  return toArchive(
    { ...masthead, ...changes },
    {
      entries: entries.map(([id, one]) => ({ id, value: { ...plain, ...one } })),
      editions: editions.map(([id, value]) => ({ id, value })),
    },
  );
}

/** An archive of as little as there can be: an entry, in no edition, and nothing that is optional. */
export function leastArchive(): Archive {
  const bulletin = { name: "Safer Ashford", publisher: "Ashford Safeguarding Partnership" };
  return toArchive(bulletin, { entries: [{ id: "2018-04-05-referrals-rise", value: plain }], editions: [] });
}
