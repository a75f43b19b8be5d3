import { fromMarkdown } from "mdast-util-from-markdown";
import type { SourceBlock } from "../block.ts";
import type { ImportNote } from "../imported.ts";
import type { Aside } from "./aside.ts";
import { BlockReader } from "./block-reader.ts";
import { checkMarkdown } from "./check-markdown.ts";

/** A Markdown text as blocks, whose units are lines. */
export interface MarkdownBlocks {
  readonly blocks: readonly SourceBlock[];
  /** By their numbers, lines that hold something and are part of no block. */
  readonly asides: ReadonlyMap<number, Aside>;
  readonly notes: readonly ImportNote[];
}

/**
 * Reads Markdown: CommonMark 0.31, with bare addresses and tables as GitHub has them.
 *
 * @param before how many lines stand before the text in its file
 * @throws UserError `NOT_IMPORTED` if it is past a limit
 */
export function readMarkdownBlocks(text: string, before = 0): MarkdownBlocks {
  checkMarkdown(text);
  // Empty lines are quick to read, and every line keeps its number.
  const { children } = fromMarkdown("\n".repeat(before) + text);
  const reader = new BlockReader(children);
  const blocks = reader.read(children);
  const asides = reader.asides();
  return { blocks, asides, notes: [...reader.notes, ...notesOnSpaces(text, before)].sort((a, b) => a.at - b.at) };
}

function notesOnSpaces(text: string, before: number): readonly ImportNote[] {
  return text.split("\n").flatMap((line, place) => {
    const isNoted = /[\u00a0\u202f]/.test(line) && line.trim() !== "";
    return isNoted ? [{ at: before + place + 1, message: "No-break spaces became ordinary ones" }] : [];
  });
}
