import { readDateLine } from "./date-line.ts";

/** A line of text, and how it begins. */
export interface TextLine {
  /** From 1. */
  readonly at: number;
  /** White space as single spaces, without the marker of a list. */
  readonly text: string;
  readonly kind: "blank" | "text" | "date" | "item" | "rule";
  /** How far it is indented, and where it ends, in UTF-16 units. */
  readonly indent: number;
  readonly length: number;
  /** Of a numbered line. */
  readonly number?: number;
  /** Of an item, the sign before it; “1” for all numbers. */
  readonly sign?: string;
}

const bullet = /^(?:[•·‣▪■●○◦►▸✓✔➢*+–—-]|o(?=\t| {2,})|§|\uf0b7)\s+(?=\S)/;
const numbered = /^(\d{1,2})[.)]\s+(?=\p{L}|["“‘'])/u;
const rule = /^[-=_*~#•·.+–—]{3,}$/;

/** Looks at every line of a text. A numbered line is the item of a list if it has a neighbour with the next number, and else a heading. */
export function textLines(lines: readonly string[], language: string): readonly TextLine[] {
  return withLists(lines.map((line, place) => toTextLine(line, place + 1, language)));
}

function toTextLine(line: string, at: number, language: string): TextLine {
  const said = line.trim();
  const text = said.replace(/\s+/g, " ");
  const measures = { at, indent: line.length - line.trimStart().length, length: line.trimEnd().length };
  if (said === "") return { ...measures, text, kind: "blank" };
  if (rule.test(text.replaceAll(" ", ""))) return { ...measures, text, kind: "rule" };
  if (readDateLine(text, language)?.rest === "") return { ...measures, text, kind: "date" };
  const marker = bullet.exec(said)?.[0];
  if (marker)
    return { ...measures, text: said.slice(marker.length).replace(/\s+/g, " "), kind: "item", sign: marker.trim() };
  const number = numbered.exec(text)?.[1];
  return { ...measures, text, kind: "text", ...(number !== undefined && { number: Number(number) }) };
}

function withLists(lines: readonly TextLine[]): readonly TextLine[] {
  const items = new Set<TextLine>();
  let last: TextLine | undefined;
  for (const line of lines) {
    if (line.number !== undefined) {
      if (last?.number === line.number - 1) for (const item of [last, line]) items.add(item);
      last = line;
    } else if (line.kind !== "blank" && line.indent === 0) last = undefined;
  }
  return lines.map((line) =>
    items.has(line) ? { ...line, kind: "item", sign: "1", text: line.text.replace(numbered, "") } : line,
  );
}
