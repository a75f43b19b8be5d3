import type { SourceBlock } from "../block.ts";
import type { ImportNote } from "../imported.ts";
import { withAddresses } from "./link-line.ts";
import { type TextLine, textLines } from "./text-lines.ts";
import { wrapWidth } from "./wrap-width.ts";

/** The blocks of a plain text, and what was joined. */
export interface TextBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly ImportNote[];
}

/**
 * Finds the paragraphs, lists and rules of a text. Lines that were broken at a width are joined, others are paragraphs of their own.
 *
 * @param language BCP 47, for dates
 */
export function textBlocks(text: readonly string[], language: string): TextBlocks {
  const lines = textLines(text, language);
  const width = wrapWidth(text);
  const isDense = width === undefined && hasFewGaps(lines);
  const blocks: SourceBlock[] = [];
  const notes: ImportNote[] = [];
  let group: TextLine[] = [];
  let above: TextLine | undefined;
  let open: readonly TextLine[] = [];
  const close = () => {
    const [first] = group;
    if (!first) return;
    const isTight = above?.at === first.at - 1 && above.kind === "text" && first.kind === "text" && !isDense;
    open = first.kind === "item" ? [...listsAbove(first, open), first] : [];
    blocks.push(toBlock(group, isTight, open.length));
    if (group.length > 1 && first.kind !== "rule" && group.at(-1)?.kind !== "rule") {
      notes.push({ at: first.at, message: "The lines that were broken here are joined to one paragraph" });
    }
    if (ornate.test(first.text)) {
      notes.push({ at: first.at, message: "The signs around the heading are left out" });
    }
    above = group.at(-1);
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (last === undefined || !(isUnderline(line, group) || continues(line, last, group, width))) close();
    if (line.kind !== "blank") group.push(line);
  }
  close();
  return { blocks, notes };
}

/** Hardly any empty lines: every line stands for itself. */
function hasFewGaps(lines: readonly TextLine[]): boolean {
  const blank = lines.filter(({ kind }) => kind === "blank").length;
  return lines.length - blank > blank * 6;
}

/** Whether a line goes on with the paragraph or item before it. */
function continues(line: TextLine, last: TextLine, [first]: readonly TextLine[], width: number | undefined): boolean {
  if (line.kind !== "text" || (last.kind !== "text" && last.kind !== "item") || line.at !== last.at + 1) return false;
  if (line.number !== undefined) return false;
  if (first?.kind === "item" && line.indent > first.indent) return true;
  const isSentence = /[.!?:;]$/.test(last.text);
  if (isSentence && /^(?:https?:\/\/|www\.)\S+$/.test(line.text)) return false;
  const [word = ""] = line.text.split(" ", 1);
  if (width !== undefined && last.length + 1 + word.length > width) return true;
  return /^\p{Ll}/u.test(line.text) && !isSentence && last.length >= longEnough;
}

/** Shorter lines are not broken before a small letter, in UTF-16 units. */
const longEnough = 40;

/** Headings of plain text can be underlined. */
function isUnderline(line: TextLine, group: readonly TextLine[]): boolean {
  const [heading] = group;
  if (line.kind !== "rule" || heading?.kind !== "text" || group.length > 1 || line.at !== heading.at + 1) return false;
  return /^(?:=+|-+)$/.test(line.text) && heading.text.length <= 150 && line.text.length >= heading.text.length * 0.6;
}

/** The items of the lists that an item’s own list is in. A list inside another is indented, or has another sign. */
function listsAbove({ indent, sign }: TextLine, open: readonly TextLine[]): readonly TextLine[] {
  const outer = open.filter((item) => item.indent <= indent + 1);
  const same = outer.findIndex((item) => item.sign === sign && Math.abs(item.indent - indent) <= 1);
  return same < 0 ? outer : outer.slice(0, same);
}

/** As people write bold type in plain text: “*Free course*”. */
const bold = /^(\*{1,2}|_{1,2})(?=\S)([^*_]+)(?<=\S)\1$/;

/** As they set off headings: “*** Free course ***”, “== Free course ==”. */
const ornate = /^([*=~#+_–—-])\1+ ?([^\s*=~#+_](?:[^*=~#+_]*[^\s*=~#+_])?) ?\1{2,}$/;

function toBlock(group: readonly TextLine[], isTight: boolean, level: number): SourceBlock {
  const [first, last] = [group[0] as TextLine, group.at(-1) as TextLine];
  const place = { from: first.at, to: last.at };
  if (first.kind === "rule") return { kind: "separator", runs: [{ text: first.text }], ...place };
  if (last.kind === "rule") {
    return { kind: "heading", level: last.text.startsWith("=") ? 1 : 2, runs: [{ text: first.text }], ...place };
  }
  const text = group.map((line) => line.text).join(" ");
  const [, , marked] = bold.exec(text) ?? ornate.exec(text) ?? [];
  const runs = withAddresses([marked === undefined ? { text } : { text: marked, strong: true }]);
  if (first.kind !== "item") return { kind: "paragraph", runs, ...place, ...(isTight && { tight: true }) };
  return { kind: "item", level, runs, ...place, ...(first.number !== undefined && { number: first.number }) };
}
