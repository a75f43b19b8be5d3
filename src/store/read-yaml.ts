import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { Path, Span } from "../model/problem.ts";
import { explainYamlError, type YamlSlip } from "./explain-yaml-error.ts";
import type { YamlNode } from "./yaml-tree.ts";

/** Something in a YAML file that takes text away from a value without YAML calling it an error. */
export interface TextLoss {
  readonly kind: "comment" | "tag" | "anchor" | "no-break-space";
  readonly path: Path;
  readonly range: Span;
  /** The text that is lost or was meant to be text. */
  readonly text: string;
  /** Where the text stands as a whole, with all that it loses; missing where that is not certain. */
  readonly whole?: Span;
}

/** A YAML file as it was read. */
export interface YamlRead {
  /** The data, unless the syntax is broken. */
  readonly node: YamlNode | undefined;
  readonly slips: readonly YamlSlip[];
  readonly losses: readonly TextLoss[];
}

/** How deep lists and groups may nest: an entry needs four. */
const deepest = 50;

/** Reads a file of any YAML 1.2 layout. Never throws: what is wrong comes back as slips, in the order in which it stands. */
export function readYaml(text: string): YamlRead {
  const document = nestedTooDeep.test(text) ? undefined : parse(text);
  if (!document || document.errors.some(({ message }) => message.includes("call stack")))
    return { node: undefined, slips: [tooDeep(text)], losses: [] };
  const slips = syntaxSlips(text, document);
  if (slips.length > 0) return { node: undefined, slips, losses: [] };
  if (!document.contents) return { node: undefined, slips: [emptyFile(text)], losses: [] };
  const reader = new TreeReader(text);
  const node = reader.read(document.contents as Node, []);
  return { node, slips: reader.slips, losses: reader.losses };
}

function emptyFile(text: string): YamlSlip {
  return {
    range: [0, Math.min(1, text.length)],
    message: "The file is empty",
    hint: "Delete it, or write the keys that it needs.",
  };
}

/** One slip for each line with a syntax error, and none for what follows from the first one on it. */
function syntaxSlips(text: string, document: Document.Parsed): readonly YamlSlip[] {
  const slips = new Map<number, YamlSlip>();
  for (const error of document.errors) {
    const slip = explainYamlError(text, error.code, error.message, [error.pos[0], error.pos[1]]);
    const line = text.lastIndexOf("\n", slip.range[0] - 1);
    if (!slips.has(line)) slips.set(line, slip);
  }
  const all = [...slips.values()];
  const runaway = all.findIndex((slip) => slip.runaway === true);
  return runaway < 0 ? all : all.slice(0, runaway + 1);
}

/** Nesting at which the parser could run out of stack. Quotes are not looked at: nobody writes fifty brackets in a row. */
const nestedTooDeep = new RegExp(
  `(?:[[{][\\s,]*){${deepest + 1}}|^ *(?:[-?] ){${deepest + 1}}|^ {${4 * deepest}}[\\w-]+:`,
  "m",
);

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { logLevel: "error", prettyErrors: false, schema: "core", uniqueKeys: false });
  } catch {
    // The parser reports all faults of the content as data; only running out of stack makes it throw.
    return undefined;
  }
}

function tooDeep(text: string): YamlSlip {
  const at = Math.max(0, text.search(nestedTooDeep));
  return {
    range: [at, at + 1],
    message: `Lists and groups are nested more than ${deepest} deep`,
    hint: "Put the text in double quotes, or write the keys without brackets.",
  };
}

/** A hashtag or a number, as in “Round #2”, where “# ask Jo” may be a note that must not be published; and a word, not a type of YAML's own such as `!!str`. */
const surelyText = /^[#!][\p{L}\p{N}]/u;

class TreeReader {
  readonly slips: YamlSlip[] = [];
  readonly losses: TextLoss[] = [];
  private readonly text: string;
  /** Whether what is being read stands between brackets, where a comma ends a text. */
  private inFlow = false;

  constructor(text: string) {
    this.text = text;
  }

  read(node: Node | null, path: Path, fallback: Span = [0, 0]): YamlNode {
    if (!node) return { kind: "scalar", value: null, range: fallback };
    const range: Span = node.range ? [node.range[0], node.range[1]] : fallback;
    this.losses.push(...this.withWhole(this.lossesOf(node, path, range), node, range));
    if (isAlias(node)) {
      this.slips.push({
        range,
        message: `“*${node.source}” repeats a value from elsewhere in the file, which entries cannot do`,
        hint: `If it is text, put it in double quotes: "*${node.source}". Else write the value out.`,
      });
      return { kind: "scalar", value: null, range };
    }
    if (isScalar(node)) return { kind: "scalar", value: scalarValue(node), range };
    const outside = this.inFlow;
    this.inFlow ||= node.flow === true;
    const collection = this.readCollection(node, path, range);
    this.inFlow = outside;
    return collection;
  }

  private readCollection(node: Node, path: Path, range: Span): YamlNode {
    if (isSeq(node)) {
      const items = node.items.map((item, i) => this.read(item as Node | null, [...path, i], range));
      return { kind: "list", range: node.flow ? range : [range[0], items.at(-1)?.range[1] ?? range[1]], items };
    }
    return isMap(node) ? this.readMap(node as never, path, range) : { kind: "scalar", value: null, range };
  }

  private readMap(
    node: { flow?: boolean; items: { key: Node; value: Node | null }[] },
    path: Path,
    range: Span,
  ): YamlNode {
    const pairs = new Map<string, { key: Span; node: YamlNode }>();
    let end = range[1];
    for (const { key, value } of node.items) {
      const keyRange: Span = key?.range ? [key.range[0], key.range[1]] : range;
      if (!isScalar(key) || key.value === null || isAlias(key)) {
        this.slips.push({
          range: keyRange,
          message: "This is not a key",
          hint: "A key is a word, followed by a colon.",
        });
        continue;
      }
      const name = String(key.value);
      this.losses.push(...this.lossesOf(key, [...path, name], keyRange));
      if (name === "<<") {
        this.slips.push({ range: keyRange, message: "“<<” merges are not read", hint: "Write the keys out." });
        continue;
      }
      if (pairs.has(name)) {
        this.slips.push({
          range: keyRange,
          message: `“${name}” stands here for the second time`,
          hint: "Keep one of the two and delete the other.",
        });
        continue;
      }
      const child = this.read(value, [...path, name], keyRange);
      pairs.set(name, { key: keyRange, node: child });
      end = child.range[1];
    }
    const first = pairs.values().next().value?.key[0] ?? range[0];
    return { kind: "map", range: node.flow ? range : [first, Math.max(end, first)], pairs };
  }

  private lossesOf(node: Node, path: Path, range: Span): readonly TextLoss[] {
    const losses: TextLoss[] = [];
    const loss = (kind: TextLoss["kind"], at: Span, text: string) => losses.push({ kind, path, range: at, text });
    if (isAlias(node)) return losses;
    const { tag, anchor } = node as Scalar;
    if (tag) loss("tag", this.tokenBefore("!", range), tag.replace("tag:yaml.org,2002:", "!!"));
    if (anchor) loss("anchor", this.tokenBefore("&", range), `&${anchor}`);
    if (!isScalar(node) || node.type !== "PLAIN") return losses;
    const rest = /^[ \t]*#[^\r\n]*/.exec(this.text.slice(range[1]))?.[0];
    if (rest) loss("comment", [range[1] + rest.search("#"), range[1] + rest.trimEnd().length], rest.trim());
    if (typeof node.value === "string" && /^[\w-]+:\u00a0/.test(node.value)) {
      const colon = range[0] + node.value.indexOf(":");
      loss("no-break-space", [colon + 1, colon + 2], node.value);
    }
    return losses;
  }

  /** Tells where the text of a value is as a whole, if that is one line and every loss is surely a part of it. */
  private withWhole(losses: readonly TextLoss[], node: Node, range: Span): readonly TextLoss[] {
    const isPlain = isScalar(node) && node.type === "PLAIN" && !this.inFlow;
    if (!isPlain || losses.some(({ kind, text }) => kind !== "no-break-space" && !surelyText.test(text))) return losses;
    const parts = [...(range[0] < range[1] ? [range] : []), ...losses.map((loss) => loss.range)];
    const whole: Span = [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))];
    return /[\t\r\n]| {2}/.test(this.text.slice(...whole)) ? losses : losses.map((loss) => ({ ...loss, whole }));
  }

  /** The range of a tag or anchor, which stands before its value. */
  private tokenBefore(mark: string, range: Span): Span {
    const from = this.text.lastIndexOf("\n", range[0] - 1) + 1;
    const token = [...this.text.slice(from, range[0]).matchAll(new RegExp(`(?<!\\S)${mark}\\S*`, "g"))].at(-1);
    return token ? [from + token.index, from + token.index + token[0].length] : range;
  }
}

function scalarValue(node: Scalar): string | number | boolean | null {
  const { value } = node;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}
