import type { SourceRun } from "../block.ts";
import { textOfHtml } from "../web-page/html-text.ts";
import { linkAddresses } from "./link-addresses.ts";

/** A line of a paragraph as its author wrote it. */
export interface InlineLine {
  readonly runs: readonly SourceRun[];
  /** From 1. */
  readonly at: number;
  /** Whether a line break stands before it that readers are meant to see. */
  readonly isBroken: boolean;
}

export type Style = Omit<SourceRun, "text">;

const lineTags = /^<\/?(?:br|p|div|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|hr|dt|dd)\b/i;

/** Puts pieces of text together as lines, and counts them. */
export class LineWriter {
  /** The line of the file that comes next, from 1. */
  at: number;
  private readonly lines: { runs: SourceRun[]; at: number; isBroken: boolean }[] = [];
  /** Where an open `<a>` leads to. */
  private anchor: string | undefined;
  /** The end tag of what is code and not text. */
  private skipsTo: string | undefined;

  constructor(at: number) {
    this.at = at;
    this.begin(false);
  }

  write(text: string, style: Style): void {
    for (const [place, part] of text.split("\n").entries()) {
      if (place > 0) {
        this.at++;
        this.begin(false);
      }
      const said = part.replace(/\s+/g, " ");
      if (said === "" || this.skipsTo !== undefined) continue;
      const line = this.lines.at(-1);
      if (line?.runs.length === 0) line.at = this.at;
      line?.runs.push({ ...(this.anchor && { url: this.anchor }), ...style, text: said });
    }
  }

  /** A line break of Markdown. */
  breakLine(): void {
    this.at++;
    this.begin(true);
  }

  /** A tag of HTML: only links, and what begins a line, are understood. */
  tag(tag: string): void {
    if (this.skipsTo !== undefined) {
      if (tag.toLowerCase().startsWith(this.skipsTo)) this.skipsTo = undefined;
    } else if (/^<(?:script|style)\b/i.test(tag)) this.skipsTo = `</${tag.slice(1, 6).toLowerCase()}`;
    else if (lineTags.test(tag)) this.begin(true);
    else if (/^<a\s/i.test(tag)) this.anchor = hrefOf(tag);
    else if (/^<\/a\b/i.test(tag)) this.anchor = undefined;
    this.at += (tag.match(/\n/g) ?? []).length;
  }

  /** The lines that say something. */
  done(): readonly InlineLine[] {
    return this.lines
      .map((line) => ({ ...line, runs: trimmed(line.runs).flatMap(linkAddresses) }))
      .filter(({ runs }) => runs.length > 0);
  }

  private begin(isBroken: boolean): void {
    const last = this.lines.at(-1);
    // A tag for a line break at the end of a line makes one break of the two.
    if (last?.runs.length === 0) last.isBroken ||= isBroken;
    else this.lines.push({ runs: [], at: this.at, isBroken });
  }
}

function hrefOf(tag: string): string | undefined {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? undefined : textOfHtml(href).trim();
}

/** Runs without white space at the ends of the line. */
function trimmed(runs: readonly SourceRun[]): readonly SourceRun[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return runs.slice(Math.max(first, 0), last + 1).map((run, place, all) => {
    const start = place === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: place === all.length - 1 ? start.trimEnd() : start };
  });
}
