import type { Span } from "../model/problem.ts";
import type { MapNode, ScalarNode, YamlNode } from "./yaml-tree.ts";

/**
 * A strict reader for nothing but the layout that this tool writes, several times quicker than a whole YAML parser and with the same
 * result. For every other layout, valid or not, it returns undefined, which means "not sure: ask the YAML parser". A differential
 * test holds it equal to that parser in values and positions; it must never accept what the parser rejects.
 */
export function readPlainYaml(text: string): YamlNode | undefined {
  if (oddCharacters.test(text) || !text.endsWith("\n")) return undefined;
  const reader = new PlainReader(text);
  const map = reader.readMap(0);
  return map && reader.done ? map : undefined;
}

/** Controls, tabs, carriage returns and the characters that some YAML versions take for line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const oddCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

const pair = /^([A-Za-z][A-Za-z0-9_-]*):(?: (.+))?$/;
const doubleQuoted = /^"(?:[^"\\]|\\["\\])*"$/;
/** Plain text that cannot be anything but text: a word, a date with or without time, or a web address without special characters. */
const plainText =
  /^(?:[A-Za-z][A-Za-z0-9_-]*|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\dZ)?)?|https?:\/\/[A-Za-z0-9._~/?=&%+-]+)$/;
const integer = /^(?:0|[1-9]\d{0,9})$/;
/** Words that YAML reads as something other than text. */
const keywords = /^(?:true|false|null|~)$/i;

class PlainReader {
  private readonly text: string;
  private readonly lines: readonly string[];
  private readonly starts: readonly number[];
  private row = 0;

  constructor(text: string) {
    this.text = text;
    this.lines = text.split("\n");
    let at = 0;
    this.starts = this.lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
  }

  /** Whether everything was read. */
  get done(): boolean {
    this.skipGaps();
    return this.row >= this.lines.length;
  }

  /** The keys at one indentation, as far as they go. */
  readMap(indent: number): MapNode | undefined {
    const pairs: Map<string, { key: Span; node: YamlNode }> = new Map();
    for (this.skipGaps(); this.indentHere() === indent; this.skipGaps()) {
      if (!this.readPair(indent, pairs)) return undefined;
    }
    return endMap(pairs);
  }

  private readPair(indent: number, pairs: Map<string, { key: Span; node: YamlNode }>): boolean {
    const match = pair.exec((this.lines[this.row] ?? "").slice(indent));
    const name = match?.[1];
    if (!name || pairs.has(name) || keywords.test(name)) return false;
    const start = (this.starts[this.row] ?? 0) + indent;
    const node = this.readValue(match[2], indent, start + name.length + 2);
    if (node) pairs.set(name, { key: [start, start + name.length], node });
    return node !== undefined;
  }

  /** What follows a key: something on its line, a block of text, or deeper lines. Moves past it. */
  private readValue(value: string | undefined, indent: number, start: number): YamlNode | undefined {
    if (value === "|-" || value === "|") return this.readBlockText(value, indent, start);
    this.row += 1;
    if (value !== undefined) return readScalar(value, start);
    this.skipGaps();
    if (this.indentHere() !== indent + 2) return undefined;
    return this.lines[this.row]?.startsWith("- ", indent + 2) ? this.readList(indent + 2) : this.readMap(indent + 2);
  }

  private readList(indent: number): YamlNode | undefined {
    const items: YamlNode[] = [];
    const first = (this.starts[this.row] ?? 0) + indent;
    for (this.skipGaps(); this.indentHere() === indent; this.skipGaps()) {
      const line = this.lines[this.row] ?? "";
      if (!line.startsWith("- ", indent)) return undefined;
      const item = pair.test(line.slice(indent + 2))
        ? this.readListMap(indent + 2)
        : this.readListScalar(line, indent + 2);
      if (!item) return undefined;
      items.push(item);
    }
    return { kind: "list", range: [first, items.at(-1)?.range[1] ?? first], items };
  }

  private readListScalar(line: string, indent: number): YamlNode | undefined {
    this.row += 1;
    return readScalar(line.slice(indent), (this.starts[this.row - 1] ?? 0) + indent);
  }

  /** A map whose first key stands behind the dash of its list item. */
  private readListMap(indent: number): MapNode | undefined {
    const pairs: Map<string, { key: Span; node: YamlNode }> = new Map();
    if (!this.readPair(indent, pairs)) return undefined;
    for (this.skipGaps(); this.indentHere() === indent; this.skipGaps()) {
      if (!this.readPair(indent, pairs)) return undefined;
    }
    return endMap(pairs);
  }

  private readBlockText(header: string, indent: number, start: number): ScalarNode | undefined {
    const pad = " ".repeat(indent + 2);
    const first = this.lines[this.row + 1] ?? "";
    if (!first.startsWith(pad) || first.length === pad.length || first[pad.length] === " ") return undefined;
    const content: string[] = [];
    for (this.row += 1; this.row < this.lines.length - 1; this.row++) {
      const line = this.lines[this.row] ?? "";
      if (line !== "" && !line.startsWith(pad)) break;
      if (line !== "" && line.trim() === "") return undefined;
      content.push(line.slice(pad.length));
    }
    if ((this.indentHere() ?? 0) > indent) return undefined;
    const gap = content.length - content.findLastIndex((line) => line !== "") - 1;
    content.length -= gap;
    const end = this.starts[this.row - gap] ?? this.text.length;
    return { kind: "scalar", value: content.join("\n") + (header === "|" ? "\n" : ""), range: [start, end] };
  }

  /** Moves to the next line with data. Only empty lines and comments at the margin are gaps. */
  private skipGaps(): void {
    while (this.row < this.lines.length && /^(?:#|$)/.test(this.lines[this.row] ?? "")) this.row += 1;
  }

  /** The indentation of the line that is next, or undefined at the end. */
  private indentHere(): number | undefined {
    const line = this.lines[this.row];
    return line === undefined ? undefined : line.search(/[^ ]|$/);
  }
}

function endMap(pairs: Map<string, { key: Span; node: YamlNode }>): MapNode | undefined {
  let range: Span | undefined;
  for (const { key, node } of pairs.values()) range = [range?.[0] ?? key[0], node.range[1]];
  return range && { kind: "map", range, pairs };
}

function readScalar(source: string, start: number): ScalarNode | undefined {
  const range: Span = [start, start + source.length];
  if (doubleQuoted.test(source)) {
    return { kind: "scalar", value: source.slice(1, -1).replace(/\\(["\\])/g, "$1"), range };
  }
  if (source === "true" || source === "false") return { kind: "scalar", value: source === "true", range };
  if (integer.test(source)) return { kind: "scalar", value: Number(source), range };
  return plainText.test(source) && !keywords.test(source) ? { kind: "scalar", value: source, range } : undefined;
}
