import { type Block, linksIn, plainText } from "../../model/summary.ts";
import { type Fact, pieceText } from "../fact.ts";
import { webAddress } from "../web-address.ts";
import { textColumns, wrapText } from "./wrap-text.ts";

/** Writes each block of a summary or an intro as lines. Links follow their paragraph, each address whole on a line of its own. */
export function writeTextBlocks(blocks: readonly Block[], columns = textColumns): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === "paragraph") return writeParagraph(block, columns);
    return block.items
      .map((item, place) => writeItem(item, block.ordered ? `${block.start + place}. ` : "- ", columns))
      .join("\n");
  });
}

function writeParagraph(paragraph: Extract<Block, { kind: "paragraph" }>, columns: number): string {
  const links = linksIn([paragraph]).map(({ url, children }) => {
    const text = plainText(children);
    return { text, address: addressLine(text, webAddress(url)) };
  });
  const shown = links.filter(({ address }) => address.length > 0);
  const addresses = shown.flatMap(({ text, address }) =>
    shown.length === 1 ? address : [...wrapText(`${text}:`, columns), ...address],
  );
  return [...wrapText(plainText(paragraph.children), columns), ...addresses].join("\n");
}

function writeItem(item: readonly Block[], marker: string, columns: number): string {
  const [first = "", ...rest] = writeTextBlocks(item, columns - marker.length).flatMap((block) => block.split("\n"));
  return [`${marker}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(marker.length) + line)].join("\n");
}

/** Writes a fact: its words, then the addresses behind them. */
export function writeTextFact({ label, pieces }: Fact): string {
  const words = label === undefined ? pieceText(pieces) : `${label}: ${pieceText(pieces)}`;
  const addresses = pieces.flatMap(({ text, url }) => addressLine(text, url));
  return [...wrapText(words, textColumns), ...addresses].join("\n");
}

/** The address as a reader types it; nothing where the words before it already are that address. */
function addressLine(text: string, url: string | undefined): readonly string[] {
  const address = url?.replace(/^(mailto|tel):/, "");
  return address === undefined || text.replace(/\s/g, "").includes(address) ? [] : [address];
}
