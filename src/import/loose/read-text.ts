import { UserError } from "../../user-error.ts";
import type { Imported, ImportNote } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import { readOwnText } from "../own/own-text.ts";
import { readBlocks } from "./read-blocks.ts";
import { textBlocks } from "./text-blocks.ts";

/** Makes entries of plain text: of our own export, or else as `readLooseText`. */
export function readText(text: string, settings: ImportSettings): Imported {
  return readOwnText(text, settings.language) ?? readLooseText(text, settings);
}

/** More are no bulletin, and would take too long. */
const mostLines = 20_000;
/** In UTF-16 units. */
const mostUnits = 2_000_000;

/**
 * Makes entries of text that was copied from a page or an e-mail. The ledger counts lines.
 *
 * @throws UserError `NOT_IMPORTED` if it is longer than a bulletin
 */
export function readLooseText(text: string, settings: ImportSettings): Imported {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines || text.length > mostUnits) {
    throw new UserError("NOT_IMPORTED", `The text has more than ${mostLines} lines or 2 MB, too much for a bulletin`, {
      hint: "Import one part of it after the other.",
    });
  }
  const unquoted = withoutQuoteMarks(lines);
  const { blocks, notes } = textBlocks(unquoted, settings.language);
  const imported = readBlocks(blocks, settings, lines);
  const emptied = lines.flatMap((text, place) =>
    /\S/.test(text) && !/\S/.test(unquoted[place] ?? "") ? [{ at: place + 1, text, role: "separator" as const }] : [],
  );
  return {
    ...imported,
    ledger: [...imported.ledger, ...emptied].toSorted((a, b) => a.at - b.at),
    notes: [...lines.flatMap(noteOnSpaces), ...notes, ...imported.notes].toSorted((a, b) => a.at - b.at),
  };
}

/** The marks that mail programs put before the lines of a message that is answered or passed on, where nearly all lines have them. */
function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => /\S/.test(line));
  const isQuoted = said.filter((line) => line.startsWith(">")).length > said.length * 0.8;
  return isQuoted ? lines.map((line) => line.replace(/^(?:> ?)+/, "")) : lines;
}

function noteOnSpaces(line: string, place: number): readonly ImportNote[] {
  return /\S[\u00a0\u2007\u202f]+/.test(line)
    ? [{ at: place + 1, message: "The no-break spaces became ordinary ones" }]
    : [];
}
