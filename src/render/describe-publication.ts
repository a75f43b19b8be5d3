import { formatDate } from "../model/format-date.ts";
import type { Publication, PublishedPicture } from "../model/publication.ts";
import type { Block } from "../model/summary.ts";
import { mailtoAddress } from "./contact-address.ts";
import { type DescribedEntry, describeEntry } from "./describe-entry.ts";
import { type Fact, linkPiece, type Piece } from "./fact.ts";
import { words } from "./words.ts";

/** A publication in words: what every format says, in reading order. */
export interface Described {
  readonly logo?: PublishedPicture;
  /** Lines above the name. */
  readonly header: readonly string[];
  readonly name: string;
  readonly strapline?: string;
  /** “Edition 3: Spring news, 5 April 2018”; the date alone for a selection that is not an edition. */
  readonly edition: readonly Piece[];
  /** One line that says what is in it: the preheader, or else the first headlines. */
  readonly teaser: string;
  readonly intro: readonly Block[];
  readonly sections: readonly DescribedSection[];
  readonly signpost: readonly string[];
  /** Who publishes it and where to reach them. */
  readonly imprint: readonly Fact[];
  readonly footer: readonly string[];
}

export interface DescribedSection {
  /** Absent if there are no sections, so that all entries stand together. */
  readonly title?: string;
  readonly entries: readonly DescribedEntry[];
}

/** Puts a publication into words. */
export function describePublication(publication: Publication): Described {
  const { bulletin, language, intro, preheader } = publication;
  let number = 0;
  const sectioned = publication.sections.some(({ title }) => title !== undefined);
  const sections = publication.sections.map(({ title, entries }) => ({
    ...(sectioned && { title: title ?? words.alsoHere }),
    entries: entries.map((entry) => describeEntry(entry, ++number, language)),
  }));
  return {
    ...(publication.logo && { logo: publication.logo }),
    header: bulletin.header ?? [],
    name: bulletin.name,
    ...(bulletin.strapline !== undefined && { strapline: bulletin.strapline }),
    edition: describeEdition(publication),
    teaser: preheader ?? firstHeadlines(sections),
    intro,
    sections,
    signpost: bulletin.signpost ?? [],
    imprint: describeImprint(publication),
    footer: bulletin.footer ?? [],
  };
}

/** A title such as “April 2018” is left out where the date after it says the same. */
function describeEdition({ number, title, date, language }: Publication): readonly Piece[] {
  const when = { text: formatDate(date, language), moment: date };
  if (number === undefined) return [when];
  const edition = words.edition(number);
  return [{ text: title === undefined || when.text.endsWith(title) ? edition : `${edition}: ${title}` }, when];
}

function firstHeadlines(sections: readonly DescribedSection[]): string {
  const headlines = sections.flatMap(({ entries }) => entries.map(({ headline }) => headline));
  return headlines.slice(0, 3).join("; ");
}

function describeImprint({ bulletin }: Publication): readonly Fact[] {
  const { name, publisher, contact, url, archive_url: archive } = bulletin;
  const facts: Fact[] = [{ label: words.publisher, pieces: [{ text: publisher }] }];
  if (contact?.postal_address !== undefined)
    facts.push({ label: words.postalAddress, pieces: [{ text: contact.postal_address }] });
  if (contact?.email !== undefined)
    facts.push({ label: words.contact, pieces: [linkPiece(contact.email, mailtoAddress(contact.email))] });
  if (url !== undefined) facts.push({ label: words.online, pieces: [linkPiece(words.onlineOf(name), url)] });
  if (archive !== undefined) facts.push({ label: words.archive, pieces: [linkPiece(words.archiveOf(name), archive)] });
  return facts;
}
