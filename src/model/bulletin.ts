import { email, key } from "./entry.ts";
import { type Draft, flag, type Infer, line, maybe, needed, options, url } from "./shape.ts";

const severity = { kind: "choice", of: ["off", "info", "warning", "error"] } as const;

/** The style guides that the rules about wording can follow. */
export const presetNames = ["govuk", "nhs", "none"] as const;

/** A colour as CSS writes it in hexadecimal. */
const colour = { kind: "line", pattern: /^#[0-9a-fA-F]{6}$/, like: "#1d5a8c" } as const;

/** Font families as CSS lists them: in single quotes, or words that need none. Nothing that could end the property is among it. */
const fontStack = {
  kind: "line",
  pattern:
    /^(?:'[A-Za-z0-9 -]+'|[A-Za-z][A-Za-z-]*(?: [A-Za-z][A-Za-z-]*)*)(?:, *(?:'[A-Za-z0-9 -]+'|[A-Za-z][A-Za-z-]*(?: [A-Za-z][A-Za-z-]*)*))*$/,
  like: "'Source Sans 3', Arial, sans-serif",
} as const;

/** What `bulletin.yaml` holds: the masthead and the house rules. */
export const bulletinShape = {
  kind: "record",
  fields: {
    name: needed(line, "The bulletin's name, as the masthead shows it."),
    publisher: needed(line, "The organisation that publishes it."),
    strapline: maybe(line, "One line under the name: what it is and for whom."),
    language: maybe(
      { kind: "line", pattern: /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/, like: "en-GB" },
      "The language as BCP 47 writes it; en-GB by default.",
    ),
    timezone: maybe(
      { kind: "line", pattern: /^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/, like: "Europe/London" },
      "The time zone of the events, such as Europe/London.",
    ),
    url: maybe(url, "The address of the newest edition's page."),
    archive_url: maybe(url, "The address of the archive."),
    contact: maybe(
      {
        kind: "record",
        fields: {
          email: maybe(email, "Where readers write to."),
          postal_address: maybe(line, "The postal address; newsletters by e-mail must give one in many countries."),
        },
      },
      "How to reach the publisher.",
    ),
    logo: maybe(
      {
        kind: "record",
        fields: {
          src: needed(line, "The picture's file, relative to bulletin.yaml."),
          alt: needed(line, "What the logo says."),
          url: maybe(url, "Where the same picture is on the web; an e-mail shows the logo only if this is given."),
        },
      },
      "The publisher's logo.",
    ),
    sections: maybe(
      {
        kind: "list",
        of: {
          kind: "record",
          fields: {
            key: needed(key, "The word that entries name in `section`."),
            title: needed(line, "The heading."),
            order: maybe(
              { kind: "choice", of: ["newest", "event_date", "manual"] },
              "How its entries are ordered; newest first by default.",
            ),
          },
        },
      },
      "The sections, in the order in which they are shown.",
    ),
    style: maybe(
      {
        kind: "record",
        fields: {
          preset: needed({ kind: "choice", of: presetNames }, "Whose style guide to follow; govuk by default."),
        },
      },
      "The house style.",
    ),
    rules: maybe(
      {
        kind: "map",
        of: {
          kind: "either",
          of: [
            severity,
            { kind: "either", of: [options, { kind: "tuple", of: [severity, options] }], words: "options" },
          ],
          words: "off, info, warning or error, or options, or a list of both",
        },
      },
      "Severity and options of single rules, by id.",
    ),
    acronyms: maybe({ kind: "map", of: line }, "Acronyms and what they stand for, or “known” if readers know it."),
    names: maybe({ kind: "map", of: { kind: "list", of: line } }, "Right names, each with the wrong forms of it."),
    email: maybe(
      {
        kind: "record",
        fields: {
          from: needed(email, "The sender's address."),
          reply_to: maybe(email, "Where replies go."),
          list_id: maybe(
            { kind: "line", pattern: /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/, like: "news.council.gov.uk" },
            "The list's identifier (RFC 2919).",
          ),
          subject: maybe(line, "The subject; {name}, {title}, {number} and {date} are filled in."),
          preheader: maybe(line, "The line that inboxes show after the subject."),
          unsubscribe: maybe(line, "A web address, or a mailing service's token such as *|UNSUB|*."),
          one_click: maybe(flag, "true only if the unsubscribe address takes RFC 8058 posts."),
          max_kb: maybe({ kind: "integer", min: 1, max: 100 }, "The largest HTML, in kilobytes; Gmail cuts at 102."),
        },
      },
      "What the e-mail needs besides.",
    ),
    theme: maybe(
      {
        kind: "record",
        fields: {
          accent: maybe(colour, "The colour of links and rules."),
          background: maybe(colour, "The page's colour."),
          text: maybe(colour, "The text's colour."),
          font: maybe(fontStack, "Fonts with commas between them; names with digits in single quotes."),
          css: maybe(line, "A style sheet of your own for the page, relative to bulletin.yaml."),
        },
      },
      "Colours, font and style sheet.",
    ),
    header: maybe({ kind: "list", of: line }, "Lines above the name in every edition."),
    footer: maybe({ kind: "list", of: line }, "Lines at the end of every edition."),
    signpost: maybe({ kind: "list", of: line }, "Whom to call; shown in every edition."),
  },
} as const;

/** The masthead and the house rules of one bulletin. */
export type Bulletin = Infer<typeof bulletinShape>;

/** As much of `bulletin.yaml` as could be read. */
export type BulletinDraft = Draft<Bulletin>;

/** The largest HTML of an e-mail, in kilobytes of 1,000 bytes, where `email.max_kb` says nothing: Gmail cuts off what is over 102. */
export const mostKilobytes = 100;

/** The language that is assumed where `bulletin.yaml` names none. */
export const defaultLanguage = "en-GB";

/** The colours where `theme` in `bulletin.yaml` names none. */
export const defaultTheme = { accent: "#005a9c", text: "#1b1f23", background: "#ffffff" } as const;

/** What `rules` in `bulletin.yaml` says of one rule. */
export type RuleSetting = NonNullable<Bulletin["rules"]>[string];
