import type { List, Nodes, PhrasingContent, RootContent } from "mdast";
import { type Block, parseSummary } from "../../model/summary.ts";
import { words } from "../../render/words.ts";
import type { Role } from "../imported.ts";
import { type OwnFact, readOwnFacts, readOwnLink } from "../own/own-facts.ts";

/** What an entry of our own export says below its date. */
export interface OwnEntry {
  readonly data: Readonly<Record<string, unknown>>;
  /** Which nodes say what. */
  readonly parts: readonly (readonly [Role, readonly RootContent[]])[];
}

/**
 * Reads it; undefined where it is not as `render/markdown` writes it.
 *
 * @param text of the whole file
 */
export function readOwnEntry(text: string, content: readonly RootContent[], language: string): OwnEntry | undefined {
  const place = content.findIndex((node) => isFacts(node, text));
  const facts = place < 0 ? undefined : (content[place] as List);
  const afterSummary = place < 0 ? linksFrom(content) : place;
  const summary = content.slice(0, afterSummary);
  const linkNodes = content.slice(facts ? place + 1 : afterSummary);
  const links = linkNodes.map(toSource);
  const said = facts ? readFacts(facts, language) : {};
  if (!said || links.includes(undefined) || summary.length === 0) return undefined;
  const [source, ...others] = links;
  return {
    data: {
      summary: sliceOf(text, summary),
      ...(source && { source }),
      ...(others.length > 0 && { links: others }),
      ...said,
    },
    parts: [
      ["summary", summary],
      ...(facts?.children ?? []).map((item) => [roleOfFact(toFact(item)), [item]] as const),
      ["link", linkNodes],
    ],
  };
}

/** Where the paragraphs begin that hold a link alone, up to the end; the first one of all is summary. */
function linksFrom(content: readonly RootContent[]): number {
  let place = content.length;
  while (place > 1 && content.length - place < 5 && toSource(content[place - 1] as RootContent)) place--;
  return place;
}

/** A paragraph with nothing but a link, and perhaps a label before it. */
function toSource(node: RootContent): object | undefined {
  if (node.type !== "paragraph" || node.children.length > 2) return undefined;
  const link = node.children.at(-1);
  const label = node.children.length === 2 ? textOf(node.children[0] as Nodes) : undefined;
  if (link?.type !== "link" || (label !== undefined && !/.: $/s.test(label))) return undefined;
  return readOwnLink({ ...(label !== undefined && { label: label.slice(0, -2) }), runs: [toRun(link)] });
}

/** The list of facts alone has stars. */
function isFacts(node: RootContent, text: string): boolean {
  return node.type === "list" && text.startsWith("* **", node.position?.start.offset);
}

const labels: readonly string[] = [words.when, words.where, words.book, words.deadline, words.contact];

/** The label stands in bold type before what is said. */
function toFact({ children: [paragraph] }: List["children"][number]): OwnFact {
  const [bold, space, ...rest] = paragraph?.type === "paragraph" ? paragraph.children : [];
  const label = bold?.type === "strong" ? textOf(bold).replace(/:$/, "") : "";
  const first = space ? [{ text: textOf(space).replace(/^ /, "") }] : [];
  return { label, runs: [...first.filter(({ text }) => text !== ""), ...rest.map(toRun)] };
}

function toRun(node: PhrasingContent): OwnFact["runs"][number] {
  return { text: textOf(node), ...(node.type === "link" && { url: node.url }) };
}

function roleOfFact({ label }: OwnFact): Role {
  return label === words.contact ? "contact" : "event";
}

/** What the facts say, if all of them are understood. */
function readFacts(list: List, language: string): Readonly<Record<string, unknown>> | undefined {
  const facts = list.children.map(toFact);
  const has = (...some: string[]) => facts.some(({ label }) => label !== undefined && some.includes(label));
  const read = readOwnFacts(facts, language);
  const isWhole =
    facts.every(({ label }) => label !== undefined && labels.includes(label)) &&
    has(words.when, words.where, words.book) === (read["event"] !== undefined) &&
    has(words.deadline) === (read["deadline"] !== undefined);
  return isWhole ? read : undefined;
}

/** The text of a node without its markup. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** A part of the file as a summary: it is the same markup, but for backslashes that only Markdown needs. */
function sliceOf(text: string, nodes: readonly RootContent[]): string {
  const markdown = text.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset);
  const plainer = markdown.replace(/\\([!-/:-@[-`{-~])/g, (escaped, sign) =>
    "<>#&~!`|".includes(sign) ? sign : escaped,
  );
  return sayOf(parseSummary(plainer)) === sayOf(parseSummary(markdown)) ? plainer : markdown;
}

/** A tree in letters, without its places. */
function sayOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks, (key, value) => (key === "span" ? undefined : value));
}
