import { type Entry, entryShape } from "../model/entry.ts";
import type { Path, Problem } from "../model/problem.ts";
import type { Shape } from "../model/shape.ts";
import { decodeText } from "../store/decode-text.ts";
import { readYaml } from "../store/read-yaml.ts";
import type { EntryFile, Store } from "../store/store.ts";
import { toStoreFile } from "../store/store-file.ts";
import { writeYaml } from "../store/write-yaml.ts";
import type { YamlNode } from "../store/yaml-tree.ts";
import { checkStore } from "./check-store.ts";

/** The data of an entry that is being written: any of its keys, with anything in them. */
export type DraftData = Readonly<Record<string, unknown>>;

/** Where a draft would be kept. */
export interface DraftPlace {
  readonly id: string;
  /** The path as the user would type it. */
  readonly file: string;
  /** Where the JSON Schema of entries is, relative to the file. */
  readonly schema: string;
}

export interface CheckedDraft {
  /** What would be written, keys in the model's order. */
  readonly yaml: string;
  /** The entry as it reads back; whole if no problem is an error. */
  readonly entry: Partial<Entry>;
  readonly problems: readonly DraftProblem[];
}

/** A problem with the field that it is about; the path is empty if it is about the entry as a whole, a missing key for example. */
export interface DraftProblem extends Pick<Problem, "rule" | "severity" | "message" | "hint"> {
  readonly path: Path;
}

/**
 * Checks a draft as `validate` would check it after it was written: the YAML is made, read back, and put among the entries of the store.
 *
 * @param today ISO date of the run
 */
export function checkDraft(
  data: DraftData,
  { id, file, schema }: DraftPlace,
  store: Store,
  today: string,
): CheckedDraft {
  const yaml = draftYaml(data, schema);
  const decoded = decodeText(new TextEncoder().encode(yaml));
  const read = readYaml(decoded.text);
  const draft: EntryFile = { ...toStoreFile(file, decoded, read, entryShape), id };
  const others = store.entries.filter((entry) => entry.file !== file);
  const problems = checkStore({ ...store, entries: [...others, draft] }, { today, only: (one) => one === file });
  return {
    yaml,
    entry: (draft.value ?? {}) as Partial<Entry>,
    problems: problems.map(({ rule, severity, message, hint, range }) => ({
      rule,
      severity,
      message,
      hint,
      path: read.node ? pathAt(read.node, range[0]) : [],
    })),
  };
}

/**
 * The file of a draft.
 *
 * @param remarks what stands above it in comments
 */
export function draftYaml(data: DraftData, schema: string, remarks: readonly string[] = []): string {
  return writeYaml(inModelOrder(data, entryShape) as object, schema, remarks);
}

/** The problems of one field and of what is in it. */
export function problemsOf(path: Path, problems: readonly DraftProblem[]): readonly DraftProblem[] {
  return problems.filter((problem) => path.every((step, depth) => problem.path[depth] === step));
}

/** The data with its keys as the model lists them. */
function inModelOrder(data: unknown, shape: Shape): unknown {
  if (Array.isArray(data)) return data.map((item) => (shape.kind === "list" ? inModelOrder(item, shape.of) : item));
  if (shape.kind !== "record" || typeof data !== "object" || data === null) return data;
  const values = data as DraftData;
  return Object.fromEntries(
    Object.entries(shape.fields)
      .filter(([name]) => values[name] !== undefined)
      .map(([name, field]) => [name, inModelOrder(values[name], field.shape)]),
  );
}

/**
 * The path of the value that stands at an offset. A finding about a key that is missing is placed on the key of its group, or on the entry's
 * first key: that gives the group's path, or the empty one.
 */
function pathAt(node: YamlNode, offset: number): Path {
  if (node.kind === "list") {
    const index = node.items.findIndex(({ range }) => offset >= range[0] && offset < Math.max(range[1], range[0] + 1));
    const item = node.items[index];
    return item ? [index, ...pathAt(item, offset)] : [];
  }
  if (node.kind === "scalar") return [];
  for (const [key, { key: span, node: value }] of node.pairs) {
    if (offset < span[0] || offset >= Math.max(value.range[1], span[1])) continue;
    if (offset >= value.range[0]) return [key, ...pathAt(value, offset)];
    return value.kind === "scalar" ? [] : [key];
  }
  return [];
}
