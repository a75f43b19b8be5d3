import type { Span } from "../model/problem.ts";

/** A place in a text; everything counts from 1. */
export interface Position {
  readonly line: number;
  /** In characters (code points), as editors and people count. */
  readonly column: number;
  /** In UTF-16 code units, as SARIF and GitHub count. */
  readonly unitColumn: number;
}

/** Finds lines and columns in one text. Making it reads the whole text; each answer is a search in what was noted then. */
export class Places {
  readonly #text: string;
  /** Where the lines start. */
  readonly #starts: readonly number[];
  /** Where the second halves of the characters are that take two code units. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...offsetsAfter(text, /\n/g)];
    this.#halves = offsetsAfter(text, /[\ud800-\udbff](?=[\udc00-\udfff])/g);
  }

  at(offset: number): Position {
    const line = countBelow(this.#starts, offset + 1);
    const start = this.#starts[line - 1] ?? 0;
    const unitColumn = offset - start + 1;
    const halves = countBelow(this.#halves, offset) - countBelow(this.#halves, start);
    return { line, column: unitColumn - halves, unitColumn };
  }

  /** The line that an offset is in, without its line break. */
  lineAround(offset: number): Span {
    const line = countBelow(this.#starts, offset + 1);
    const start = this.#starts[line - 1] ?? 0;
    const next = this.#starts[line];
    if (next === undefined) return [start, this.#text.length];
    return [start, next - (this.#text[next - 2] === "\r" ? 2 : 1)];
  }
}

function offsetsAfter(text: string, character: RegExp): number[] {
  return Array.from(text.matchAll(character), ({ index }) => index + 1);
}

/** How many of the numbers, which are in order, are less than the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
