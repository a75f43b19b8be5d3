import type { Block } from "../../model/summary.ts";
import { toRuns } from "./runs.ts";
import { writeParagraph } from "./write-line.ts";

type List = Extract<Block, { kind: "list" }>;

/** The sign after an item's number, or the one before an item. The stars are left for lists that are not part of a summary. */
type Sign = "." | ")" | "-" | "+";

/**
 * Writes the blocks of a summary or an intro, with empty lines between them.
 *
 * @param before the sign of the item that the blocks are in
 */
export function writeMarkdownBlocks(blocks: readonly Block[], before?: Sign): string {
  let last = before;
  const written: string[] = [];
  for (const block of blocks) {
    const sign = block.kind === "list" ? signAfter(last, block) : undefined;
    const text = block.kind === "list" ? writeList(block, sign ?? "-") : writeParagraph(toRuns(block.children));
    if (text === "") continue;
    written.push(text);
    last = sign;
  }
  return written.join("\n\n");
}

/** Lists that meet have different signs: with the same one, the second would go on with the first, or three of them make a rule. */
function signAfter(last: Sign | undefined, { ordered }: List): Sign {
  if (ordered) return last === "." ? ")" : ".";
  return last === "-" ? "+" : "-";
}

/** The largest number that an item may have. */
const mostNumber = 999_999_999;

function writeList({ ordered, start, items }: List, sign: Sign): string {
  return items
    .map((item, place) => {
      const marker = ordered ? `${Math.min(start + place, mostNumber)}${sign}` : sign;
      return writeItem(marker, writeMarkdownBlocks(item, sign));
    })
    .join("\n");
}

/** What belongs to an item stands below its first word. */
function writeItem(marker: string, content: string): string {
  if (content === "") return marker;
  const indent = " ".repeat(marker.length + 1);
  return `${marker} ${content.replace(/\n(?!\n)/g, `\n${indent}`)}`;
}
