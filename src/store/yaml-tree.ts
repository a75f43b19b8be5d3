import type { Finding, Path, Span } from "../model/problem.ts";
import { locateInScalar } from "./locate-in-scalar.ts";

/** The data of a YAML file together with where each piece stands in its text. */
export type YamlNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly range: Span;
}

export interface MapNode {
  readonly kind: "map";
  readonly range: Span;
  readonly pairs: ReadonlyMap<string, { readonly key: Span; readonly node: YamlNode }>;
}

interface ListNode {
  readonly kind: "list";
  readonly range: Span;
  readonly items: readonly YamlNode[];
}

/** The node's data alone. Objects have no prototype, so that keys such as `__proto__` are keys like any other. */
export function toData(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toData);
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { node: value }] of node.pairs) data[key] = toData(value);
  return data;
}

/** Where in the file's text a finding is: the span inside a string, a value, a key, or the nearest parent that is there. */
export function locate(text: string, root: YamlNode, { path, on, span }: Pick<Finding, "path" | "on" | "span">): Span {
  let node = root;
  let range: Span = headOf(root);
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step);
    if (!next) return range;
    const last = depth === path.length - 1;
    if (last && on === "key") return next.key;
    node = next.node;
    range = last ? node.range : next.key;
  }
  if (node.kind !== "scalar") return path.length > 0 ? range : headOf(root);
  return span && typeof node.value === "string" ? locateInScalar(text, node.range, node.value, span) : node.range;
}

/** A place to point at for something that a file lacks: its first key. */
function headOf(node: YamlNode): Span {
  if (node.kind === "map") for (const { key } of node.pairs.values()) return key;
  return [node.range[0], Math.min(node.range[1], node.range[0] + 1)];
}

/** The value at a path, if there is one. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, step) => node && childOf(node, step)?.node, root);
}

function childOf(node: YamlNode, step: Path[number]): { readonly key: Span; readonly node: YamlNode } | undefined {
  if (node.kind === "map") return node.pairs.get(String(step));
  const item = node.kind === "list" && typeof step === "number" ? node.items[step] : undefined;
  return item && { key: item.range, node: item };
}
