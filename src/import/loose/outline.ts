import { findStarts } from "./find-starts.ts";
import { ranks } from "./heading-rank.ts";
import type { Part } from "./part.ts";
import type { Start } from "./start.ts";

/** What a document consists of; every part is in one place. */
export interface Outline {
  readonly entries: readonly OutlinedEntry[];
  /** What stands before the first entry. */
  readonly masthead: readonly Part[];
  /** The headings above several entries. */
  readonly sections: readonly Part[];
  /** What stands behind an entry and is no part of it. */
  readonly footer: readonly Part[];
}

export interface OutlinedEntry extends Start {
  /** The heading of the section that it is in. */
  readonly section?: Part;
  /** The date above the entries before it, where several share one. */
  readonly sharedDate?: Part;
  /** All parts but headline and date, in reading order. */
  readonly body: readonly Part[];
}

/** Finds where the entries of a document begin and end. */
export function outlineOf(parts: readonly Part[]): Outline {
  const { starts, sections, datesStandAbove } = findStarts(parts);
  const startAt = new Map(starts.map((start) => [start.first, start]));
  const headlines = new Set(starts.map(({ headline }) => headline));
  const last = starts.at(-1)?.first;
  const outline = {
    entries: [] as OutlinedEntry[],
    masthead: [] as Part[],
    sections: [] as Part[],
    footer: [] as Part[],
  };
  let section: Part | undefined;
  let sharedDate: Part | undefined;
  const imprint = last && imprintBelow(parts.slice(parts.indexOf(last)));
  let isInLast = false;
  let room = outline.masthead;
  for (const part of parts) {
    const start = startAt.get(part);
    if (start) {
      room = [];
      outline.entries.push({
        ...start,
        ...(section && { section }),
        ...(datesStandAbove && !start.date && sharedDate && { sharedDate }),
        body: room,
      });
      sharedDate = start.date ?? sharedDate;
      isInLast = part === last;
    }
    if (sections.has(part)) {
      section = part;
      outline.sections.push(part);
      room = outline.footer;
    } else if (!headlines.has(part) && part !== start?.date && part !== outline.entries.at(-1)?.date) {
      if (outline.entries.length > 0 && (part === imprint || endsEntry(part, isInLast))) room = outline.footer;
      room.push(part);
    }
  }
  return outline;
}

/** What follows a sign-off is no news; what mailing services write below is the end only behind the last entry. */
function endsEntry({ kind }: Part, isInLast: boolean): boolean {
  return kind === "footer heading" || kind === "sign-off" || (kind === "footer" && isInLast);
}

/** How many lines an imprint has at most, and how long they are, in UTF-16 units. */
const mostLines = 8;
const longestLine = 120;

/** The rule below which the last entry ends with a few short lines, such as who publishes it and where. */
function imprintBelow(parts: readonly Part[]): Part | undefined {
  const last = parts.slice(-mostLines);
  const long = last.findLastIndex(
    ({ kind, text, rank }) => text.length > longestLine || kind === "date" || (rank ?? ranks.short) < ranks.bold,
  );
  const end = last.slice(long + 1);
  const rule = end.findIndex(({ kind }) => kind === "separator");
  return rule >= 0 && end.slice(rule).some(({ kind }) => kind !== "separator") ? end[rule] : undefined;
}
