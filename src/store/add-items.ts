import { ifHolds, lineEndOf, mapIn } from "./exact-edit.ts";
import { toData, type YamlNode } from "./yaml-tree.ts";

/**
 * Adds texts at the end of a list at the top of a YAML file, written as the last one in it is; everything else stays. Nothing where the file
 * read back would not hold exactly the data that is wanted.
 */
export function addItems(text: string, key: string, items: readonly string[]): string | undefined {
  const before = mapIn(text);
  const list = before?.pairs.get(key)?.node;
  if (!before || list?.kind !== "list") return undefined;
  const wanted = { ...(toData(before) as object), [key]: [...(toData(list) as unknown[]), ...items] };
  const style = text.charAt(list.items.at(-1)?.range[0] ?? -1);
  for (const write of [styles[style] ?? plain, inDoubleQuotes]) {
    const added = ifHolds(withItems(text, list, items.map(write)), wanted);
    if (added !== undefined) return added;
  }
  return undefined;
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
