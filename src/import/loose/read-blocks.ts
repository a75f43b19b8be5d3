import type { SourceBlock } from "../block.ts";
import type { Imported, ImportNote, LedgerLine, Role } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import { datesOfEntries, editionDate } from "./entry-dates.ts";
import { notesOnPart } from "./entry-notes.ts";
import { outlineOf } from "./outline.ts";
import { type Part, partsOf } from "./part.ts";
import { readEntry } from "./read-entry.ts";
import { sortEntry } from "./sort-entry.ts";

/**
 * Makes entries of the blocks of a document, of which only the order and the outward form are known: pages, messages, Word files, copied text.
 *
 * @param units what the document has at each place from 1, for a ledger that counts lines; without them each block is a unit
 */
export function readBlocks(
  blocks: readonly SourceBlock[],
  settings: ImportSettings,
  units?: readonly string[],
): Imported {
  const parts = partsOf(blocks, settings.language);
  const outline = outlineOf(parts);
  const edition = editionDate(outline.masthead, settings);
  const sorted = outline.entries.map(sortEntry);
  const dates = datesOfEntries(
    sorted.map(({ date, sharedDate }) => ({ own: date?.date, shared: sharedDate?.date })),
    edition,
    settings,
  );
  const recurs = recurring(sorted.map(({ rest }) => rest));
  const entries = sorted.map((entry, at) => {
    const resolved = dates[at] ?? { review: [] };
    const near = resolved.date ?? edition?.date ?? settings.today;
    return readEntry(entry, resolved, { language: settings.language, near, recurs });
  });
  const placed = new Map<Part, Placed>([
    ...outline.masthead.map((part) => [part, { role: outsideRole(part, "masthead") }] as const),
    ...outline.sections.map((part) => [part, { role: "section" }] as const),
    ...outline.footer.map((part) => [part, { role: outsideRole(part, "footer") }] as const),
    ...entries.flatMap(({ roles }, entry) => [...roles].map(([part, role]) => [part, { role, entry }] as const)),
  ]);
  return {
    entries: entries.map(({ entry }) => entry),
    ledger: parts.flatMap((part) => ledgerOf(part, placed.get(part), units)),
    notes: parts.flatMap((part) => notesOn(part, placed.get(part))),
  };
}

/** What became of a part. */
interface Placed {
  readonly role: Role;
  readonly entry?: number;
}

/** What introduces a bulletin is none of its news, and an editor may want to keep it. */
const longestMasthead = 100;

function outsideRole({ kind, text }: Part, room: "masthead" | "footer"): Role {
  if (kind === "separator" || kind === "boilerplate" || kind === "picture" || kind === "footer") return kind;
  const saysMore = kind === "text" ? text.length > longestMasthead : ["field", "link", "contact"].includes(kind);
  return room === "masthead" && saysMore ? "unused" : room;
}

function ledgerOf(
  { block, text }: Part,
  placed: Placed | undefined,
  units: readonly string[] | undefined,
): readonly LedgerLine[] {
  const line = { role: "unused" as const, ...placed };
  if (!units) return [{ at: block.from, text, ...line }];
  const places = Array.from({ length: block.to - block.from + 1 }, (_, more) => block.from + more);
  return places.map((at) => ({ at, text: units[at - 1] ?? "", ...line })).filter(({ text: said }) => /\S/.test(said));
}

function notesOn(part: Part, placed: Placed | undefined): readonly ImportNote[] {
  if (placed?.role !== "unused") return notesOnPart(part, placed?.role);
  return [
    {
      at: part.block.from,
      message: "This stands before the entries and went into none: keep it as the edition’s introduction",
    },
  ];
}

/** Whether a line stands in several entries. */
function recurring(bodies: readonly (readonly Part[])[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    for (const text of new Set(body.map((part) => part.text.toLowerCase())))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (text) => (counts.get(text.toLowerCase()) ?? 0) > 1;
}
