import { entriesOf, type Publication } from "../../model/publication.ts";
import { atom, calendar, jsonFeed, rss } from "../feeds/feed-kinds.ts";
import { renderAtom } from "../feeds/render-atom.ts";
import { renderJsonFeed } from "../feeds/render-json-feed.ts";
import { renderRss } from "../feeds/render-rss.ts";
import type { ArchiveFile, Feed, Rendered } from "../format.ts";
import { renderIcs } from "../ics/render-ics.ts";
import { archiveAddress } from "../permalink.ts";

/** How many entries a feed holds, the newest ones: programs fetch it whole every hour, and know the older ones. */
const mostEntries = 50;

/** A feed of the archive, or why there is none. */
export interface ArchiveFeed {
  readonly feed: Feed;
  readonly file: ArchiveFile;
}

/** Writes the feeds of the newest entries, and the calendar of every event and deadline if there is one. */
export function renderFeeds(all: Publication): readonly ArchiveFeed[] {
  const entries = entriesOf(all);
  const newest = { ...all, sections: [{ entries: entries.slice(0, mostEntries) }] };
  const self = (path: string) => archiveAddress(all.bulletin, path);
  const hasDates = entries.some(({ entry }) => entry.event ?? entry.deadline);
  return [
    ...toFeeds(rss, "rss.xml", renderRss(newest, rss.suffix, self("rss.xml"))),
    ...toFeeds(atom, "atom.xml", [text(atom, renderAtom(newest, self("atom.xml")))]),
    ...toFeeds(jsonFeed, "feed.json", [text(jsonFeed, renderJsonFeed(newest, self("feed.json")))]),
    ...(hasDates ? toFeeds(calendar, "events.ics", renderIcs(all, calendar.suffix)) : []),
  ];
}

function text({ suffix }: Feed, content: string): Rendered {
  return { kind: "text", suffix, content };
}

function toFeeds(feed: Feed, path: string, files: readonly Rendered[]): readonly ArchiveFeed[] {
  return files.flatMap((file): readonly ArchiveFeed[] => {
    if (file.kind === "text") return [{ feed, file: { kind: "text", path, content: file.content } }];
    return file.kind === "missing" ? [{ feed, file: { kind: "missing", path, why: file.why } }] : [];
  });
}
