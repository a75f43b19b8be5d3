import type { SourceBlock } from "../block.ts";

const bullet = /^(?:[•·‣▪*–-]|o(?=\s\s))\s+/;
const numbered = /^(\d{1,3})[.)]\s+/;

/**
 * Plain text as paragraphs and list items. Where empty lines part the paragraphs, the other line ends count as spaces.
 *
 * @param endsMatter whether a line is a paragraph where there are no empty lines, as in a cell of a table
 */
export function plainBlocks(
  text: string,
  { endsMatter = false }: { readonly endsMatter?: boolean | undefined } = {},
): readonly SourceBlock[] {
  const hasEmptyLines = /\S\s*?\n[^\S\n]*\n/.test(text.trim());
  const blocks: { kind: "paragraph" | "item"; number?: number; text: string }[] = [];
  let isNew = true;
  for (const line of text.split("\n").map((one) => one.trim())) {
    const number = numbered.exec(line)?.[1];
    const isItem = number !== undefined || bullet.test(line);
    const last = blocks.at(-1);
    if (line === "") isNew = true;
    else if (isItem) {
      const said = line.replace(number === undefined ? bullet : numbered, "");
      blocks.push({ kind: "item", ...(number !== undefined && { number: Number(number) }), text: said });
      isNew = false;
    } else if (isNew || !last || (endsMatter && !hasEmptyLines)) {
      blocks.push({ kind: "paragraph", text: line });
      isNew = false;
    } else last.text += ` ${line}`;
  }
  return blocks.map(({ text: said, ...shape }) => ({
    ...shape,
    ...(shape.kind === "item" && { level: 1 }),
    runs: [{ text: said.replace(/\s+/g, " ") }],
    from: 1,
    to: 1,
  }));
}
