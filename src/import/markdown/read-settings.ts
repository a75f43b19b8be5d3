import { readYaml } from "../../store/read-yaml.ts";
import type { YamlNode } from "../../store/yaml-tree.ts";
import { checkSettings } from "./check-markdown.ts";
import type { FrontField } from "./front-field.ts";
import { isComment, rescueSetting } from "./rescue-setting.ts";
import type { SplitFile } from "./split-front-matter.ts";

/** The settings of a file. */
export interface Settings {
  readonly fields: readonly FrontField[];
  /** The lines that are part of none. */
  readonly strays: readonly number[];
}

/** A setting as it stands in the file. */
interface Chunk {
  /** Missing for what stands before the first one. */
  readonly name?: string;
  /** Of its first line, from 1. */
  readonly at: number;
  readonly lines: string[];
}

/**
 * Reads every setting by itself, so that a fault in one leaves the others whole.
 *
 * @throws UserError `NOT_IMPORTED` if they are past a limit
 */
export function readSettings({
  language,
  settings,
  from,
}: Pick<SplitFile, "language" | "settings" | "from">): Settings {
  checkSettings(settings);
  const chunks = chunksOf(language === "toml" ? asYaml(settings) : settings, from);
  return {
    fields: chunks.flatMap((chunk) => (chunk.name === undefined ? [] : fieldsOf(chunk.name, chunk))),
    strays: chunks.flatMap(({ name, at, lines }) =>
      name === undefined ? lines.flatMap((line, place) => (line.trim() === "" ? [] : [at + place])) : [],
    ),
  };
}

/** The beginning of a setting: a key at the margin. */
const key = /^(?<quote>["']?)(?<name>[\p{L}_$@][\p{L}\p{N}_ .$@-]{0,80}?)\k<quote>[ \t]*:(?=\s|$)/u;

function chunksOf(lines: readonly string[], from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const [place, line] of lines.entries()) {
    const name = key.exec(line)?.groups?.["name"];
    const last = chunks.at(-1);
    if (name !== undefined || !last || /^(?:#|\[)/.test(line))
      chunks.push({ ...(name && { name }), at: from + place, lines: [line] });
    else last.lines.push(line);
  }
  return chunks;
}

/** TOML 1.0 as YAML, as far as settings of websites need it: what is in a table is named after it. */
function asYaml(lines: readonly string[]): readonly string[] {
  let table = "";
  return lines.map((line) => {
    table = /^\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*$/.exec(line)?.[1]?.concat(".") ?? table;
    return line.replace(/^[ \t]*(["']?)([\w.-]+)\1[ \t]*=[ \t]*/, `${table}$2: `);
  });
}

function fieldsOf(name: string, { at, lines }: Chunk): readonly FrontField[] {
  const text = lines.join("\n");
  const read = readYaml(text);
  const to = at + lines.findLastIndex((line) => line.trim() !== "");
  const rescued = rescueSetting(lines, read);
  if (rescued) return [{ name, from: at, to, ...rescued }];
  const node = read.node?.kind === "map" ? read.node.pairs.get(name)?.node : undefined;
  const fields = node ? leavesOf(name, node, text) : [];
  const comment = read.losses.find(isComment);
  return fields.map(({ offset, ...field }, place) => {
    const from = place === 0 ? at : at + lineOf(text, offset);
    const next = fields[place + 1]?.offset;
    return {
      ...field,
      from,
      to: next === undefined ? to : Math.max(from, at + lineOf(text, next) - 1),
      ...(comment && { fault: `“${comment.text}” is a comment in YAML and left out` }),
    };
  });
}

interface Leaf extends Pick<FrontField, "name" | "values"> {
  /** In the text of the setting, in UTF-16 units. */
  readonly offset: number;
}

/** The texts in a value, each under the names that lead to it. */
function leavesOf(name: string, node: YamlNode, text: string): readonly Leaf[] {
  if (node.kind === "map")
    return [...node.pairs].flatMap(([key, { key: range, node: child }]) =>
      leavesOf(`${name}.${key}`, child, text).map((leaf, place) =>
        place === 0 ? { ...leaf, offset: range[0] } : leaf,
      ),
    );
  if (node.kind === "list" && node.items.some(({ kind }) => kind !== "scalar"))
    return node.items.flatMap((item, place) => leavesOf(`${name}.${place}`, item, text));
  const scalars = node.kind === "list" ? node.items : [node];
  const values = scalars.map((scalar) => textOf(scalar, text)).filter((value) => value !== "");
  return [{ name, values, offset: node.range[0] }];
}

/** Numbers as they are written, since YAML takes the first nought off a telephone number. */
function textOf(node: YamlNode, text: string): string {
  if (node.kind !== "scalar" || node.value === null) return "";
  return typeof node.value === "string" ? node.value.trim() : text.slice(...node.range).trim();
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}
