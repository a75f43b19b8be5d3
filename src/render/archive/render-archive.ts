import type { Archive } from "../../model/archive.ts";
import type { Publication } from "../../model/publication.ts";
import type { ArchiveFile, ArchivePage } from "../format.ts";
import { pageStyle } from "../html/page-style.ts";
import { stylePath } from "./archive-paths.ts";
import { archiveStyle } from "./archive-style.ts";
import { renderFeeds } from "./render-feeds.ts";
import { renderSitemap } from "./render-sitemap.ts";
import { type Site, toSite } from "./site.ts";
import { writeEditionPage } from "./write-edition-page.ts";
import { writeEntryPage } from "./write-entry-page.ts";
import { writeIndex } from "./write-index.ts";
import { writeListPage } from "./write-list-page.ts";

/**
 * Writes the whole bulletin as a static site: a page for each entry, edition, section and year, an index, feeds and a sitemap. All links inside it are
 * relative and name a file, so that it works in any folder of any server, and from a disk.
 */
export function renderArchive(archive: Archive): readonly ArchiveFile[] {
  const feeds = renderFeeds(archive.all);
  const made = feeds.flatMap(({ feed, file }) => (file.kind === "text" ? [{ feed, path: file.path }] : []));
  const site = toSite(archive, made);
  return [
    ...writePages(site),
    { kind: "text", path: stylePath, content: styleSheet(archive.all) },
    ...feeds.map(({ file }) => file),
    renderSitemap(site),
  ];
}

function writePages(site: Site): readonly ArchivePage[] {
  const { entries, editions, sections, years } = site;
  return [
    writeIndex(site),
    ...editions.map((edition, place) => writeEditionPage(site, edition, editions[place + 1], editions[place - 1])),
    ...[...sections, ...years].map((list) => writeListPage(site, list)),
    ...entries.map((entry, place) => writeEntryPage(site, entry, entries[place + 1], entries[place - 1])),
  ];
}

/** The house's own comes last, so that it has the last word. */
function styleSheet({ bulletin, css = "" }: Publication): string {
  return `${[pageStyle(bulletin.theme), archiveStyle, css].join("\n").trim()}\n`;
}
