import { findAddress } from "./find-address.ts";
import { type FoundDate, findDate } from "./find-date.ts";
import { findEvent } from "./find-event.ts";
import { findHeadline, findTitle } from "./find-headline.ts";
import { findSummary } from "./find-summary.ts";
import { type Found, oneLine } from "./found.ts";
import { thingsIn } from "./linked-data.ts";
import { pageThings } from "./page-things.ts";
import type { Proposal } from "./proposal.ts";
import { readPage } from "./read-page.ts";
import { siteNames } from "./site-names.ts";

/** What has to be known of the bulletin and the run. */
export interface ProposalSettings {
  /** ISO date of the run. */
  readonly today: string;
  /** BCP 47, of the bulletin. */
  readonly language: string;
}

/**
 * Proposes an entry about a web page, out of what the page says about itself. Nothing is made up: what the page does not say is left out, with a note.
 * Never fails.
 *
 * @param html the page, or its beginning
 * @param address where it was found, absolute
 */
export function proposeEntry(html: string, address: string, { today, language }: ProposalSettings): Proposal {
  const page = readPage(html);
  const things = thingsIn(page.scripts);
  const url = findAddress(page, address);
  const subject = pageThings(things, [address, url]);
  const isSiteName = siteNames(page, things, new URL(address).hostname);

  const headline = findHeadline(page, subject, isSiteName);
  const title = findTitle(page, isSiteName) ?? headline;
  const published = findDate(page, subject, today);
  const summary = findSummary(page, subject);
  const event = subject.event && findEvent(subject.event);
  return {
    data: {
      ...(headline && { headline: headline.text }),
      ...(published.date && { date: published.date.text }),
      ...(summary && { summary: summary.text }),
      source: { ...(title && { title: title.text }), url },
      ...(event && { event: event.event }),
    },
    notes: [
      ...originNotes({ headline, date: published.date, summary, "link text": title }),
      ...(headline ? [] : ["The page has no headline: write one."]),
      ...dateNotes(published),
      ...(summary ? [] : ["The page does not sum itself up: write the summary."]),
      ...(summary?.isCutOff ? ["The summary breaks off: write its end."] : []),
      ...(event?.lacksTime ? ["The page gives the event’s time in UTC: add the time where the event is."] : []),
      ...languageNotes(page.language, language),
    ],
  };
}

/** Such as “From the page: headline (og:title), summary (JSON-LD).” */
function originNotes(found: Readonly<Record<string, Found | undefined>>): readonly string[] {
  const origins = Object.entries(found).flatMap(([field, one]) => (one ? [`${field} (${one.from})`] : []));
  return origins.length > 0 ? [`From the page: ${origins.join(", ")}.`] : [];
}

function dateNotes({ date, refused }: FoundDate): readonly string[] {
  if (date) return [];
  if (!refused) return ["The page does not say when it was published: see that the date is right."];
  return [`The page is dated “${refused.text}”, which is not believed: see that the date is right.`];
}

/** @param own of the bulletin */
function languageNotes(language = "", own: string): readonly string[] {
  const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0];
  if (!/^[a-z]/i.test(language) || primary(language) === primary(own)) return [];
  return [`The page is in another language (${oneLine(language).slice(0, 35)}) than the bulletin (${own}).`];
}
