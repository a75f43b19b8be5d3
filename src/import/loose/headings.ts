import { canBeHeading, ranks } from "./heading-rank.ts";
import type { Part } from "./part.ts";
import { isSameHeadline } from "./same-headline.ts";

/** The parts of a document that say something, and what can be told of them by their neighbours. */
export class Headings {
  readonly said: readonly Part[];
  private readonly closed: ReadonlySet<Part>;
  /** Dates that begin an entry, so that nothing above them has text below it. */
  private readonly opening: ReadonlySet<Part>;

  constructor(parts: readonly Part[], opening: ReadonlySet<Part>) {
    this.said = saidIn(parts);
    this.closed = closedIn(parts);
    this.opening = opening;
  }

  /** Whether what ends an entry stands before a part: a link, a rule, “Back to top”. */
  isClosedBefore(at: number): boolean {
    const part = this.said[at];
    return part !== undefined && this.closed.has(part);
  }

  /** Whether what ends an entry stands before a part, or before the title of a section above it. */
  isBehindEnd(at: number): boolean {
    const above = this.said[at - 1];
    const isTitle = above?.kind === "text" && above.rank === ranks.short && isNarrow(above.text);
    return this.isClosedBefore(at) || (isTitle && this.isClosedBefore(at - 1));
  }

  /** Whether a part says the heading before it once more; a date may stand between them. */
  isRepeated(at: number): boolean {
    const before = this.said[at - 1]?.date ? this.said[at - 2] : this.said[at - 1];
    const part = this.said[at];
    return before?.rank !== undefined && part?.kind === "text" && isSameHeadline(before.text, part.text);
  }

  /** Whether a part looks like a heading and has text of its own below it. */
  opensText(at: number): boolean {
    const heading = this.said[at];
    if (heading?.rank === undefined || heading.kind !== "text") return false;
    let below = at + 1;
    for (let part = this.said[below]; part; part = this.said[++below]) {
      const isPassed = part.date
        ? part.date.rest === "" && !this.opening.has(part)
        : below === at + 1 && this.isRepeated(below);
      if (!isPassed) break;
    }
    if (at === 0 && this.isMasthead(heading, below)) return false;
    return isTextUnder(heading, this.said[below], this.said[below + 1]);
  }

  /** Whether what stands first of all has only lines below it that look like headings, too; where entries have dates, they need not be of its rank. */
  private isMasthead(heading: Part, below: number): boolean {
    const [line, next] = this.said.slice(below, below + 2);
    if (line?.rank === heading.rank) return true;
    const isAboveDates = this.opening.size > 0 && !this.opening.has(heading);
    return isAboveDates && line?.kind === "text" && canBeHeading(line.text) && next?.rank === heading.rank;
  }
}

/** The parts that say something: no pictures, no rules, nothing that websites add. */
export function saidIn(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ kind }) => kind !== "picture" && kind !== "separator" && kind !== "boilerplate");
}

function closedIn(parts: readonly Part[]): ReadonlySet<Part> {
  const closes = (part: Part | undefined) => /^(?:separator|boilerplate|link)$/.test(part?.kind ?? "");
  const seen = parts.filter(({ kind }) => kind !== "picture");
  return new Set(seen.filter((_, at) => closes(seen[at - 1])));
}

/** @param after what follows the part below the heading */
function isTextUnder(heading: Part, below: Part | undefined, after: Part | undefined): boolean {
  if (!isBody(below)) return false;
  if (below.rank === undefined) return heading.rank !== ranks.short || isLonger(below, heading);
  if (below.rank !== ranks.short) return false;
  if (heading.rank !== undefined && heading.rank < ranks.bold) return true;
  const isAboveText = isBody(after) && after.rank === undefined;
  // Of two short lines above a longer one, the second is a standfirst, unless the first is the title of a section.
  if (heading.rank === ranks.short) return isAboveText && !isNarrow(heading.text);
  // Short lines without an empty one between them are a list.
  return !isAboveText || (after.kind === "text" && canBeHeading(after.text));
}

/** The text below a short line is longer than it, or no running text. */
function isLonger(below: Part, heading: Part): boolean {
  return below.kind !== "text" || below.text.length > heading.text.length;
}

/** Whether a part can be the text below a headline. */
export function isBody(part: Part | undefined): part is Part {
  return part !== undefined && ["text", "item", "link", "field", "contact"].includes(part.kind);
}

/** Whether a heading has so few words that it is the title of a section rather than news. */
export function isNarrow(text: string): boolean {
  return text.split(" ").length <= 3;
}
