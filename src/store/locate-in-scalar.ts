import type { Span } from "../model/problem.ts";

/**
 * Where a part of a string stands in the YAML that wrote it, whatever the style: plain, quoted or block. Value and source are walked side by side;
 * folded line breaks, indentation and escapes are stepped over.
 *
 * @param text the file's text
 * @param range the scalar's range in it, quotes and block header included
 * @param value the string that the scalar stands for
 * @param span the part of `value` that is wanted
 */
export function locateInScalar(text: string, range: Span, value: string, span: Span): Span {
  const style = text[range[0]];
  const block = style === "|" || style === ">";
  const indent = block ? blockIndent(text, range) : 0;
  let at = block ? text.indexOf("\n", range[0]) + 1 + indent : range[0] + (style === '"' || style === "'" ? 1 : 0);
  const starts: number[] = [];
  for (let i = 0; i <= span[1] && i <= value.length && at <= range[1]; i++) {
    if (value[i] === " " && isBreakAhead(text, at)) at = text.slice(at).search(/[\r\n]/) + at;
    starts.push(at);
    at = block ? afterInBlock(text, at, value[i], indent) : afterInFlow(text, at, value[i], style);
  }
  const start = starts[span[0]];
  const last = starts[span[1] - 1];
  if (start === undefined || last === undefined) return range;
  const next = starts[span[1]];
  const end = next !== undefined && !/[\r\n]/.test(text.slice(last, next)) ? next : last + 1;
  return [start, Math.max(end, start)];
}

/** The indentation of a block scalar's content: that of its first line with text in it. */
function blockIndent(text: string, range: Span): number {
  const body = text.slice(text.indexOf("\n", range[0]) + 1, range[1]);
  const explicit = /^[|>][+-]?([1-9])/.exec(text.slice(range[0], range[0] + 3))?.[1];
  const first = /^(?:[ ]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  if (!explicit) return first;
  const keyLine = text.slice(text.lastIndexOf("\n", range[0] - 1) + 1, range[0]);
  return (/^[ -]*/.exec(keyLine)?.[0].length ?? 0) + Number(explicit);
}

function isBreakAhead(text: string, at: number): boolean {
  return /^[ \t]*[\r\n]/.test(text.slice(at, at + 200));
}

function afterInBlock(text: string, at: number, char: string | undefined, indent: number): number {
  if (text[at] !== "\n" && text[at] !== "\r") return at + 1;
  let next = at;
  do {
    next = text.indexOf("\n", next) + 1;
    let skipped = 0;
    while (skipped < indent && text[next] === " ") {
      next += 1;
      skipped += 1;
    }
  } while (char === " " && text[next] === "\n");
  return next;
}

function afterInFlow(text: string, at: number, char: string | undefined, style: string | undefined): number {
  if (char === " " && /[\r\n]/.test(text[at] ?? "")) return at + (/^\s+/.exec(text.slice(at))?.[0].length ?? 1);
  if (style === "'" && text.startsWith("''", at)) return at + 2;
  if (style !== '"' || text[at] !== "\\") return at + 1;
  const letter = text[at + 1];
  return at + (letter === "x" ? 4 : letter === "u" ? 6 : letter === "U" ? 10 : 2);
}
