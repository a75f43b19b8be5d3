import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Around } from "./around.ts";
import { BlockList, type BlockShape } from "./block-list.ts";
import { isMain, seenText } from "./element-kind.ts";
import { elementsIn } from "./elements.ts";
import type { PageBlocks } from "./page-block.ts";

/** Writes the texts of a page into blocks, with what holds for them where they stand. */
export class BlockWriter {
  private readonly list = new BlockList();
  /** The element that is said to hold the page’s content, if it is one. */
  private readonly main: Tree.Element | undefined;
  private readonly isHeaded: boolean;
  private place: "before" | "in" | "after" = "before";

  constructor(document: Tree.Document) {
    const [main, ...others] = elementsIn(document).filter(isMain);
    this.main = others.length === 0 && main && seenText(main) !== "" ? main : undefined;
    this.isHeaded = this.main !== undefined && elementsIn(this.main).some(({ tagName }) => tagName === "h1");
  }

  get written(): PageBlocks {
    const { blocks, notes } = this.list;
    return { blocks, notes };
  }

  /** Whether there is text in the open block. */
  get isOpen(): boolean {
    return this.list.isOpen;
  }

  /** Does what writes an element, and knows whether it is the main one. */
  inElement(element: Tree.Element, write: (isPageMain: boolean) => void): void {
    const isPageMain = element === this.main;
    if (isPageMain) this.place = "in";
    write(isPageMain);
    if (isPageMain) this.place = "after";
  }

  end(): void {
    this.list.end();
  }

  addRule(): void {
    this.list.addRule();
  }

  addText(text: string, { shape, type, url, remarks, hasLines, flows }: Around): void {
    const lines = hasLines && !flows ? text.split("\n") : [text];
    for (const [place, line] of lines.entries()) {
      if (place > 0) this.list.end();
      const run = {
        text: line,
        ...(url !== undefined && { url }),
        ...(type.emphasis && { emphasis: true as const }),
        ...(type.strong && { strong: true as const }),
      };
      this.list.add(run, this.inPlace(shape), remarks);
    }
  }

  /** Adds what stands beside the text, such as a picture, as a block of a shape of its own. */
  addBeside(text: string, { url, remarks }: Around, shape: BlockShape): void {
    const run = { text: text.replace(/\s+/g, " ").trim(), ...(url !== undefined && { url }) };
    this.list.addBeside([run], this.inPlace(shape), remarks);
  }

  /** What is outside the main part of a page is no part of an entry, but for the main heading if the main part has none. */
  private inPlace(shape: BlockShape): BlockShape {
    const isHeading = shape.kind === "heading" && shape.level === 1;
    if (!this.main || this.place === "in" || shape.role !== undefined || (isHeading && !this.isHeaded)) return shape;
    return { ...shape, role: this.place === "before" ? "masthead" : "footer" };
  }
}
