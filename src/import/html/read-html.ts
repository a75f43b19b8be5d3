import type { Imported } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { SourceFile } from "../source-file.ts";
import { blocksOf } from "./blocks-of.ts";
import { pageText } from "./page-text.ts";
import { parseHtml } from "./parse-html.ts";
import { readPageBlocks } from "./read-page-blocks.ts";

/**
 * Reads any page.
 *
 * @throws UserError `NOT_IMPORTED` where it is larger or deeper than a bulletin can be
 */
export function readHtml({ bytes }: Pick<SourceFile, "bytes">, settings: ImportSettings): Imported {
  return readPageBlocks(blocksOf(parseHtml(pageText(bytes)), settings.language), settings);
}
