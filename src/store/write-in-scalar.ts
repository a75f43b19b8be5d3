import type { Span } from "../model/problem.ts";
import { blockIndent, locateInScalar } from "./locate-in-scalar.ts";
import { escapeOdd, oddCharacters } from "./write-yaml.ts";

/** A string as it stands in a YAML file. */
export interface TextScalar {
  readonly value: string;
  /** Its range in the file's text, quotes and block header included. */
  readonly range: Span;
}

/** Other text in place of a range. */
export interface Replacement {
  readonly range: Span;
  readonly text: string;
}

/**
 * What to write in a YAML file so that a part of a string becomes another text, in the style that the scalar has already. Nothing where that
 * style cannot hold the text. Whoever uses it has to read the result back: what stands around the part may give it another meaning.
 *
 * @param text the file's text
 * @param span the part of the string
 */
export function writeInScalar(
  text: string,
  scalar: TextScalar,
  span: Span,
  replacement: string,
): Replacement | undefined {
  const written = inStyle(text, scalar, span, replacement);
  return written === undefined ? undefined : { range: placeOf(text, scalar, span), text: written };
}

/** The same for a plain scalar that has to be put in double quotes to stay text. Its line breaks stay where they are. */
export function quoteScalar(
  text: string,
  scalar: TextScalar,
  span: Span,
  replacement: string,
): Replacement | undefined {
  const { range } = scalar;
  if (styleOf(text, scalar) !== "plain") return undefined;
  const [from, to] = placeOf(text, scalar, span);
  const quoted = (source: string) => source.replace(/["\\]/g, "\\$&");
  const written = `${quoted(text.slice(range[0], from))}${inDoubleQuotes(replacement)}${quoted(text.slice(to, range[1]))}`;
  return { range, text: `"${written}"` };
}

type Style = "plain" | "single" | "double" | "literal" | "folded";

const marks: Readonly<Record<string, Style>> = { "'": "single", '"': "double", "|": "literal", ">": "folded" };

function styleOf(text: string, { range }: TextScalar): Style {
  return marks[text.charAt(range[0])] ?? "plain";
}

function inStyle(text: string, scalar: TextScalar, span: Span, replacement: string): string | undefined {
  const style = styleOf(text, scalar);
  if (style === "double") return inDoubleQuotes(replacement);
  if (oddCharacters.test(replacement)) return undefined;
  if (style === "literal") return inLines(text, scalar, replacement);
  if (replacement.includes("\n")) return undefined;
  if (style === "single") return replacement.replaceAll("'", "''");
  return style === "plain" && turnsIntoData(scalar.value, span, replacement) ? undefined : replacement;
}

function inDoubleQuotes(replacement: string): string {
  return escapeOdd(JSON.stringify(replacement).slice(1, -1));
}

/** Lines of a literal block, with the indentation and the line ends of the others; empty ones have no indentation. */
function inLines(text: string, { range }: TextScalar, replacement: string): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(blockIndent(text, range));
  return replacement.replace(/\n(?!\n)/g, `\n${indent}`).replaceAll("\n", lineEnd);
}

/** Plain text that some version of YAML takes for a number, a date, a truth value or nothing at all. */
const data = /^(?:y|yes|n|no|on|off|true|false|null|~|[-+.]?\d[-+:._\da-foxtz ]*)$/i;

/** Whether an edit makes plain text look like data that did not look so before. */
function turnsIntoData(value: string, [start, end]: Span, replacement: string): boolean {
  return data.test(value.slice(0, start) + replacement + value.slice(end)) && !data.test(value);
}

/**
 * Where a part of a string stands. If it ends in a blank, what follows that blank in the file and is not in the string belongs to it as well:
 * the line break that a space stands for, and the indentation of the next line.
 */
function placeOf(text: string, { range, value }: TextScalar, [start, end]: Span): Span {
  const place = locateInScalar(text, range, value, [start, end]);
  if (start === end || end === value.length || !/[ \t\n]/.test(value.charAt(end - 1))) return place;
  return [place[0], locateInScalar(text, range, value, [end, end])[0]];
}
