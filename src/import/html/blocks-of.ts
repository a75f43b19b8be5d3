import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { type Around, asBoilerplate, outermost } from "./around.ts";
import type { BlockShape } from "./block-list.ts";
import { BlockWriter } from "./block-writer.ts";
import {
  headingLevel,
  holdsBlocks,
  isContentsLine,
  isInline,
  isUnseen,
  seenText,
  wordListLevel,
} from "./element-kind.ts";
import { attribute, childElements, isElement } from "./elements.ts";
import { pageAddress } from "./page-address.ts";
import type { PageBlocks } from "./page-block.ts";
import { readLink } from "./read-link.ts";
import { cellsOf, isDateCell, isHeaderRow, rowsOf, tableUse } from "./read-table.ts";
import { readTime } from "./read-time.ts";
import { contentHolders, isHidden, roleOf } from "./role-of.ts";
import { classTypes, type TypeFace, typeOf } from "./type-of.ts";

/**
 * Reads the texts of a page in reading order: headings, paragraphs, list items, the rows of tables, pictures. Parts that hold no entry, such as navigation, have
 * a role. A line break ends a block.
 *
 * @param language BCP 47
 */
export function blocksOf(document: Tree.Document, language: string): PageBlocks {
  return new PageWalk(document, language).blocks;
}

/** The parser has seen to it that no page is too deep for functions that call one another. */
class PageWalk {
  private readonly writer: BlockWriter;
  private readonly language: string;
  private readonly base: string | undefined;
  private readonly classes: ReadonlyMap<string, TypeFace>;
  private readonly holders: ReadonlySet<Tree.Node>;
  /** Of the last heading. */
  private level = 0;

  constructor(document: Tree.Document, language: string) {
    this.writer = new BlockWriter(document);
    this.language = language;
    this.base = pageAddress(document);
    this.classes = classTypes(document);
    this.holders = contentHolders(document);
    this.readBlocks(document, outermost);
  }

  get blocks(): PageBlocks {
    return this.writer.written;
  }

  private readAll({ childNodes }: Tree.ParentNode, around: Around): void {
    for (const node of childNodes) this.readNode(node, around);
  }

  private readNode(node: Tree.ChildNode, around: Around): void {
    if (isElement(node)) this.readElement(node, around);
    else if (node.nodeName === "#text") this.writer.addText((node as Tree.TextNode).value, around);
  }

  /** Reads what is apart from the text before and after it; in a line, only by a space. */
  private readBlocks(parent: Tree.ParentNode, around: Around): void {
    this.part(around);
    this.readAll(parent, around);
    this.part(around);
  }

  private part(around: Around): void {
    if (around.flows) this.writer.addText(" ", around);
    else this.writer.end();
  }

  /** Reads all of an element as one block. */
  private readBlock(element: Tree.Element, around: Around, shape: BlockShape): void {
    this.part(around);
    this.readAll(element, { ...around, shape, flows: true });
    this.part(around);
  }

  private readElement(element: Tree.Element, around: Around): void {
    if (isUnseen(element)) return;
    if (isHidden(element)) {
      this.writer.addBeside(seenText(element), around, { kind: "paragraph", role: "unused" });
      return;
    }
    this.writer.inElement(element, (isPageMain) => {
      this.readSeen(element, isPageMain ? { ...around, inContent: true } : around);
    });
  }

  private readSeen(element: Tree.Element, around: Around): void {
    const { tagName } = element;
    const isFrame = !around.flows && !this.holders.has(element);
    const role = (isFrame ? roleOf(element, around.inContent) : undefined) ?? around.shape.role;
    const within: Around = {
      ...around,
      shape: { ...around.shape, role },
      type: { ...around.type, ...typeOf(element, this.classes) },
      inContent: around.inContent || tagName === "article",
    };
    const level = headingLevel(element);
    if (level !== undefined && !around.flows) this.readHeading(element, within, level);
    else if (tagName === "br") this.part(around);
    else if (tagName === "hr") this.writer.addRule();
    else if (tagName === "img")
      this.writer.addBeside(attribute(element, "alt") ?? "", within, { kind: "picture", role });
    else if (tagName === "figcaption") this.readBlock(element, within, { kind: "picture", role });
    else if (tagName === "a") this.readLinked(element, within);
    else if (tagName === "q") this.readQuoted(element, within);
    else if (tagName === "time") this.readTime(element, within);
    else if (tagName === "table" && !around.flows) this.readTable(element, within);
    else if (tagName === "ul" || tagName === "ol") this.readList(element, within);
    else if (tagName === "li" && !around.flows) this.readItem(element, within);
    else if (tagName === "dt" || tagName === "dd") this.readTerm(element, within);
    else if (tagName === "pre") this.readBlocks(element, { ...within, hasLines: true });
    else if (tagName === "p") this.readParagraph(element, within);
    else if (isInline(element) && role === around.shape.role) this.readAll(element, within);
    else this.readBlocks(element, within);
  }

  private readHeading(element: Tree.Element, around: Around, level: number): void {
    this.level = level;
    this.readBlock(element, around, { kind: "heading", level, role: around.shape.role });
  }

  private readParagraph(element: Tree.Element, around: Around): void {
    const level = wordListLevel(element);
    if (level !== undefined) this.readItem(element, { ...around, lists: level });
    else this.readBlocks(element, isContentsLine(element) ? asBoilerplate(around) : around);
  }

  private readLinked(element: Tree.Element, around: Around): void {
    const { url, remarks } = readLink(attribute(element, "href") ?? "", this.base);
    const within = { ...around, url, remarks };
    if (isInline(element)) this.readAll(element, within);
    else this.readBlocks(element, within);
  }

  private readQuoted(element: Tree.Element, around: Around): void {
    this.writer.addText("“", around);
    this.readAll(element, around);
    this.writer.addText("”", around);
  }

  private readTime(element: Tree.Element, around: Around): void {
    const time = readTime(element);
    if (time) this.writer.addText(time.day, { ...around, remarks: [...around.remarks, ...time.remarks] });
    else this.readAll(element, around);
  }

  private readList(element: Tree.Element, around: Around): void {
    this.writer.end();
    const shape = { kind: "paragraph" as const, role: around.shape.role };
    const within = { ...around, shape, flows: false, lists: around.lists + 1 };
    let number = element.tagName === "ol" ? Number(attribute(element, "start") ?? 1) || 1 : undefined;
    for (const child of element.childNodes) {
      this.readNode(child, { ...within, number });
      if (number !== undefined && child.nodeName === "li") number += 1;
    }
    this.writer.end();
  }

  private readItem(element: Tree.Element, around: Around): void {
    const within = isContentsLine(element) ? asBoilerplate(around) : around;
    const { lists, number, shape } = within;
    // Teasers are set as a list on many pages.
    if (holdsBlocks(element)) this.readBlocks(element, { ...within, lists: 0 });
    else {
      const shapeOfList = { level: Math.max(1, lists), ...(number !== undefined && { number }) };
      this.readBlock(element, within, { kind: "item", ...shapeOfList, role: shape.role });
    }
  }

  /** A term and what is said of it are one line: “Published: 5 April 2018”. */
  private readTerm(element: Tree.Element, around: Around): void {
    if (around.flows || !childElements(element).every(isInline)) {
      this.readBlocks(element, around);
      return;
    }
    const isTerm = element.tagName === "dt";
    const term = seenText(element);
    if (isTerm) this.writer.end();
    this.readAll(element, { ...(isTerm && isAboutPage(term) ? asBoilerplate(around) : around), flows: true });
    if (!isTerm) this.writer.end();
    else if (this.writer.isOpen) this.writer.addText(term.endsWith(":") ? " " : ": ", around);
  }

  private readTable(table: Tree.Element, around: Around): void {
    const use = tableUse(table, this.language);
    this.writer.end();
    if (use === "layout") this.readAll(table, around);
    else {
      for (const child of childElements(table)) if (child.tagName === "caption") this.readElement(child, around);
      for (const row of rowsOf(table)) {
        if (use === "rows") this.readRow(row, around);
        else if (isHeaderRow(row, this.language)) this.readRow(row, asBoilerplate(around));
        else this.readNews(row, around);
      }
    }
    this.writer.end();
  }

  /** A row that is an item of news. The first cell that is no date has its headline. */
  private readNews(row: Tree.Element, around: Around): void {
    const cells = cellsOf(row);
    const title = cells.find((cell) => seenText(cell) !== "" && !isDateCell(cell, this.language));
    for (const cell of cells) {
      if (cell === title) {
        const level = Math.min(this.level + 1, 6);
        this.readBlock(cell, around, { kind: "heading", level, role: around.shape.role });
      } else this.readBlocks(cell, around);
    }
  }

  private readRow(row: Tree.Element, around: Around): void {
    const cells = cellsOf(row).filter((cell) => seenText(cell) !== "");
    const [first] = cells.map(seenText);
    const sign = cells.length === 2 && first !== undefined && first.length <= longestLabel ? ":" : " |";
    for (const [place, cell] of cells.entries()) {
      if (place > 0) this.writer.addText(sign === ":" && first?.endsWith(":") ? " " : `${sign} `, around);
      this.readAll(cell, { ...around, flows: true });
    }
    this.writer.end();
  }
}

/** Of the first of two cells, in UTF-16 units, to be read as what the second one is. */
const longestLabel = 40;

/** Whether a term says something of the page rather than of what it is about. */
function isAboutPage(term: string): boolean {
  return /^(?:from|by|authors?|tags?|categor(?:y|ies)|topics?|filed under|posted (?:by|in)|part of|type)\b:?$/i.test(
    term,
  );
}
