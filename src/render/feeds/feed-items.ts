import type { Bulletin } from "../../model/bulletin.ts";
import type { Entry } from "../../model/entry.ts";
import { entryUri } from "../../model/entry-uri.ts";
import { entriesOf, type Publication } from "../../model/publication.ts";
import { type DescribedEntry, describeEntry } from "../describe-entry.ts";
import { permalink } from "../permalink.ts";
import { webAddress } from "../web-address.ts";

/** An entry as every feed has it. */
export interface FeedItem {
  readonly uri: string;
  readonly entry: Entry;
  readonly described: DescribedEntry;
  /** The entry's own page. */
  readonly permalink: string | undefined;
  /** The address of the source. */
  readonly source: string | undefined;
  readonly section: Section | undefined;
  /** The title of its section, then its tags. */
  readonly categories: readonly string[];
}

type Section = NonNullable<Bulletin["sections"]>[number];

/** The entries of a publication in reading order. */
export function feedItems(publication: Publication): readonly FeedItem[] {
  const { bulletin, language } = publication;
  return entriesOf(publication).map((one, place) => {
    const { id, entry } = one;
    const section = bulletin.sections?.find(({ key }) => key === entry.section);
    return {
      uri: entryUri(bulletin, id, entry.date),
      entry,
      described: describeEntry(one, place + 1, language),
      permalink: permalink(bulletin, id),
      source: webAddress(entry.source?.url ?? ""),
      section,
      categories: [...(section ? [section.title] : []), ...(entry.tags ?? [])],
    };
  });
}
