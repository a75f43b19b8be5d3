import { checkShape } from "../model/check-shape.ts";
import type { Finding, Problem, Span } from "../model/problem.ts";
import type { Draft, RecordShape } from "../model/shape.ts";
import type { Decoded } from "./decode-text.ts";
import type { TextLoss, YamlRead } from "./read-yaml.ts";
import { locate, toData, type YamlNode } from "./yaml-tree.ts";

/** One file of the store, read as far as it can be. */
export interface StoreFile<T> {
  /** The path as the user would type it. */
  readonly file: string;
  readonly text: string;
  /** Whether the file begins with a byte order mark, which is not part of `text`. */
  readonly byteOrderMark?: true;
  /** As much as fits the shape; undefined if the file cannot be read at all. */
  readonly value: Draft<T> | undefined;
  /** What is wrong with the file, its YAML and its keys. The rules come later. */
  readonly problems: readonly Problem[];
  readonly losses: readonly TextLoss[];
  /** Where in the text a finding about this file's data is. */
  readonly locate: (finding: Pick<Finding, "path" | "on" | "span">) => Span;
}

/** Makes a store file out of decoded text and what a reader made of it; `T` is the type that the shape stands for. */
export function toStoreFile<T>(
  file: string,
  { text, faults, byteOrderMark }: Decoded,
  read: YamlRead | undefined,
  shape: RecordShape,
): StoreFile<T> {
  const root = read?.node;
  const checked = root && checkShape(toData(root), shape);
  const place = (finding: Pick<Finding, "path" | "on" | "span">): Span => (root ? locate(text, root, finding) : [0, 0]);
  return {
    file,
    text,
    ...(byteOrderMark && { byteOrderMark }),
    value: checked?.value as Draft<T> | undefined,
    problems: [
      ...faults.map(({ severity, range, message, hint }) => ({ rule: "file", severity, file, range, message, hint })),
      ...(read?.slips ?? []).map(({ range, message, hint }) => error("yaml-syntax", file, range, { message, hint })),
      ...(checked?.findings ?? []).map((finding) => error("schema", file, place(finding), finding)),
    ],
    losses: read?.losses ?? [],
    locate: place,
  };
}

function error(rule: string, file: string, range: Span, { message, hint }: Pick<Finding, "message" | "hint">): Problem {
  return { rule, severity: "error", file, range, message, hint };
}

/** What a quick reader knows of a file: its data, and that nothing is wrong with the YAML. */
export function cleanRead(node: YamlNode): YamlRead {
  return { node, slips: [], losses: [] };
}
