import type { Bulletin } from "../../model/bulletin.ts";
import type { Entry } from "../../model/entry.ts";
import { entryUri } from "../../model/entry-uri.ts";
import type { ToUtc } from "../../model/local-to-utc.ts";
import type { PublishedEntry } from "../../model/publication.ts";
import type { DescribedEntry } from "../describe-entry.ts";
import { pieceText } from "../fact.ts";
import { textFactLines, writeTextBlocks } from "../text/write-text-blocks.ts";
import { webAddress } from "../web-address.ts";
import { words } from "../words.ts";
import { contentLine, textLine } from "./content-line.ts";
import { basicForm, dayLines, periodLines } from "./period-lines.ts";

/**
 * Writes the event of an entry, and its deadline as an event of one day that leaves the day free; nothing for an entry with neither. Their ids and time stamps
 * come from the entry, so that a calendar which has them already puts the new ones in their place.
 *
 * @param toUtc turns local times into UTC; without it they stay local
 */
export function writeEvents(
  { id, entry }: PublishedEntry,
  described: DescribedEntry,
  bulletin: Bulletin,
  toUtc: ToUtc | undefined,
): readonly string[] {
  const { headline, date, event, deadline } = entry;
  const uri = entryUri(bulletin, id, date);
  const stamp = contentLine("DTSTAMP", `${basicForm(date)}T000000Z`);
  const about = aboutLines(entry, described);
  return [
    ...(event
      ? [
          "BEGIN:VEVENT",
          textLine("UID", uri),
          stamp,
          ...periodLines(event, toUtc),
          textLine("SUMMARY", headline),
          ...placeLines(described),
          ...about,
          "END:VEVENT",
        ]
      : []),
    ...(deadline
      ? [
          "BEGIN:VEVENT",
          textLine("UID", `${uri}#deadline`),
          stamp,
          ...dayLines(deadline.date),
          textLine("SUMMARY", words.deadlineOf(deadline.what, headline)),
          ...about,
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ]
      : []),
  ];
}

function placeLines({ facts }: DescribedEntry): readonly string[] {
  const where = facts.filter(({ label }) => label === words.where);
  return where.map(({ pieces }) => textLine("LOCATION", pieceText(pieces)));
}

/** Calendars break the lines of a description themselves. */
const unlimited = Number.POSITIVE_INFINITY;

/** What the entry says, where to book or else where it comes from, and its tags. */
function aboutLines({ event, source, tags = [] }: Entry, { summary, facts, links }: DescribedEntry): readonly string[] {
  const description = [
    ...writeTextBlocks(summary, unlimited),
    facts.flatMap((fact) => textFactLines(fact, unlimited)).join("\n"),
    ...links.map((link) => textFactLines(link, unlimited).join("\n")),
  ];
  const address = webAddress(event?.booking ?? "") ?? webAddress(source?.url ?? "");
  return [
    textLine("DESCRIPTION", description.filter((block) => block !== "").join("\n\n")),
    ...(address === undefined ? [] : [contentLine("URL", address)]),
    ...(tags.length === 0 ? [] : [textLine("CATEGORIES", ...tags)]),
  ];
}
