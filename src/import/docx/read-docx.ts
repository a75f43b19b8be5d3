import { blocksOf } from "../html/blocks-of.ts";
import { parseHtml } from "../html/parse-html.ts";
import { readPageBlocks } from "../html/read-page-blocks.ts";
import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import { docxToHtml } from "./docx-to-html.ts";

/**
 * Reads a Word document; its ledger counts paragraphs.
 *
 * @throws UserError `NOT_IMPORTED` where it is no Word document, is broken, or is past a limit
 */
export async function readDocx(bytes: Uint8Array, settings: ImportSettings): Promise<Imported> {
  const { html, notes } = await docxToHtml(bytes);
  const { blocks, notes: others } = blocksOf(parseHtml(html), settings.language);
  return readPageBlocks({ blocks, notes: [...notes.map((message) => ({ at: 1, message })), ...others] }, settings);
}
