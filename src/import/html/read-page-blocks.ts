import { textOf } from "../block.ts";
import type { Imported, LedgerLine } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import { readBlocks } from "../loose/read-blocks.ts";
import type { PageBlock, PageBlocks, PageNote } from "./page-block.ts";

/** Makes entries of the texts of a page. Those that are no part of an entry by their place in it are in the ledger only. */
export function readPageBlocks({ blocks, notes }: PageBlocks, settings: ImportSettings): Imported {
  const read = readBlocks(
    blocks.filter(({ role }) => role === undefined),
    settings,
  );
  const outside = blocks.flatMap(outsideLine);
  const ledger = [...read.ledger.filter(({ text }) => text !== ""), ...outside].sort(inOrder);
  const unused = outside
    .filter(({ role }) => role === "unused")
    .map(({ at }) => ({ at, message: "Nobody sees this on the page" }));
  const entryAt = new Map(ledger.map(({ at, entry }) => [at, entry]));
  // A link outside the entries goes nowhere, so nobody has to look at it.
  const told = notes.filter(({ at, review }) => !review || entryAt.get(at) !== undefined);
  const reviewOf = (entry: number) =>
    told.filter(({ at, review }) => review && entryAt.get(at) === entry).map(sentence);
  return {
    entries: read.entries.map((entry, place) => ({ ...entry, review: [...entry.review, ...reviewOf(place)] })),
    ledger,
    notes: [...read.notes, ...unused, ...told.map(({ at, message }) => ({ at, message }))].sort(inOrder),
  };
}

function outsideLine({ from, role, ...block }: PageBlock): readonly LedgerLine[] {
  return role === undefined ? [] : [{ at: from, text: textOf(block), role }];
}

function sentence({ message }: PageNote): string {
  return `${message}.`;
}

function inOrder(first: { readonly at: number }, second: { readonly at: number }): number {
  return first.at - second.at;
}
