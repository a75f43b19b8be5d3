import type { Span } from "../model/problem.ts";
import type { Block, Inline } from "../model/summary.ts";
import { type SourceBlock, type SourceRun, textOf } from "./block.ts";
import { writeTree } from "./write-tree.ts";

/**
 * Writes blocks as a summary (`model/summary.ts`): paragraphs, lists, links and emphasis. A heading becomes a paragraph in bold type; links that lead to no page,
 * mailbox or telephone become their words. Pictures and rules are left out.
 */
export function writeSummary(blocks: readonly SourceBlock[]): string {
  return writeTree(toTree(blocks));
}

/** What stands for places in a text that is yet to be written. */
const nowhere: Span = [0, 0];

interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: Block[][];
}

function toTree(blocks: readonly SourceBlock[]): readonly Block[] {
  const tree: Block[] = [];
  // The lists that the next item may belong to, from the outermost.
  let open: List[] = [];
  for (const block of blocks) {
    const paragraph = toParagraph(block);
    if (!paragraph) continue;
    if (block.kind !== "item") {
      open = [];
      tree.push(paragraph);
      continue;
    }
    open = open.slice(0, block.level ?? 1);
    const ordered = block.number !== undefined;
    if (open.length === (block.level ?? 1) && open.at(-1)?.ordered !== ordered) open.pop();
    if (open.length < (block.level ?? 1)) {
      const list: List = { kind: "list", ordered, start: block.number ?? 1, items: [] };
      (open.at(-1)?.items.at(-1) ?? tree).push(list);
      open.push(list);
    }
    open.at(-1)?.items.push([paragraph]);
  }
  return tree;
}

function toParagraph({ kind, runs }: SourceBlock): Block | undefined {
  if (kind === "picture" || kind === "separator" || textOf({ runs }).trim() === "") return undefined;
  const all = kind === "heading" ? runs.map((run): SourceRun => ({ ...run, strong: true })) : runs;
  // Nobody can see white space that is marked or linked.
  const seen = all.map((run) => (run.text.trim() === "" ? { text: run.text } : run)).filter(({ text }) => text !== "");
  return { kind: "paragraph", children: linksOf(seen).map(toInline), span: nowhere };
}

/** Neighbours that lead to one address are one link. */
function linksOf(runs: readonly SourceRun[]): readonly (readonly SourceRun[])[] {
  const links: SourceRun[][] = [];
  for (const run of runs) {
    const last = links.at(-1);
    if (run.url !== undefined && last?.[0]?.url === run.url) last.push(run);
    else links.push([run]);
  }
  return links;
}

/** The runs of one link, or a single one that is none. What all of them have is marked around the link. */
function toInline(runs: readonly SourceRun[]): Inline {
  const url = runs[0]?.url;
  const allStrong = runs.every(({ strong }) => strong);
  const allEmphasis = runs.every(({ emphasis }) => emphasis);
  const children = runs.map(({ text, strong, emphasis }) =>
    marked({ kind: "text", text }, strong && !allStrong, emphasis && !allEmphasis),
  );
  const [first = { kind: "text", text: "" }] = children;
  return marked(url === undefined ? first : { kind: "link", url, children, span: nowhere }, allStrong, allEmphasis);
}

function marked(inline: Inline, strong: boolean | undefined, emphasis: boolean | undefined): Inline {
  const inner: Inline = emphasis ? { kind: "emphasis", children: [inline] } : inline;
  return strong ? { kind: "strong", children: [inner] } : inner;
}
