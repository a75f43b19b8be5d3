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

/** Each address stands under the words that lead to it, unless these are the whole paragraph, so that nothing but the text is needed to put the link back. */
function writeParagraph(paragraph: Extract<Block, { kind: "paragraph" }>, columns: number): string {
  const whole = plainText(paragraph.children);
  const addresses = linksIn([paragraph]).flatMap(({ url, children }) => {
    const text = plainText(children);
    const address = addressLine(text, webAddress(url));
    return address.length === 0 || text === whole ? address : [...wrapText(`${text}:`, columns), ...address];
  });
  return [...wrapText(whole, columns), ...addresses].join("\n");
}

function writeItem(item: readonly Block[], marker: string, columns: number): string {
  const [first = "", ...rest] = writeTextBlocks(item, columns - marker.length).flatMap((block) => block.split("\n"));
  return [`${marker}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(marker.length) + line)].join("\n");
}

/** Writes a fact in lines that are not too wide. */
export function writeTextFact(fact: Fact): string {
  return textFactLines(fact, textColumns).join("\n");
}

/** A fact: its words, then the addresses behind them. */
export function textFactLines({ label, pieces }: Fact, columns: number): readonly string[] {
  const words = label === undefined ? pieceText(pieces) : `${label}: ${pieceText(pieces)}`;
  return [...wrapText(words, columns), ...pieces.flatMap(({ text, url }) => addressLine(text, url))];
}

/** The address as a reader types it; nothing where the words before it already are that address. */
function addressLine(text: string, url: string | undefined): readonly string[] {
  const address = url?.replace(/^(mailto|tel):/, "");
  const said = url?.startsWith("tel:") ? text.replace(/[^\d+]/g, "") : text.replace(/\s/g, "");
  return address === undefined || said.includes(address) ? [] : [address];
}
