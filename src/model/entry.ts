import { type Draft, date, flag, type Infer, line, maybe, moment, needed, text, url } from "./shape.ts";

/** An e-mail address, as loosely as RFC 5321 allows while still catching a web address or a name put there by mistake. */
export const email = {
  kind: "line",
  pattern: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/,
  like: "name@council.gov.uk",
} as const;

/** Lower-case words joined by hyphens. */
export const key = { kind: "line", pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, like: "children-and-young-people" } as const;

/** The states of an entry: only `ready` is exported. */
export const statuses = ["draft", "ready", "withdrawn"] as const;

const source = {
  kind: "record",
  fields: {
    label: maybe(line, "The lead-in before the link, such as “Further information” or “Source”. None by default."),
    title: needed(
      line,
      "The link's text: the title of the page that it opens, or three words or more that say where it leads.",
    ),
    url: needed(url, "The address, starting with https:// or http://."),
    format: maybe(line, "The kind of file behind the link when it is not a web page, such as PDF."),
    size: maybe(line, "The file's size, such as 1.2MB."),
  },
} as const;

/** One item of news, as `entries/<year>/<date>-<slug>.yaml` holds it. */
export const entryShape = {
  kind: "record",
  fields: {
    headline: needed(line, "One line, 10 to 65 characters, without a full stop at the end."),
    date: needed(date, "The day of the news, as 2018-04-05. The file's name starts with it."),
    summary: needed(text, "15 to 150 words: paragraphs, bullet lists, [links](https://www.gov.uk/) and *emphasis*."),
    source: maybe(source, "Where the news comes from, and where to read more."),
    links: maybe({ kind: "list", of: source, most: 4 }, "Up to four more links."),
    section: maybe(key, "The key of a section in bulletin.yaml."),
    tags: maybe({ kind: "list", of: line }, "Words to find the entry by."),
    event: maybe(
      {
        kind: "record",
        fields: {
          start: needed(moment, "When it starts: 2018-03-13, or 2018-03-13T12:00 in the bulletin's time zone."),
          end: maybe(moment, "When it ends, in the same form as start."),
          place: maybe(line, "The venue, or “Online”."),
          address: maybe(line, "The venue's postal address."),
          booking: maybe(url, "Where to book."),
        },
      },
      "Something that people can go to.",
    ),
    deadline: maybe(
      {
        kind: "record",
        fields: {
          date: needed(date, "The last day."),
          what: needed(line, "What has to be done by then, such as “Send your views”."),
        },
      },
      "A day by which the reader has to act.",
    ),
    contact: maybe(
      {
        kind: "record",
        fields: {
          name: maybe(line, "Who answers."),
          email: maybe(email, "Their e-mail address."),
          phone: maybe(line, "Their telephone number."),
        },
        atLeastOne: ["name", "email", "phone"],
      },
      "Whom to ask.",
    ),
    image: maybe(
      {
        kind: "record",
        fields: {
          src: needed(line, "The picture's file, relative to bulletin.yaml."),
          alt: maybe(line, "What the picture shows, for those who cannot see it."),
          decorative: maybe(flag, "true if the picture says nothing that the text does not."),
        },
        atLeastOne: ["alt", "decorative"],
      },
      "A picture.",
    ),
    status: needed(
      { kind: "choice", of: statuses },
      "draft until it is signed off, then ready; withdrawn takes it out again.",
    ),
    publish_from: maybe(date, "Embargo: not exported before this day."),
    expires: maybe(date, "The last day on which it is of use. By default the event's last day, or the deadline."),
    pin: maybe(flag, "true puts it first in its section."),
    order: maybe({ kind: "integer", min: -9999, max: 9999 }, "Place among the entries of one day, lowest first."),
    imported_from: maybe(
      {
        kind: "record",
        fields: {
          file: needed(line, "The file that it was imported from."),
          lines: maybe(line, "Where in that file: its lines, such as 12-31, or “row 4”."),
        },
      },
      "Written by import.",
    ),
    lint: maybe(
      {
        kind: "record",
        fields: {
          ignore: needed(
            {
              kind: "list",
              of: {
                kind: "record",
                fields: {
                  rule: needed(key, "The id of the rule."),
                  reason: needed(line, "Why it does not apply here."),
                },
              },
            },
            "Rules that do not apply to this entry.",
          ),
        },
      },
      "Exceptions from the rules.",
    ),
  },
} as const;

/** A whole entry, free of errors. Dates are ISO strings (see `calendar-date.ts`); `summary` is markup (see `summary.ts`). */
export type Entry = Infer<typeof entryShape>;

/** As much of an entry as could be read. */
export type EntryDraft = Draft<Entry>;

/** A link as `source` and `links` hold it. */
export type Source = NonNullable<Entry["source"]>;

/** The last day on which the entry is of use: `expires`, else the event's last day, else the deadline; nothing if it does not expire. */
export function lastDay(entry: EntryDraft): string | undefined {
  return entry.expires ?? (entry.event?.end ?? entry.event?.start)?.slice(0, 10) ?? entry.deadline?.date;
}
