import { atom, calendar, jsonFeed, rss } from "./feeds/feed-kinds.ts";
import type { Format, Rendered } from "./format.ts";

/** Every format of `bulletin export`. */
export const formats: readonly Format[] = [
  {
    name: "html",
    about: "a web page in one file",
    of: "edition",
    byDefault: true,
    render: async (publication, settings) => {
      const { renderHtml } = await import("./html/render-html.ts");
      return text(".html", renderHtml(publication, settings));
    },
  },
  {
    name: "email",
    about: "an e-mail: the message, and its HTML alone for a mailing service",
    of: "edition",
    byDefault: true,
    render: async (publication, settings) => {
      const { renderEmail } = await import("./email/render-email.ts");
      const { html, message } = renderEmail(publication, settings);
      return [
        ...text(".email.html", html),
        message
          ? { kind: "message", suffix: ".eml", message }
          : {
              kind: "missing",
              suffix: ".eml",
              why: "bulletin.yaml has no email.from",
              hint: "Add email.from to bulletin.yaml.",
            },
      ];
    },
  },
  {
    name: "text",
    about: "plain text for e-mail",
    of: "edition",
    byDefault: true,
    render: async (publication, settings) => {
      const { renderText } = await import("./text/render-text.ts");
      return text(".txt", renderText(publication, settings));
    },
  },
  {
    name: "rss",
    about: "a feed for feed readers (RSS 2.0)",
    of: "edition",
    feed: rss,
    render: async (publication) => (await import("./feeds/render-rss.ts")).renderRss(publication, rss.suffix),
  },
  {
    name: "atom",
    about: "a feed for feed readers (Atom, RFC 4287)",
    of: "edition",
    feed: atom,
    render: async (publication) => {
      const { renderAtom } = await import("./feeds/render-atom.ts");
      return text(atom.suffix, renderAtom(publication));
    },
  },
  {
    name: "jsonfeed",
    about: "a feed for feed readers and scripts (JSON Feed 1.1)",
    of: "edition",
    feed: jsonFeed,
    render: async (publication) => {
      const { renderJsonFeed } = await import("./feeds/render-json-feed.ts");
      return text(jsonFeed.suffix, renderJsonFeed(publication));
    },
  },
  {
    name: "ics",
    about: "the events and deadlines for calendars (iCalendar, RFC 5545)",
    of: "edition",
    feed: calendar,
    render: async (publication) => (await import("./ics/render-ics.ts")).renderIcs(publication, calendar.suffix),
  },
  {
    name: "markdown",
    about: "Markdown (CommonMark)",
    of: "edition",
    render: async (publication) => {
      const { renderMarkdown } = await import("./markdown/render-markdown.ts");
      return text(".md", renderMarkdown(publication));
    },
  },
  {
    name: "json",
    about: "everything as data, for programs",
    of: "edition",
    render: async (publication) => {
      const { renderJson } = await import("./json/render-json.ts");
      return text(".json", renderJson(publication));
    },
  },
  {
    name: "archive",
    about: "the whole bulletin as a web site: editions, sections, entries and feeds",
    of: "bulletin",
    render: async (archive) => (await import("./archive/render-archive.ts")).renderArchive(archive),
  },
];

function text(suffix: string, content: string): readonly Rendered[] {
  return [{ kind: "text", suffix, content }];
}
