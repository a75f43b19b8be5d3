import { formatIso, isRealDate } from "../../model/calendar-date.ts";
import { recogniseDate } from "../../model/recognise-date.ts";
import { type Found, foundIn } from "./found.ts";
import { textAt } from "./linked-data.ts";
import type { PageData } from "./page-data.ts";
import type { PageThings } from "./page-things.ts";

/** The names under which pages give their day of publication: Open Graph, Dublin Core, and those of publishers, scholars and analysts. */
const names = [
  "article:published_time",
  "dcterms.issued",
  "dc.date.issued",
  "citation_publication_date",
  "parsely-pub-date",
  "dc.date",
  "dcterms.date",
  "date",
] as const;

/** The day of publication, or the text that could be one but is refused. */
export interface FoundDate {
  /** ISO date. */
  readonly date?: Found;
  readonly refused?: Found;
}

/**
 * The day on which the page says that it was published: the calendar date as it is written, in whatever time zone. A day that is still to come, before the
 * web, or open to doubt is refused.
 *
 * @param today ISO date
 */
export function findDate(page: PageData, { article, page: itself }: PageThings, today: string): FoundDate {
  const found = foundIn(
    [
      ...[article, itself].map((thing) => ["JSON-LD", thing && textAt(thing, "datePublished")] as const),
      ...names.map((name) => [name, page.meta.get(name)] as const),
      ["datePublished", page.published],
    ],
    100,
  );
  for (const { text, from } of found) {
    const date = readDate(text);
    if (date !== undefined && date >= firstDay && date <= today) return { date: { text: date, from } };
  }
  return found[0] ? { refused: found[0] } : {};
}

/** The web was made public in August 1991. Clocks that are wrong say 1970. */
const firstDay = "1991-08-01";

function readDate(text: string): string | undefined {
  // Whether the day or the month comes first, nobody can know.
  if (/^\d{1,2}[-/. ]\d/.test(text)) return undefined;
  const parts = recogniseDate(text.replace(/[T ,]+\d{1,2}:\d\d.*$/, ""));
  return parts && isRealDate(parts) ? formatIso(parts) : undefined;
}
