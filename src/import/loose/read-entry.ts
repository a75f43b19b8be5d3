import type { ImportedEntry, Role } from "../imported.ts";
import { writeSummary } from "../write-summary.ts";
import { eventOfEntry } from "./entry-event.ts";
import { linksOfEntry } from "./entry-links.ts";
import { numberBefore } from "./list-number.ts";
import type { Part } from "./part.ts";
import type { LooseContact } from "./read-contact.ts";
import type { ResolvedDate } from "./resolve-date.ts";
import type { SortedEntry } from "./sort-entry.ts";

/** What an entry is read with. */
export interface EntryContext {
  readonly language: string;
  /** ISO date: events without a year are not before it. */
  readonly near: string;
  /** Whether a line recurs in several entries. */
  readonly recurs: (text: string) => boolean;
}

/** An entry, and what became of its parts. */
export interface ReadEntry {
  readonly entry: ImportedEntry;
  readonly roles: ReadonlyMap<Part, Role>;
}

/** Makes an entry of its parts. */
export function readEntry(
  { headline, repeats, date, section, rest }: SortedEntry,
  resolved: ResolvedDate,
  { language, near, recurs }: EntryContext,
): ReadEntry {
  const links = linksOfEntry(headline, rest, recurs);
  const unlinked = rest.filter((part) => !links.used.has(part) && !links.needless.has(part));
  const event = eventOfEntry(unlinked, near, language);
  const contact = contactOf(unlinked);
  const roles = new Map<Part, Role>([
    ...rest.map((part) => [part, roleInBody.get(part.kind) ?? "summary"] as const),
    ...each(links.used, "link"),
    ...each(links.needless, "boilerplate"),
    ...each(event?.used ?? [], "event"),
    ...each(contact.used, "contact"),
    ...each(repeats, "repeated headline"),
    ...each(date ? [date] : [], "date"),
    ...each(headline ? [headline] : [], "headline"),
  ]);
  const summary = writeSummary(rest.filter((part) => roles.get(part) === "summary").map(({ block }) => block));
  const said = [...roles].filter(([, role]) => role !== "separator" && role !== "footer").map(([{ block }]) => block);
  return {
    entry: {
      data: {
        ...(headline && { headline: headlineText(headline) }),
        ...(resolved.date !== undefined && { date: resolved.date }),
        ...(summary !== "" && { summary }),
        ...(links.source && { source: links.source }),
        ...(links.links.length > 0 && { links: links.links }),
        ...(section && { section: section.text }),
        ...(event && { event: event.event }),
        ...(contact.used.length > 0 && { contact: contact.contact }),
      },
      from: said.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY),
      to: said.reduce((last, { to }) => Math.max(last, to), 1),
      review: [...resolved.review, ...links.review, ...(event ? [event.review] : [])],
    },
    roles,
  };
}

/** Roles of what is no part of the text wherever in an entry it stands. */
const roleInBody: ReadonlyMap<Part["kind"], Role> = new Map([
  ["separator", "separator"],
  ["picture", "picture"],
  ["boilerplate", "boilerplate"],
  ["footer", "footer"],
]);

function each(parts: Iterable<Part>, role: Role): readonly (readonly [Part, Role])[] {
  return Array.from(parts, (part) => [part, role] as const);
}

/** Without the date beside it, and without its number in the bulletin. */
function headlineText({ date, text }: Part): string {
  const headline = date ? date.rest : text;
  return headline.slice(numberBefore(headline).length);
}

/** What several lines say of one contact; the second that says the same of another stays in the text. */
function contactOf(parts: readonly Part[]): { readonly contact: LooseContact; readonly used: readonly Part[] } {
  let contact: LooseContact = {};
  const used: Part[] = [];
  for (const part of parts) {
    if (!part.contact || Object.keys(part.contact).some((key) => key in contact)) continue;
    contact = { ...contact, ...part.contact };
    used.push(part);
  }
  return { contact, used };
}
