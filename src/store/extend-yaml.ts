import { editYaml, type YamlEdit } from "./edit-yaml.ts";
import { readYaml } from "./read-yaml.ts";
import { isSameData } from "./same-data.ts";
import { yamlOf } from "./write-yaml.ts";
import { type MapNode, toData, type YamlNode } from "./yaml-tree.ts";

/**
 * Sets keys at the top of a YAML file: texts that are there already in their own style, all others at the end, in this tool's. Comments, the order
 * of the keys, quoting and line ends stay. Nothing where the file read back would not hold exactly the data that is wanted, as with one in
 * flow style, or with several documents.
 */
export function setKeys(text: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const before = mapIn(text);
  if (!before) return undefined;
  const isThere = ([key]: readonly [string, unknown]) => before.pairs.has(key);
  const edits = Object.entries(values)
    .filter(isThere)
    .map(([key, value]) => textEdit(key, before, String(value)));
  const added = Object.entries(values).filter((pair) => !isThere(pair));
  const edited = editYaml(text, edits).text;
  const lines = added.length > 0 ? yamlOf(Object.fromEntries(added)).replaceAll("\n", lineEndOf(text)) : "";
  const start = lines === "" || edited.endsWith("\n") ? edited : `${edited}${lineEndOf(text)}`;
  return ifHolds(`${start}${lines}`, { ...dataOf(before), ...values });
}

/**
 * Adds texts at the end of a list at the top of a YAML file, written as the last one in it is; everything else stays. Nothing where the file
 * read back would not hold exactly the data that is wanted.
 */
export function addItems(text: string, key: string, items: readonly string[]): string | undefined {
  const before = mapIn(text);
  const list = before?.pairs.get(key)?.node;
  if (!before || list?.kind !== "list") return undefined;
  const data = dataOf(before);
  const wanted = { ...data, [key]: [...(toData(list) as unknown[]), ...items] };
  const style = text.charAt(list.items.at(-1)?.range[0] ?? -1);
  for (const write of [styles[style] ?? plain, inDoubleQuotes]) {
    const added = ifHolds(withItems(text, list, items.map(write)), wanted);
    if (added !== undefined) return added;
  }
  return undefined;
}

function mapIn(text: string): MapNode | undefined {
  const { node, slips } = readYaml(text);
  return node?.kind === "map" && slips.length === 0 ? node : undefined;
}

function dataOf(map: MapNode): Readonly<Record<string, unknown>> {
  return toData(map) as Readonly<Record<string, unknown>>;
}

function ifHolds(text: string, data: unknown): string | undefined {
  const map = mapIn(text);
  return map && isSameData(toData(map), data) ? text : undefined;
}

/** Puts another text in the place of a whole one. */
function textEdit(key: string, { pairs }: MapNode, text: string): YamlEdit {
  const node = pairs.get(key)?.node;
  const length = node?.kind === "scalar" ? String(node.value).length : 0;
  return { kind: "text", path: [key], span: [0, length], text };
}

const plain = (text: string) => text;
const inDoubleQuotes = (text: string) => JSON.stringify(text);

/** How a text is written, by the character that such a scalar begins with. */
const styles: Readonly<Record<string, (text: string) => string>> = {
  "": inDoubleQuotes,
  '"': inDoubleQuotes,
  "'": (text) => `'${text.replaceAll("'", "''")}'`,
};

/** Puts items behind the last one: between the brackets, or each on a line of its own with the same indentation. */
function withItems(text: string, list: YamlNode & { kind: "list" }, items: readonly string[]): string {
  const last = list.items.at(-1)?.range;
  if (text.charAt(list.range[0]) === "[") {
    const at = last?.[1] ?? list.range[0] + 1;
    return `${text.slice(0, at)}${last ? ", " : ""}${items.join(", ")}${text.slice(at)}`;
  }
  const [from, to] = last ?? list.range;
  const dash = /^ *- +/.exec(text.slice(text.lastIndexOf("\n", from - 1) + 1, from))?.[0] ?? "- ";
  const rest = text.slice(to).search(/\r?\n|$/);
  const lines = items.map((item) => `${lineEndOf(text)}${dash}${item}`);
  return `${text.slice(0, to + rest)}${lines.join("")}${text.slice(to + rest)}`;
}

function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
