import type { SourceRun } from "../block.ts";
import type { InlineLine } from "./line-writer.ts";

/** A paragraph of one or more lines, to be read as one. */
export interface Paragraph {
  readonly runs: readonly SourceRun[];
  readonly from: number;
  readonly to: number;
}

/**
 * The paragraphs in the lines of one of Markdown's: lines belong together, unless their author broke them, gave them a label of their own, or set the one before in bold
 * type as a heading. Of a table, each row is one.
 */
export function toParagraphs(lines: readonly InlineLine[]): readonly Paragraph[] {
  if (isTable(lines)) return tableRows(lines);
  const groups: InlineLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !beginsAnew(line, group)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    runs: joined(group.map(({ runs }) => runs)),
    from: group[0]?.at ?? 0,
    to: group.at(-1)?.at ?? 0,
  }));
}

/** “Date: …”, “To book: …”. */
const plainLabel =
  /^(?:dates?|times?|when|where|venue|location|place|address|cost|price|fee|tickets?|(?:how )?to book|book(?:ing)?s?|register|contact|e-?mail|phone|tel(?:ephone)?|web(?:site)?|link|subject|source|deadline|closing date|further (?:information|details)|(?:more|for more) (?:information|details))\s?:(?!\/)/i;

function beginsAnew(line: InlineLine, group: readonly InlineLine[]): boolean {
  const isUnderBold = group.length === 1 && !line.runs[0]?.strong && group[0]?.runs.every(({ strong }) => strong);
  return line.isBroken || isUnderBold === true || hasLabel(line);
}

function hasLabel({ runs }: InlineLine): boolean {
  const [first, second] = runs;
  if (!first?.strong) return plainLabel.test(first?.text ?? "");
  return first.text.length <= 40 && (first.text.trimEnd().endsWith(":") || second?.text.startsWith(":") === true);
}

/** The row between a table's head and its body (GitHub Flavored Markdown 0.29, section 4.10). */
const delimiterRow = /^\|? ?:?-+:? ?(?:\| ?:?-+:? ?)*\|?$/;

function isTable([, second]: readonly InlineLine[]): boolean {
  const text = second ? textOf(second) : "";
  return text.includes("|") && delimiterRow.test(text);
}

function tableRows(lines: readonly InlineLine[]): readonly Paragraph[] {
  return lines.flatMap((line, place) => {
    const runs = withoutEdges(line.runs);
    return place === 1 || runs.length === 0 ? [] : { runs, from: line.at, to: place === 0 ? line.at + 1 : line.at };
  });
}

/** A row without the strokes at its ends. */
function withoutEdges(runs: readonly SourceRun[]): readonly SourceRun[] {
  return runs
    .map((run, place) => {
      const start = place === 0 ? run.text.replace(/^\| ?/, "") : run.text;
      return { ...run, text: place === runs.length - 1 ? start.replace(/ ?\|$/, "") : start };
    })
    .filter(({ text }) => text !== "");
}

/** The runs of several lines as those of one, where what is formatted alike on both sides of a line break stays in one run. */
function joined(lines: readonly (readonly SourceRun[])[]): readonly SourceRun[] {
  const runs: SourceRun[] = [];
  for (const [first, ...rest] of lines) {
    const last = runs.at(-1);
    if (first && last && isAlike(first, last)) runs[runs.length - 1] = { ...last, text: `${last.text} ${first.text}` };
    else if (first) runs.push(...(last ? [{ text: " " }] : []), first);
    runs.push(...rest);
  }
  return runs;
}

function isAlike(a: SourceRun, b: SourceRun): boolean {
  return a.url === b.url && a.emphasis === b.emphasis && a.strong === b.strong;
}

function textOf({ runs }: InlineLine): string {
  return runs.map(({ text }) => text).join("");
}
