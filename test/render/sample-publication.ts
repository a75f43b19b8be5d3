import type { Assets } from "../../src/model/asset.ts";
import type { Bulletin } from "../../src/model/bulletin.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Entry } from "../../src/model/entry.ts";
import { type Publication, toPublication } from "../../src/model/publication.ts";

/** What a test wants to differ from the plainest publication there can be: one entry, no edition, nothing optional. */
export interface Sample {
  readonly bulletin?: Partial<Bulletin>;
  readonly edition?: Partial<Edition>;
  /** One set of changes for each entry. */
  readonly entries?: readonly Partial<Entry>[];
  /** The pictures and the style sheet; none by default. */
  readonly assets?: Assets;
}

/** A publication with only what is required, and what the test adds. */
export function samplePublication({ bulletin = {}, edition, entries = [{}], assets }: Sample = {}): Publication {
  const masthead: Bulletin = { name: "Safer Ashford", publisher: "Ashford Safeguarding Partnership", ...bulletin };
  const selection = {
    id: "2018-04",
    ...(edition && { edition: { number: 3, date: "2018-04-05", ...edition } }),
    entries: entries.map((changes, place) => ({
      id: `2018-04-05-item-${place + 1}`,
      entry: { ...plainEntry, ...changes },
    })),
  };
  return toPublication(masthead, selection, assets);
}

const plainEntry: Entry = {
  headline: "Referrals of children rise by two thirds",
  date: "2018-04-05",
  summary: "The agency counted 2,118 children in 2017. The year before there were far fewer.",
  status: "ready",
};

/** A publication with everything that a publication can hold. */
export function fullPublication(): Publication {
  return samplePublication({
    bulletin: {
      strapline: "Monthly news for everyone who works with children",
      url: "https://ashford.example/bulletin/",
      archive_url: "https://ashford.example/bulletin/archive/",
      contact: { email: "team@ashford.example", postal_address: "1 High Street, Ashford AB1 2CD" },
      sections: [
        { key: "news", title: "News" },
        { key: "events", title: "Training and events", order: "event_date" },
      ],
      email: {
        from: "bulletin@ashford.example",
        reply_to: "team@ashford.example",
        list_id: "bulletin.ashford.example",
        preheader: "New figures on trafficked children, and a stand to visit",
        unsubscribe: "https://ashford.example/stop?list=1&reader=2",
        one_click: true,
      },
      footer: ["You may copy anything in this bulletin."],
      signpost: ["If a child is in danger now, ring 999.", "Childline: 0800 1111, day and night."],
    },
    edition: { title: "Spring news", intro: "Three items this month. Please pass them on to *new colleagues*." },
    entries: [
      {
        section: "news",
        source: {
          label: "Further information",
          title: "National referral statistics 2017",
          url: "https://agency.example/statistics.pdf?year=2017&part=1",
          format: "PDF",
          size: "1.2MB",
        },
        links: [{ title: "How referrals work", url: "https://agency.example/referrals" }],
      },
      {
        headline: "Come to the awareness week stand",
        date: "2018-03-12",
        section: "events",
        summary:
          "Ask health workers, social workers and police officers about the signs.\n\n- Leaflets in [six languages](https://ashford.example/leaflets)\n- A **quiet** room\n\nSteps:\n\n3. Come in\n4. Ask",
        event: {
          start: "2018-03-13T12:00",
          end: "2018-03-13T16:30",
          place: "St Nicholas Centre",
          address: "St Nicholas Way, Ashford",
          booking: "https://ashford.example/book?event=7",
        },
        contact: { name: "Sam Rivers", email: "sam@ashford.example", phone: "020 7946 0000" },
      },
      {
        headline: "Say what you think about the new guidance",
        date: "2018-02-01",
        deadline: { what: "Send your views", date: "2018-02-22" },
        source: { label: "Source", title: "Consultation on the guidance", url: "https://gov.example/consultation" },
      },
    ],
  });
}
