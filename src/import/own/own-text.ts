import { words } from "../../render/words.ts";
import type { Imported, ImportedEntry, LedgerLine, Role } from "../imported.ts";
import { joinLines } from "../join-lines.ts";
import { readOwnDate } from "./own-dates.ts";
import { readOwnTextEntry } from "./own-text-entry.ts";

/**
 * Reads what `render/text` wrote; undefined for any other text, also where an export was changed so that it has another shape.
 *
 * @param language BCP 47, of the bulletin that was exported
 */
export function readOwnText(text: string, language: string): Imported | undefined {
  if (!/^\+\+Contents$/m.test(text) || !/^\+01: /m.test(text)) return undefined;
  const { head, runs, foot } = inRuns(blocksOf(text.split("\n")));
  const entries: ImportedEntry[] = [];
  const ledger = head.flatMap((block) => linesOf(block, "masthead"));
  let section: string | undefined;
  for (const [block, ...body] of runs) {
    if (isHeading(block)) {
      section = joinLines(block.lines).slice(2);
      ledger.push(...linesOf(block, "section"));
      continue;
    }
    const entry = readRun(block, body, entries.length, language);
    if (!entry) return undefined;
    ledger.push(...entry.ledger);
    const isNamed = section !== undefined && section !== words.alsoHere;
    entries.push({ ...entry.entry, data: { ...entry.entry.data, ...(isNamed && { section }) } });
  }
  if (foot.length === 0 || entries.length === 0) return undefined;
  return { entries, ledger: [...ledger, ...foot.flatMap((block) => linesOf(block, "footer"))], notes: [] };
}

/** Lines between empty ones. */
interface TextBlock {
  /** The number of the first line, from 1. */
  readonly at: number;
  readonly lines: readonly string[];
}

type Run = readonly [TextBlock, ...TextBlock[]];

function blocksOf(lines: readonly string[]): readonly TextBlock[] {
  const blocks: { at: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [place, line] of lines.entries()) {
    const isSaid = /\S/.test(line);
    if (isSaid && isOpen) blocks.at(-1)?.lines.push(line);
    else if (isSaid) blocks.push({ at: place + 1, lines: [line] });
    isOpen = isSaid;
  }
  return blocks;
}

/** What stands before the first entry, a run for each section’s heading and for each entry, and what stands behind the last. */
function inRuns(blocks: readonly TextBlock[]): {
  readonly head: readonly TextBlock[];
  readonly runs: readonly Run[];
  readonly foot: readonly TextBlock[];
} {
  const runs: [TextBlock, ...TextBlock[]][] = [];
  const head: TextBlock[] = [];
  let number = 1;
  for (const [at, block] of blocks.entries()) {
    const isEntry = beginsEntry(block, number);
    const next = blocks[at + 1];
    if (isEntry || (isHeading(block) && next && beginsEntry(next, number))) runs.push([block]);
    else if (runs.length === 0) head.push(block);
    else if (isEndHeading(block)) return { head, runs, foot: blocks.slice(at) };
    else runs.at(-1)?.push(block);
    if (isEntry) number++;
  }
  return { head, runs, foot: [] };
}

function beginsEntry({ lines: [first = ""] }: TextBlock, number: number): boolean {
  return first.startsWith(`+${String(number).padStart(2, "0")}: `);
}

function isHeading({ lines: [first = ""] }: TextBlock): boolean {
  return first.startsWith("++");
}

function isEndHeading({ lines: [first = ""] }: TextBlock): boolean {
  return first === `++${words.signpost}` || first === `++${words.about}`;
}

/** @param entry its place among the entries, from 0 */
function readRun(
  { at, lines }: TextBlock,
  body: readonly TextBlock[],
  entry: number,
  language: string,
): { readonly entry: ImportedEntry; readonly ledger: readonly LedgerLine[] } | undefined {
  const last = lines.length - 1;
  const date = readOwnDate(lines[last] ?? "", language);
  if (date === undefined || last === 0) return undefined;
  const read = readOwnTextEntry(
    body.map((block) => block.lines),
    language,
  );
  const ledger = [
    ...linesOf({ at, lines: lines.slice(0, last) }, "headline", entry),
    ...linesOf({ at: at + last, lines: lines.slice(last) }, "date", entry),
    ...body.flatMap((block, place) =>
      block.lines.flatMap((line, more) =>
        linesOf({ at: block.at + more, lines: [line] }, read.roles[place]?.[more] ?? "summary", entry),
      ),
    ),
  ];
  const headline = joinLines(lines.slice(0, last)).replace(/^\+\d+: /, "");
  const data = { headline, date, ...read.data };
  return { entry: { data, from: at, to: ledger.at(-1)?.at ?? at, review: [] }, ledger };
}

function linesOf({ at, lines }: TextBlock, role: Role, entry?: number): readonly LedgerLine[] {
  return lines.map((text, more) => ({ at: at + more, text, role, ...(entry !== undefined && { entry }) }));
}
