import type { Span } from "../model/problem.ts";

/**
 * Where a part of a string stands in the YAML that wrote it, whatever the style: plain, quoted or block. Value and source are walked side by side;
 * folded line breaks, indentation and escapes are stepped over. A space that stands for a folded line break has no width.
 *
 * @param text the file's text
 * @param range the scalar's range in it, quotes and block header included
 * @param value the string that the scalar stands for
 * @param span the part of `value` that is wanted
 */
export function locateInScalar(text: string, range: Span, value: string, span: Span): Span {
  const walk = new ScalarWalk(text, range);
  let start = range[0];
  for (let i = 0; i < value.length; i++) {
    const [from, to] = walk.next(value.charAt(i));
    if (i === span[0]) start = from;
    if (i >= span[0] && i >= span[1] - 1) return [start, span[1] > i ? to : from];
  }
  return [walk.at, walk.at];
}

/** Line breaks and blanks, which are all that folding and indentation add or take away. */
const blank = /[ \t\r\n]/;

/** In double quotes: a backslash before a line break, which joins two lines, and escapes that stand for blanks. */
const joinedLines = /\\\r?\n[ \t]*/y;
const blankEscape = /\\[ \tntr]/y;

class ScalarWalk {
  /** Offset of what comes next. */
  at: number;
  private readonly text: string;
  private readonly style: string | undefined;
  private readonly indent: number;
  /** The range of an escape that stands for two UTF-16 units, while the second is due. */
  private halfway: Span | undefined;

  constructor(text: string, range: Span) {
    this.text = text;
    this.style = text[range[0]];
    const block = this.style === "|" || this.style === ">";
    const quoted = this.style === '"' || this.style === "'";
    this.indent = block ? blockIndent(text, range) : 0;
    this.at = block ? text.indexOf("\n", range[0]) + 1 : range[0] + (quoted ? 1 : 0);
    if (block) this.skipIndent();
  }

  /** The range of the value's next UTF-16 unit. */
  next(char: string): Span {
    const { halfway } = this;
    this.halfway = undefined;
    if (halfway) return halfway;
    this.skip(joinedLines);
    if (blank.test(char)) {
      if (!this.standsHere(char)) return [this.at, this.at];
    } else {
      this.skipBlanks();
    }
    const start = this.at;
    this.at += this.unitLength();
    const range: Span = [start, this.at];
    if (this.text.startsWith("\\U", start) && /[\ud800-\udbff]/.test(char)) this.halfway = range;
    if (char === "\n") this.skipIndent();
    return range;
  }

  /** Whether a blank of the value is written here as it is; else it comes from folding. */
  private standsHere(char: string): boolean {
    if (this.style === '"' && this.text[this.at] === "\\") return true;
    return this.text.startsWith(char, this.at) || (char === "\n" && this.text.startsWith("\r\n", this.at));
  }

  /** Passes over blanks that the value does not have. */
  private skipBlanks(): void {
    let before: number;
    do {
      before = this.at;
      while (blank.test(this.text[this.at] ?? "")) this.at += 1;
      this.skip(joinedLines);
      this.skip(blankEscape);
    } while (this.at > before);
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    if (this.style === '"' && pattern.test(this.text)) this.at = pattern.lastIndex;
  }

  private skipIndent(): void {
    const end = this.at + this.indent;
    while (this.at < end && this.text[this.at] === " ") this.at += 1;
  }

  private unitLength(): number {
    if (this.text.startsWith("\r\n", this.at)) return 2;
    if (this.style === "'") return this.text.startsWith("''", this.at) ? 2 : 1;
    if (this.style !== '"' || this.text[this.at] !== "\\") return 1;
    const letter = this.text[this.at + 1];
    return letter === "x" ? 4 : letter === "u" ? 6 : letter === "U" ? 10 : 2;
  }
}

/** The indentation of a block scalar's content in columns: that of its first line with text in it, or what its header says. */
export function blockIndent(text: string, range: Span): number {
  const body = text.slice(text.indexOf("\n", range[0]) + 1, range[1]);
  const explicit = /^[|>][+-]?([1-9])/.exec(text.slice(range[0], range[0] + 3))?.[1];
  if (!explicit) return /^(?: *\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const keyLine = text.slice(text.lastIndexOf("\n", range[0] - 1) + 1, range[0]);
  return (/^[ -]*/.exec(keyLine)?.[0].length ?? 0) + Number(explicit);
}
