import type { SourceBlock } from "../block.ts";

/** The ranks below the six of real headings. */
export const ranks = { bold: 7, distinct: 8, short: 9 } as const;

const longestHeading = 150;
const mostWords = 22;

/** How much a block looks like a heading, from 1, the highest; undefined for what cannot be one. */
export function headingRank(block: SourceBlock, text: string): number | undefined {
  if (block.kind === "heading") return block.level ?? 1;
  if (block.kind === "item" || !canBeHeading(text)) return undefined;
  if (block.runs.every((run) => run.strong || run.text.trim() === "")) return ranks.bold;
  if (block.tight) return undefined;
  return isDistinct(text) ? ranks.distinct : ranks.short;
}

/** Whether a line is short, begins like a title and does not end like a sentence. */
export function canBeHeading(text: string): boolean {
  return (
    text.length <= longestHeading &&
    /^[“"‘'([]?(?:\p{Lu}|\p{Lo}|\p{N}|e[A-Z-])/u.test(text) &&
    !/\p{L}{4}[.!?] \p{Lu}/u.test(text) &&
    !/(?:[^.]\.|[;,:])$/.test(text.replace(/\b(?:etc|e\.g|Ltd|Inc|[ap]\.m)\.$/, "")) &&
    text.split(" ").length <= mostWords
  );
}

/** Numbered, or in capital letters. */
function isDistinct(text: string): boolean {
  return /^\d{1,2}[.)] /.test(text) || (/\p{Lu}{4}|\p{Lu}+ \p{Lu}+/u.test(text) && !/\p{Ll}/u.test(text));
}
