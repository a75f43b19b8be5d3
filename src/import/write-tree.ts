import { type Block, type Inline, largestMarkup, linksIn, parseSummary, plainText } from "../model/summary.ts";
import { writeMarkdownBlocks } from "../render/markdown/write-markdown-blocks.ts";
import { webAddress } from "../render/web-address.ts";

/** Writes a parsed summary as markup that is read as the same again, with a backslash before what would else be markup. */
export function writeTree(tree: readonly Block[]): string {
  const plain = texts(tree).join("\n\n");
  // In very long texts no markup is read: they are to stand as they are.
  if (plain.length > largestMarkup) return plain;
  const written = writeMarkdownBlocks(tree);
  if (saysTheSame(parseSummary(written), tree)) return written;
  // Marks of emphasis that meet can be read in another way.
  const unmarked = writeMarkdownBlocks(withoutMarks(tree));
  return saysTheSame(parseSummary(unmarked), tree) ? unmarked : plain;
}

function withoutMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "list"
      ? { ...block, items: block.items.map(withoutMarks) }
      : { ...block, children: plainInlines(block.children) },
  );
}

function plainInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "text") return [inline];
    const children = plainInlines(inline.children);
    return inline.kind === "link" ? [{ ...inline, children }] : children;
  });
}

/** Whether both have the same paragraphs, with links to the same addresses. */
function saysTheSame(first: readonly Block[], second: readonly Block[]): boolean {
  return statements(first) === statements(second);
}

function statements(blocks: readonly Block[]): string {
  const addresses = linksIn(blocks).flatMap(({ url }) => webAddress(url) ?? []);
  return [...texts(blocks), ...addresses].join("\n");
}

/** The text of every paragraph, in reading order. */
function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.flatMap(texts)
      : plainText(block.children)
          .replace(/[ \t\n]+/g, " ")
          .replace(/^ | $/g, ""),
  );
}
