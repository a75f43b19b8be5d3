import type { Span } from "../model/problem.ts";
import type { RecordShape } from "../model/shape.ts";
import { type Data, withValue } from "../model/value-at.ts";
import { editYaml } from "./edit-yaml.ts";
import { ifHolds, lineEndOf, mapIn } from "./exact-edit.ts";
import { isSameData } from "./same-data.ts";
import { escapeOdd } from "./write-yaml.ts";
import { columnAt, commentLines, endOfLines, lineEnd, lineStart, linesOfPair } from "./yaml-lines.ts";
import { type MapNode, toData, type YamlNode } from "./yaml-tree.ts";

/** What is to stand at a path of keys; undefined takes out what stands there. */
export interface ValueChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Changes values of a YAML file. A text keeps its style; what cannot, and what is new, is written in this tool's own, a new key where the shape has
 * it. Taking a value out takes its lines, and those of groups that it leaves empty. All other lines stay as they are, and so do comments on lines
 * of their own.
 *
 * @param shape what the file may hold
 * @returns nothing where the file read back would not hold exactly the data that is wanted, as with flow style or anchors
 */
export function changeValues(text: string, changes: readonly ValueChange[], shape: RecordShape): string | undefined {
  return changes.reduce<string | undefined>(
    (before, one) => (before === undefined ? undefined : changeValue(before, one, shape)),
    text,
  );
}

function changeValue(text: string, { path, value }: ValueChange, shape: RecordShape): string | undefined {
  const root = mapIn(text);
  if (!root) return undefined;
  const before = toData(root) as Data;
  const after = withValue(before, path, value);
  if (isSameData(before, after)) return text;
  for (const write of value === undefined ? [withoutPair] : [withText, withNewValue, withPair]) {
    const edited = write(text, placeOf(text, root, path, shape), value);
    const exact = edited === undefined ? undefined : ifHolds(edited, after);
    if (exact !== undefined) return exact;
  }
  return undefined;
}

/** A key and what follows it. */
interface Pair {
  readonly key: Span;
  readonly node: YamlNode;
}

/** Where a value is to be: in the deepest map on its path that is there. */
interface Place {
  readonly path: readonly string[];
  /** The maps that the path leads through, from the top. */
  readonly maps: readonly MapNode[];
  readonly map: MapNode;
  /** Where the map's first line begins. */
  readonly start: number;
  /** The keys that the map may have, in the model's order. */
  readonly order: readonly string[];
  readonly key: string;
  /** What the map has under the key. */
  readonly pair: Pair | undefined;
  /** The keys below it that lead to the value, in groups that are not there yet. */
  readonly rest: readonly string[];
}

function placeOf(text: string, root: MapNode, path: readonly string[], shape: RecordShape): Place {
  const [key = "", ...rest] = path;
  const pair = root.pairs.get(key);
  const place = { path, maps: [root], map: root, start: lineStart(text, root.range[0]), key, pair, rest };
  const inner = shape.fields[key]?.shape;
  if (rest.length === 0 || pair?.node.kind !== "map" || inner?.kind !== "record")
    return { ...place, order: Object.keys(shape.fields) };
  const deeper = placeOf(text, pair.node, rest, inner);
  const isFirst = deeper.map === pair.node;
  return { ...deeper, path, maps: [root, ...deeper.maps], start: isFirst ? lineEnd(text, pair.key[1]) : deeper.start };
}

/**
 * Takes a key out, with the groups around it that hold nothing else. Comments that stay get the margin of the key: deeper ones could become a part of
 * the text before them.
 */
function withoutPair(text: string, { path, maps }: Place): string | undefined {
  const depth = maps.findLastIndex((map, i) => i === 0 || map.pairs.size > 1);
  const pair = maps[depth]?.pairs.get(path[depth] ?? "");
  if (!pair) return undefined;
  const [start, end] = [lineStart(text, pair.key[0]), endOfLines(text, pair.node)];
  const comments = commentLines(text, [start, end], pair.node);
  const margin = " ".repeat(pair.key[0] - start);
  return text.slice(0, start) + comments.replace(/^[ \t]*(?=#)/gm, margin) + text.slice(end);
}

/** Puts another text in the place of one that is there, in its style. A text of several lines is left to a block. */
function withText(text: string, { path, pair, rest }: Place, value: unknown): string | undefined {
  const node = pair?.node;
  const isText = node?.kind === "scalar" && typeof node.value === "string" && typeof value === "string";
  if (!isText || rest.length > 0 || (value.includes("\n") && !isBlock(text, node))) return undefined;
  return editYaml(text, [{ kind: "text", path, span: [0, String(node.value).length], text: value }]).text;
}

/** Writes a value of any kind behind a key that is there. A comment behind the key stays, too. */
function withNewValue(text: string, { key, pair, rest }: Place, value: unknown): string | undefined {
  if (!pair || (rest.length > 0 && toData(pair.node) !== null)) return undefined;
  const { node } = pair;
  const isFlow = /[[{]/.test(text.charAt(node.range[0]));
  // Nobody could tell where a comment between brackets belongs afterwards.
  if (isFlow && /\s#/.test(text.slice(...node.range))) return undefined;

  const colon = text.indexOf(":", pair.key[1]) + 1;
  const isBelow = text.slice(colon, node.range[0]).includes("\n");
  const [from, to] = isBelow
    ? [colon, colon]
    : [node.range[0], isBlock(text, node) ? headerEnd(text, node) : node.range[1]];
  const [body, end] = [lineEnd(text, to), Math.max(lineEnd(text, to), endOfLines(text, node))];

  const [first = "", ...below] = linesOfPair(text, key, inGroups(rest, value), columnAt(text, pair.key[0]));
  const inline = first.slice(first.indexOf(":") + 1).trimEnd();
  const written = isFlow && Array.isArray(value) ? { inline: ` ${inBrackets(value)}`, below: [] } : { inline, below };
  const behind = text.slice(to, body).trimEnd().replace(/^#/, " #");
  const comments = isBelow ? commentLines(text, [body, end], node) : "";
  const head = text.slice(0, from).trimEnd() + written.inline + behind + lineEndOf(text);
  return head + comments + written.below.join("") + text.slice(end);
}

/** Puts a key where the model has it: behind those that come before it, or else first. */
function withPair(text: string, place: Place, value: unknown): string | undefined {
  const { map, start, order, key, pair, rest } = place;
  if (pair) return undefined;
  const before = order.slice(0, order.indexOf(key)).findLast((name) => map.pairs.has(name)) ?? "";
  const node = map.pairs.get(before)?.node;
  const at = node ? placeBehind(text, node, place) : start;
  const gap = at === 0 || text.charAt(at - 1) === "\n" ? "" : lineEndOf(text);
  const lines = linesOfPair(text, key, inGroups(rest, value), columnAt(text, map.range[0]));
  return text.slice(0, at) + gap + lines.join("") + text.slice(at);
}

/** Behind a value and the comments that are indented more than its key; behind the last value of a file, at the file's end. */
function placeBehind(text: string, node: YamlNode, { map, maps }: Place): number {
  if (maps.length === 1 && node === [...map.pairs.values()].at(-1)?.node) return text.length;
  const end = endOfLines(text, node);
  const comments = new RegExp(`(?: {${columnAt(text, map.range[0]) + 1},}#[^\\n]*(?:\\n|$))*`, "y");
  comments.lastIndex = end;
  return end + (comments.exec(text)?.[0].length ?? 0);
}

function isBlock(text: string, { range }: YamlNode): boolean {
  return /[|>]/.test(text.charAt(range[0]));
}

/** Where the marks end with which a block begins, such as `|2-`. */
function headerEnd(text: string, { range }: YamlNode): number {
  return range[0] + (/^[|>][-+\d]*/.exec(text.slice(...range))?.[0].length ?? 0);
}

function inGroups(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

function inBrackets(items: readonly unknown[]): string {
  return `[${items.map((item) => escapeOdd(JSON.stringify(item))).join(", ")}]`;
}
