import type { Code, Heading, Html, List, ListItem, Nodes, Paragraph, RootContent } from "mdast";
import type { SourceBlock, SourceRun } from "../block.ts";
import type { ImportNote } from "../imported.ts";
import type { Aside } from "./aside.ts";
import { Definitions } from "./definitions.ts";
import { readHtmlLines } from "./html-lines.ts";
import { type InlinePicture, type Inlines, readInlines } from "./inline-lines.ts";
import type { InlineLine } from "./line-writer.ts";
import { linkAddresses } from "./link-addresses.ts";
import { toParagraphs } from "./paragraph-lines.ts";
import { pictureLeftOut } from "./remarks.ts";

/** What website makers and note pads put between paragraphs: `{% include map.html %}`, `{{< figure >}}`, `{: .lead}`, `:::info`, `[TOC]`. */
const siteCode = /^(?:\{%.*%\}|\{\{.*\}\}|\{:.*\}|:::.*|\[\[?toc\]\]?|\{\{?toc\}?\})$/i;

/** Where a website cuts off what it shows of an item in a list. */
const cut = /^<!-- ?(?:more|excerpt|summary|truncate) ?-->$/i;

/** Takes the blocks of a parsed document apart. */
export class BlockReader {
  readonly notes: ImportNote[] = [];
  private readonly left = new Map<number, Aside>();
  private readonly definitions: Definitions;

  constructor(document: readonly RootContent[]) {
    this.definitions = new Definitions(document);
  }

  read(nodes: readonly RootContent[]): readonly SourceBlock[] {
    return nodes.flatMap((node) => this.readNode(node));
  }

  /** The lines that went into no block, once all is read. */
  asides(): ReadonlyMap<number, Aside> {
    for (const [definition, use] of this.definitions.uses) {
      if (use === undefined) this.note(definition, "This address is given a name that nothing in the text uses");
      for (let at = lineOf(definition); at <= lastLineOf(definition); at++)
        this.left.set(at, use === undefined ? { role: "unused" } : { role: "link", with: use });
    }
    return this.left;
  }

  private readNode(node: RootContent): readonly SourceBlock[] {
    switch (node.type) {
      case "heading":
        return this.readHeading(node);
      case "paragraph":
        return this.readParagraph(node);
      case "list":
        return this.readList(node, 1);
      case "blockquote":
        return this.read(node.children);
      case "code":
        return this.readCode(node);
      case "html":
        return this.readHtml(node);
      case "thematicBreak":
        return [{ kind: "separator", runs: [], from: lineOf(node), to: lastLineOf(node) }];
      default:
        return [];
    }
  }

  private readHeading(node: Heading): readonly SourceBlock[] {
    const { lines, pictures } = this.inlines(node);
    const runs = onOneLine(lines);
    if (runs.length === 0) return pictures.map(toPicture);
    return [{ kind: "heading", level: node.depth, runs, from: lineOf(node), to: lastLineOf(node) }];
  }

  private readParagraph(node: Paragraph): readonly SourceBlock[] {
    const { lines, pictures } = this.inlines(node);
    const texts = toBlocks(lines.filter((line) => !this.isSiteCode(line)));
    const taken = new Set(lines.map(({ at }) => at));
    for (const { at } of pictures) if (taken.has(at)) this.notes.push({ at, message: pictureLeftOut });
    const alone = pictures.filter(({ at }) => !taken.has(at)).map(toPicture);
    return [...texts, ...alone].sort((a, b) => a.from - b.from);
  }

  private isSiteCode({ at, runs }: InlineLine): boolean {
    const text = runs.map((run) => run.text).join("");
    if (!siteCode.test(text)) return false;
    this.left.set(at, { role: "unused" });
    this.notes.push({ at, message: `“${text}” is for a website and left out` });
    return true;
  }

  private readList({ children, ordered, start }: List, level: number): readonly SourceBlock[] {
    if (children.length > 1 && children.every(isHeaded)) return children.flatMap((item) => this.read(item.children));
    return children.flatMap((item, place) =>
      this.readItem(item, { level, ...(ordered && { number: (start ?? 1) + place }) }),
    );
  }

  /** What an item has beside its text and lists follows it; a second paragraph is the rest of the first one. */
  private readItem(item: ListItem, kind: Pick<SourceBlock, "level" | "number">): readonly SourceBlock[] {
    const blocks: SourceBlock[] = [];
    for (const child of item.children) {
      if (child.type === "list") blocks.push(...this.readList(child, (kind.level ?? 1) + 1));
      else if (child.type !== "paragraph") blocks.push(...this.readNode(child));
      else {
        const { lines, pictures } = this.inlines(child);
        const runs = onOneLine(lines);
        const last = blocks.at(-1);
        if (runs.length === 0) blocks.push(...pictures.map(toPicture));
        else if (last?.kind === "item" && last.level === kind.level)
          blocks[blocks.length - 1] = { ...last, runs: [...last.runs, { text: " " }, ...runs], to: lastLineOf(child) };
        else blocks.push({ kind: "item", ...kind, runs, from: lineOf(child), to: lastLineOf(child) });
      }
    }
    return blocks;
  }

  private readCode(node: Code): readonly SourceBlock[] {
    this.note(node, "What is marked as code is kept as text");
    const lines = node.value.split("\n");
    const isFenced = lines.length <= lastLineOf(node) - lineOf(node);
    const first = lineOf(node) + (isFenced ? 1 : 0);
    return toBlocks(
      lines
        .map((line, place) => ({ text: line.replace(/\s+/g, " ").trim(), at: first + place }))
        .filter(({ text }) => text !== "")
        .map(({ text, at }) => ({ runs: linkAddresses({ text }), at, isBroken: true })),
    );
  }

  private readHtml(node: Html): readonly SourceBlock[] {
    const lines = readHtmlLines(node.value, lineOf(node));
    if (cut.test(node.value.trim())) this.left.set(lineOf(node), { role: "separator" });
    else if (lines.length > 0) this.note(node, "HTML is left out but for its text and links");
    else if (node.value.startsWith("<!--")) this.note(node, "A comment is left out");
    else this.note(node, "HTML without any text is left out");
    return toBlocks(lines);
  }

  private inlines(node: Heading | Paragraph): Inlines {
    const inlines = readInlines(node, (name) => this.definitions.addressOf(name, lineOf(node)));
    if (inlines.tags.length > 0) this.note(node, "HTML is left out but for its text and links");
    return inlines;
  }

  private note(node: Nodes, message: string): void {
    this.notes.push({ at: lineOf(node), message });
  }
}

/** Whether an item is one of news: a line in bold type, and paragraphs under it. */
function isHeaded({ children: [first, second] }: ListItem): boolean {
  return first?.type === "paragraph" && second !== undefined && first.children.every(({ type }) => type === "strong");
}

function toBlocks(lines: readonly InlineLine[]): readonly SourceBlock[] {
  return toParagraphs(lines).map((paragraph, place) => ({
    kind: "paragraph",
    ...paragraph,
    ...(place > 0 && { tight: true }),
  }));
}

function toPicture({ at, run }: InlinePicture): SourceBlock {
  return { kind: "picture", runs: run.text === "" ? [] : [run], from: at, to: at };
}

function onOneLine(lines: readonly InlineLine[]): readonly SourceRun[] {
  return lines.flatMap(({ runs }, place) => (place === 0 ? runs : [{ text: " " }, ...runs]));
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

function lastLineOf({ position }: Nodes): number {
  return position?.end.line ?? 1;
}
