import type { Span } from "../model/problem.ts";

/** A place in a text; line and column count from 1, columns in characters (code points), as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset is. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: [...before.slice(start)].length + 1 };
}

/** The line that a range starts in, in three parts: what stands before the range, the range, and the rest of the line. */
export function splitLine(text: string, [from, to]: Span): readonly [before: string, marked: string, after: string] {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const nextBreak = text.indexOf("\n", from);
  const end = nextBreak < 0 ? text.length : nextBreak;
  const stop = Math.max(from, Math.min(to, end));
  return [text.slice(start, from), text.slice(from, stop), text.slice(stop, end).replace(/\r$/, "")];
}
