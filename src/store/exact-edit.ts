import { readYaml } from "./read-yaml.ts";
import { isSameData } from "./same-data.ts";
import { type MapNode, toData } from "./yaml-tree.ts";

/** The map that a file holds; undefined if it holds something else, or anything that YAML or this tool does not take. */
export function mapIn(text: string): MapNode | undefined {
  const { node, slips } = readYaml(text);
  return node?.kind === "map" && slips.length === 0 ? node : undefined;
}

/** A file's new text, if reading it gives exactly the data that is wanted. */
export function ifHolds(text: string, data: unknown): string | undefined {
  const map = mapIn(text);
  return map && text.isWellFormed() && isSameData(toData(map), data) ? text : undefined;
}

/** How the lines of a file end. */
export function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
