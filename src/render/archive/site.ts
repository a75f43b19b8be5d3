import type { Archive } from "../../model/archive.ts";
import type { Bulletin } from "../../model/bulletin.ts";
import { entriesOf, type Publication, type PublishedEntry } from "../../model/publication.ts";
import { type Described, describePublication } from "../describe-publication.ts";
import { pieceText } from "../fact.ts";
import type { Feed } from "../format.ts";
import { entryPath } from "../permalink.ts";
import { words } from "../words.ts";
import { editionPath, sectionPath, yearPath } from "./archive-paths.ts";
import { group } from "./group.ts";

/** The archive as its pages need it: everything with its page, and what leads from one to another. */
export interface Site {
  readonly bulletin: Bulletin;
  /** BCP 47. */
  readonly language: string;
  /** What every page says: name, signpost, imprint and the like. */
  readonly described: Described;
  /** Newest first, as everything here. */
  readonly entries: readonly SiteEntry[];
  readonly editions: readonly SiteEdition[];
  /** The sections that have entries, as `bulletin.yaml` orders them. */
  readonly sections: readonly SiteList[];
  readonly years: readonly SiteList[];
  readonly feeds: readonly SiteFeed[];
}

/** An entry with its page. */
export interface SiteEntry {
  /** Relative to the archive's folder, as are all paths here. */
  readonly path: string;
  readonly published: PublishedEntry;
  /** The editions that it stood in. */
  readonly editions: readonly SiteEdition[];
  /** The page of its section. */
  readonly section: SiteList | undefined;
}

/** An edition with its page. */
export interface SiteEdition {
  readonly path: string;
  readonly publication: Publication;
  readonly described: Described;
  /** “Edition 3: Spring news, 5 April 2018”. */
  readonly title: string;
}

/** A page that lists entries. */
export interface SiteList {
  readonly path: string;
  readonly title: string;
  readonly entries: readonly PublishedEntry[];
}

/** A feed in the archive. */
export interface SiteFeed {
  readonly path: string;
  readonly feed: Feed;
}

/** Finds out what leads where in an archive. */
export function toSite({ all, editions }: Archive, feeds: readonly SiteFeed[]): Site {
  const { bulletin, language } = all;
  const published = entriesOf(all);
  const siteEditions = editions.map(toSiteEdition);
  const editionsOf = group(siteEditions, ({ publication }) => entriesOf(publication).map(({ id }) => id));
  const bySection = group(published, ({ entry }) => (entry.section === undefined ? [] : [entry.section]));
  const byYear = group(published, ({ entry }) => [entry.date.slice(0, 4)]);
  const sections = new Map(
    (bulletin.sections ?? []).flatMap(({ key, title }) => {
      const entries = bySection.get(key);
      return entries ? [[key, { path: sectionPath(key), title, entries }] as const] : [];
    }),
  );
  return {
    bulletin,
    language,
    described: describeMasthead(all),
    entries: published.map((one) => ({
      path: entryPath(one.id),
      published: one,
      editions: editionsOf.get(one.id) ?? [],
      section: sections.get(one.entry.section ?? ""),
    })),
    editions: siteEditions,
    sections: [...sections.values()],
    years: [...byYear].map(([year, entries]) => ({ path: yearPath(year), title: year, entries })),
    feeds,
  };
}

/** The archive in words, without its entries, and without its address on the web: that is where the reader is. */
function describeMasthead(all: Publication): Described {
  const { archive_url: _, ...bulletin } = all.bulletin;
  return { ...describePublication({ ...all, bulletin, sections: [] }), edition: [{ text: words.archiveTitle }] };
}

function toSiteEdition(publication: Publication): SiteEdition {
  const described = describePublication(publication);
  return { path: editionPath(publication.id), publication, described, title: pieceText(described.edition) };
}
