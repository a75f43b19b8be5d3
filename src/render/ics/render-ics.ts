import { localToUtc } from "../../model/local-to-utc.ts";
import { entriesOf, type Publication } from "../../model/publication.ts";
import { describeEntry } from "../describe-entry.ts";
import type { Rendered } from "../format.ts";
import { textLine } from "./content-line.ts";
import { writeEvents } from "./write-events.ts";

/**
 * Writes the events and deadlines of a publication, in reading order, as a calendar (iCalendar, RFC 5545; its name after RFC 7986). Times are in UTC if the
 * bulletin names a time zone, so that no rules of the zone have to be sent along; otherwise they are local.
 */
export function renderIcs(publication: Publication, suffix: string): readonly Rendered[] {
  const { bulletin, language } = publication;
  const toUtc = localToUtc(bulletin.timezone);
  const events = entriesOf(publication).flatMap((entry, place) =>
    writeEvents(entry, describeEntry(entry, place + 1, language), bulletin, toUtc),
  );
  if (events.length > 0) return [{ kind: "text", suffix, content: writeCalendar(bulletin.name, events) }];
  return [
    {
      kind: "missing",
      suffix,
      why: "no entry has an event or a deadline",
      hint: "Leave out the format ics, or add an event or a deadline to an entry.",
    },
  ];
}

function writeCalendar(name: string, events: readonly string[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//bulletin//bulletin export//EN",
    "CALSCALE:GREGORIAN",
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}
