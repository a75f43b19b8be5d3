import type { Span } from "../model/problem.ts";
import { lineEndOf } from "./exact-edit.ts";
import { yamlOf } from "./write-yaml.ts";
import type { ScalarNode, YamlNode } from "./yaml-tree.ts";

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after that of an offset begins, or the text ends. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the lines of a value end: behind its last line break, which belongs to some values and not to others. */
export function endOfLines(text: string, { range }: YamlNode): number {
  return text.charAt(range[1] - 1) === "\n" ? range[1] : lineEnd(text, range[1]);
}

/** How far from the margin an offset is, in characters. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The lines of a part of a file that are nothing but comments. What looks like one in a text is none. */
export function commentLines(text: string, [start, end]: Span, node: YamlNode): string {
  const scalars = scalarsIn(node);
  let at = start;
  return text
    .slice(start, end)
    .split(/(?<=\n)/)
    .filter((line) => {
      const from = at;
      at += line.length;
      return /^[ \t]*#/.test(line) && !scalars.some(({ range }) => range[0] <= from && from < range[1]);
    })
    .join("");
}

function scalarsIn(node: YamlNode): readonly ScalarNode[] {
  if (node.kind === "scalar") return [node];
  return node.kind === "list"
    ? node.items.flatMap(scalarsIn)
    : [...node.pairs.values()].flatMap((one) => scalarsIn(one.node));
}

/** The lines of a key and its value in this tool's layout, with the margin and the line ends that a file has. */
export function linesOfPair(text: string, key: string, value: unknown, column: number): readonly string[] {
  const margin = " ".repeat(column);
  const lines = yamlOf({ [key]: value })
    .split("\n")
    .slice(0, -1);
  return lines.map((line) => `${line && margin}${line}${lineEndOf(text)}`);
}
