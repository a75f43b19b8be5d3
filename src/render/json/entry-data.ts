import type { Bulletin } from "../../model/bulletin.ts";
import { timeOf } from "../../model/calendar-date.ts";
import { type Entry, lastDay, type Source } from "../../model/entry.ts";
import { entryUri } from "../../model/entry-uri.ts";
import type { ToUtc } from "../../model/local-to-utc.ts";
import type { PublishedEntry } from "../../model/publication.ts";
import { type DescribedEntry, describeEntry } from "../describe-entry.ts";
import { pieceText } from "../fact.ts";
import { permalink } from "../permalink.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { blocksAsHtml, blocksAsText } from "./blocks-as.ts";

/**
 * An entry as data: its fields as the store has them, and beside them the words that the other formats show. What only concerns those who write the bulletin
 * is left out. Addresses are those that `webAddress` lets through.
 *
 * @param toUtc turns local times into UTC, if the bulletin's time zone is known
 */
export function entryData(
  published: PublishedEntry,
  { bulletin, language }: { readonly bulletin: Bulletin; readonly language: string },
  toUtc: ToUtc | undefined,
): object {
  const { id, entry, summary } = published;
  const { headline, date, section, tags = [], source, links = [], event, deadline, contact, image } = entry;
  const described = describeEntry(published, 1, language);
  return {
    id,
    uri: entryUri(bulletin, id, date),
    url: permalink(bulletin, id),
    headline,
    date,
    date_text: described.date.text,
    section,
    tags,
    summary: entry.summary,
    summary_html: blocksAsHtml(summary),
    summary_text: blocksAsText(summary),
    source: source && linkData(source),
    links: links.map(linkData),
    event: event && eventData(event, factText(described, words.when), toUtc),
    deadline: deadline && {
      what: deadline.what,
      date: deadline.date,
      text: factText(described, words.deadline),
    },
    contact: contact && { name: contact.name, email: contact.email, phone: contact.phone },
    image: image && { src: image.src, alt: image.alt, decorative: image.decorative },
    expires: lastDay(entry),
  };
}

function linkData({ label, title, url, format, size }: Source): object {
  return { label, title, url: webAddress(url), format, size };
}

function eventData(
  { start, end, place, address, booking }: NonNullable<Entry["event"]>,
  text: string | undefined,
  toUtc: ToUtc | undefined,
): object {
  const utc = (moment = "") => (timeOf(moment) === undefined ? undefined : toUtc?.(moment));
  return {
    start,
    end,
    start_utc: utc(start),
    end_utc: utc(end),
    place,
    address,
    booking: webAddress(booking ?? ""),
    text,
  };
}

/** The words of the fact with a label. */
function factText({ facts }: DescribedEntry, wanted: string): string | undefined {
  const fact = facts.find(({ label }) => label === wanted);
  return fact && pieceText(fact.pieces);
}
