import type { Fix, Path, Span } from "../model/problem.ts";
import { readYaml, type YamlRead } from "./read-yaml.ts";
import { quoteScalar, type Replacement, type TextScalar, writeInScalar } from "./write-in-scalar.ts";
import { nodeAt, type YamlNode } from "./yaml-tree.ts";

/** A fix of what stands in a file, and the path of the value that it is about. */
export type YamlEdit = Exclude<Fix, { readonly kind: "rename" }> & { readonly path: Path };

/** A file after some edits. */
export interface Edited<E extends YamlEdit> {
  readonly text: string;
  readonly read: YamlRead;
  /** The edits that were made. The others overlap with one of them, or cannot be made exactly. */
  readonly done: readonly E[];
}

/**
 * Edits a YAML file in place: comments, the order of the keys, quoting, indentation and line ends stay as they are. Plain text that would not
 * stay text is put in double quotes. Every edit is verified by reading the result: the value is the old one with its span replaced – or any
 * value, after a `source` edit – and every other value is what it was. Of edits that overlap the first is made.
 */
export function editYaml<E extends YamlEdit>(text: string, edits: readonly E[]): Edited<E> {
  const read = readYaml(text);
  return applyAll({ text, read, done: [] }, read.node ? fromTheBack(apart(text, read.node, edits)) : []);
}

/** An edit and the part of the file that it changes. */
interface Placed<E extends YamlEdit> extends Replacement {
  readonly edit: E;
}

/** The edits that are about something, without those that overlap with one before them. */
function apart<E extends YamlEdit>(text: string, root: YamlNode, edits: readonly E[]): readonly Placed<E>[] {
  const kept: Placed<E>[] = [];
  for (const edit of edits) {
    const replacement = toReplacement(text, root, edit, writeInScalar) ?? toReplacement(text, root, edit, quoteScalar);
    const placed = replacement && { ...replacement, edit };
    if (placed && !kept.some((other) => overlap(placed, other))) kept.push(placed);
  }
  return kept;
}

function overlap<E extends YamlEdit>(a: Placed<E>, b: Placed<E>): boolean {
  const areOneValue = a.edit.kind !== b.edit.kind && keyOf(a.edit.path) === keyOf(b.edit.path);
  return areOneValue || a.range[0] === b.range[0] || (a.range[0] < b.range[1] && b.range[0] < a.range[1]);
}

/** The last of the file first, so that an edit leaves the places of those that follow it. */
function fromTheBack<E extends YamlEdit>(placed: readonly Placed<E>[]): readonly E[] {
  return [...placed].sort((a, b) => b.range[0] - a.range[0]).map(({ edit }) => edit);
}

/** Makes all edits at once, which needs one reading; where that fails, those of each half, down to the one that cannot be made. */
function applyAll<E extends YamlEdit>(before: Edited<E>, edits: readonly E[]): Edited<E> {
  if (edits.length === 0) return before;
  const after = attempt(before, edits, writeInScalar);
  if (after) return after;
  if (edits.length === 1) return attempt(before, edits, quoteScalar) ?? before;
  const middle = edits.length >> 1;
  return applyAll(applyAll(before, edits.slice(0, middle)), edits.slice(middle));
}

/** What is expected at some paths: a text, or undefined for anything at all. */
type Plan = ReadonlyMap<string, string | undefined>;

function attempt<E extends YamlEdit>(
  { text, read, done }: Edited<E>,
  edits: readonly E[],
  write: typeof writeInScalar,
): Edited<E> | undefined {
  const { node } = read;
  const plan = new Map<string, string | undefined>();
  let edited = text;
  for (const edit of edits) {
    const replacement = node && toReplacement(text, node, edit, write);
    if (!replacement) return undefined;
    edited = replaced(edited, replacement);
    plan.set(keyOf(edit.path), edit.kind === "source" ? undefined : editedValue(plan, node, edit));
  }
  const reread = readYaml(edited);
  const isExact =
    node && reread.node && reread.slips.length === read.slips.length && isAsPlanned(node, reread.node, plan, []);
  return isExact && edited.isWellFormed() ? { text: edited, read: reread, done: [...done, ...edits] } : undefined;
}

function toReplacement(
  text: string,
  root: YamlNode,
  edit: YamlEdit,
  write: typeof writeInScalar,
): Replacement | undefined {
  if (edit.kind === "source") return isInside(text, edit.range) ? edit : undefined;
  const scalar = textAt(root, edit.path);
  return scalar && isInside(scalar.value, edit.span) ? write(text, scalar, edit.span, edit.text) : undefined;
}

function isInside(text: string, [start, end]: Span): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function textAt(root: YamlNode, path: Path): TextScalar | undefined {
  const node = nodeAt(root, path);
  return node?.kind === "scalar" && typeof node.value === "string" ? { ...node, value: node.value } : undefined;
}

function editedValue(plan: Plan, root: YamlNode, { path, span, text }: YamlEdit & { readonly kind: "text" }): string {
  const value = plan.get(keyOf(path)) ?? textAt(root, path)?.value ?? "";
  return replaced(value, { range: span, text });
}

function replaced(text: string, { range: [start, end], text: replacement }: Replacement): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Whether a file holds the same data as before, in the same order, apart from what was planned. */
function isAsPlanned(before: YamlNode, after: YamlNode, plan: Plan, path: Path): boolean {
  const key = keyOf(path);
  if (plan.has(key)) {
    const wanted = plan.get(key);
    return wanted === undefined || (after.kind === "scalar" && after.value === wanted);
  }
  if (before.kind === "scalar") return after.kind === "scalar" && Object.is(after.value, before.value);
  const children = childrenOf(before);
  const others = childrenOf(after);
  return (
    before.kind === after.kind &&
    children.length === others.length &&
    children.every(([step, child], i) => {
      const [otherStep, other] = others[i] ?? [];
      return step === otherStep && other !== undefined && isAsPlanned(child, other, plan, [...path, step]);
    })
  );
}

function childrenOf(node: YamlNode): readonly (readonly [step: Path[number], child: YamlNode])[] {
  if (node.kind === "list") return [...node.items.entries()];
  return node.kind === "map" ? [...node.pairs].map(([key, { node: child }]) => [key, child] as const) : [];
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
