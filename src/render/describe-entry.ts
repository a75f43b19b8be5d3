import type { Entry, Source } from "../model/entry.ts";
import { formatDate, formatPeriod } from "../model/format-date.ts";
import type { PublishedEntry, PublishedPicture } from "../model/publication.ts";
import type { Block } from "../model/summary.ts";
import { mailtoAddress, telAddress } from "./contact-address.ts";
import { type Fact, linkPiece, type Piece } from "./fact.ts";
import { words } from "./words.ts";

/** An entry in words, the same for all formats, in reading order. */
export interface DescribedEntry {
  readonly id: string;
  /** Place in the publication, from 1. */
  readonly number: number;
  readonly headline: string;
  readonly date: Piece;
  readonly picture?: PublishedPicture;
  readonly summary: readonly Block[];
  /** When, where, how to book, by when to act, whom to ask. */
  readonly facts: readonly Fact[];
  /** The source, then the other links. */
  readonly links: readonly Fact[];
}

/** Puts an entry into words. */
export function describeEntry(
  { id, entry, summary, picture }: PublishedEntry,
  number: number,
  language: string,
): DescribedEntry {
  const { headline, date, source, links = [] } = entry;
  return {
    id,
    number,
    headline,
    date: { text: formatDate(date, language), moment: date },
    ...(picture && { picture }),
    summary,
    facts: [...describeEvent(entry, language), ...describeDeadline(entry, language), ...describeContact(entry)],
    links: [...(source ? [source] : []), ...links].map(describeLink),
  };
}

function describeEvent({ event, headline }: Entry, language: string): readonly Fact[] {
  if (!event) return [];
  const { start, end, place, address, booking } = event;
  const where = [place, address].filter((part) => part !== undefined).join(", ");
  return [
    { label: words.when, pieces: [{ text: formatPeriod(start, end, language), moment: start }] },
    ...(where === "" ? [] : [{ label: words.where, pieces: [{ text: where }] }]),
    ...(booking === undefined ? [] : [{ label: words.book, pieces: [linkPiece(words.bookingFor(headline), booking)] }]),
  ];
}

function describeDeadline({ deadline }: Entry, language: string): readonly Fact[] {
  if (!deadline) return [];
  const text = words.onOrBefore(deadline.what, formatDate(deadline.date, language));
  return [{ label: words.deadline, pieces: [{ text, moment: deadline.date }] }];
}

function describeContact({ contact }: Entry): readonly Fact[] {
  if (!contact) return [];
  const { name, email, phone } = contact;
  return [
    {
      label: words.contact,
      pieces: [
        ...(name === undefined ? [] : [{ text: name }]),
        ...(email === undefined ? [] : [linkPiece(email, mailtoAddress(email))]),
        ...(phone === undefined ? [] : [linkPiece(phone, telAddress(phone))]),
      ],
    },
  ];
}

/** The link's text says where it leads (WCAG technique H30), and what kind of file it opens, so that nobody downloads one unawares. */
function describeLink({ label, title, url, format, size }: Source): Fact {
  const kind = [format, size].filter((part) => part !== undefined).join(", ");
  const link = linkPiece(kind === "" ? title : `${title} (${kind})`, url);
  return label === undefined ? { pieces: [link] } : { label, pieces: [link] };
}
