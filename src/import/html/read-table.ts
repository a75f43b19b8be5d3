import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { readDateLine } from "../loose/date-line.ts";
import { nodesIn } from "../web-page/html-text.ts";
import { seenText } from "./element-kind.ts";
import { childElements, wordsOf } from "./elements.ts";

/** What a table is for. */
export type TableUse =
  /** To place texts on the page, as e-mails do. */
  | "layout"
  /** Each row is an item of news: one column holds dates. */
  | "items"
  /** Each row is a line that says something. */
  | "rows";

/** In UTF-16 units; a cell with more holds a text of its own. */
const longestCell = 250;

const blockTags = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "hr", "article", "section", "img"]);

/**
 * Tells what a table is for.
 *
 * @param language BCP 47, for its dates
 */
export function tableUse(table: Tree.Element, language: string): TableUse {
  if (wordsOf(table, "role").some((role) => role === "presentation" || role === "none")) return "layout";
  const all = rowsOf(table);
  if (!all.flatMap(cellsOf).every(isShort)) return "layout";
  const rows = all.filter((row) => cellsOf(row).some((cell) => seenText(cell) !== ""));
  if (rows.length < 2 || rows.some((row) => cellsOf(row).length < 2)) return "layout";
  const dated = rows.filter((row) => isDated(row, language));
  return dated.length > 1 && dated.length >= rows.length - 1 ? "items" : "rows";
}

/** The rows of a table without those of tables in it. */
export function rowsOf(table: Tree.Element): readonly Tree.Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === "tr")
      : [];
  });
}

/** The cells of a row. */
export function cellsOf(row: Tree.Element): readonly Tree.Element[] {
  return childElements(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

/** Whether a row of a table of news names its columns: it says so, or is the only one without a date. */
export function isHeaderRow(row: Tree.Element, language: string): boolean {
  const cells = cellsOf(row);
  const parent = row.parentNode && "tagName" in row.parentNode ? row.parentNode.tagName : "";
  return parent === "thead" || cells.every(({ tagName }) => tagName === "th") || !isDated(row, language);
}

function isDated(row: Tree.Element, language: string): boolean {
  return cellsOf(row).some((cell) => isDateCell(cell, language));
}

function isShort(cell: Tree.Element): boolean {
  let paragraphs = 0;
  for (const node of nodesIn(cell)) {
    if (blockTags.has(node.nodeName)) return false;
    if (node.nodeName === "p") paragraphs += 1;
  }
  return paragraphs < 2 && seenText(cell).length <= longestCell;
}

/** Whether a cell holds a date and no more. */
export function isDateCell(cell: Tree.Element, language: string): boolean {
  const date = readDateLine(seenText(cell), language);
  return date?.day !== undefined && date.rest === "";
}
