import type { Block } from "../../model/summary.ts";
import { lines } from "../html-markup.ts";
import { plainLook } from "../plain-look.ts";
import { writeTextBlocks } from "../text/write-text-blocks.ts";
import { writeHtmlBlocks } from "../write-html-blocks.ts";

/** The blocks of a summary or an intro as HTML without any style, to be put into a page as it is. */
export function blocksAsHtml(blocks: readonly Block[]): string {
  return lines(writeHtmlBlocks(blocks, plainLook)).toString();
}

/** The same as plain text, whose lines are as long as they are. */
export function blocksAsText(blocks: readonly Block[]): string {
  return writeTextBlocks(blocks, Number.POSITIVE_INFINITY).join("\n\n");
}
