import { type SourceBlock, textOf } from "../block.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { type EventField, readEventField } from "./event-field.ts";
import { headingRank, ranks } from "./heading-rank.ts";
import { type LinkLine, readLinkLine } from "./link-line.ts";
import { isFooterHeading, type Phrase, phraseOf } from "./phrases.ts";
import { type LooseContact, readContact } from "./read-contact.ts";
import { readTrailingDate } from "./trailing-date.ts";

/** A block, and what it can be by itself. */
export interface Part {
  readonly block: SourceBlock;
  /** In one line, white space as single spaces. */
  readonly text: string;
  readonly kind:
    | "text"
    | "item"
    | "date"
    | "field"
    | "link"
    | "contact"
    | "picture"
    | "separator"
    | "footer heading"
    | Phrase;
  /** Of a date. */
  readonly date?: DateLine;
  /** Of a field. */
  readonly field?: EventField;
  /** Of a link. */
  readonly link?: LinkLine;
  /** Of a contact. */
  readonly contact?: LooseContact;
  /** How much it looks like a heading, from 1, the highest. None for what cannot be one. */
  readonly rank?: number;
}

/**
 * Looks at every block by itself.
 *
 * @param language BCP 47
 */
export function partsOf(blocks: readonly SourceBlock[], language: string): readonly Part[] {
  const order = isMonthFirst(blocks) ? "en-US" : language;
  const alone = blocks.map((block) => toPart(block, order));
  const parts = withTrailingDates(alone, order);
  return parts.map((part, at) => inItsPlace(part, parts, at));
}

const numbersOfDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)?\d\d\b/;

/** Whether the dates in a document can only be read with the month before the day, as in America. */
function isMonthFirst(blocks: readonly SourceBlock[]): boolean {
  const dates = blocks.map((block) => numbersOfDate.exec(textOf(block))).filter((match) => match !== null);
  return dates.some(([, , second]) => Number(second) > 12) && !dates.some(([, first]) => Number(first) > 12);
}

function toPart(block: SourceBlock, language: string): Part {
  const text = textOf(block).replace(/\s+/g, " ").trim();
  const part = { block, text };
  if (block.kind === "picture") return { ...part, kind: "picture" };
  if (block.kind === "separator" || !/[\p{L}\p{N}]/u.test(text)) return { ...part, kind: "separator" };
  const rank = headingRank(block, text);
  if (rank !== undefined && rank < ranks.short && isFooterHeading(text))
    return { ...part, kind: "footer heading", rank };
  const phrase = phraseOf(text);
  if (phrase) return { ...part, kind: phrase };
  if (block.kind === "item") return { ...part, kind: "item" };
  const date = readDateLine(text, language);
  const field = readEventField(text);
  if (date) {
    const headline = date.rest === "" ? {} : { rank: rank ?? ranks.short };
    return { ...part, kind: "date", date, ...headline, ...(field && { field }) };
  }
  const contact = readContact(block.runs);
  if (contact) return { ...part, kind: "contact", contact };
  const ranked = rank === undefined ? {} : { rank };
  const link = block.kind === "heading" ? undefined : readLinkLine(block.runs);
  if (link) return { ...part, kind: "link", link, ...ranked, ...(field && { field }) };
  if (field) return { ...part, kind: "field", field };
  return { ...part, kind: "text", ...ranked };
}

/** One headline with a date in brackets can be that of an event; several are those of a bulletin. */
function withTrailingDates(parts: readonly Part[], language: string): readonly Part[] {
  const dates = parts.map(({ kind, rank, text }) =>
    kind === "text" && rank !== undefined ? readTrailingDate(text, language) : undefined,
  );
  if (dates.filter((date) => date !== undefined).length < 2) return parts;
  return parts.map((part, at) => (dates[at] ? { ...part, kind: "date", date: dates[at] } : part));
}

/** Looks at a part between its neighbours. */
function inItsPlace(part: Part, parts: readonly Part[], at: number): Part {
  const [above, below] = [parts[at - 1], parts[at + 1]];
  const { field, link, rank, ...plain } = part;
  if (field) {
    // The fields of an event stand together; one alone is a date, a link or a sentence.
    const around = [parts[at - 2], above, below, parts[at + 2]];
    const isAmongFields = around.some((other) => other?.field && other.field.name !== field.name);
    if (isAmongFields) return { block: part.block, text: part.text, kind: "field", field };
    if (part.kind === "field") return { ...plain, kind: "text" };
  }
  // What a label leads to is no heading.
  if (part.kind === "text" && isOpenLabel(above) && part.block.kind !== "heading") return { ...plain, kind: "text" };
  if (link && rank !== undefined && isHeadingAfterAll(link, below)) return { ...plain, kind: "text", rank };
  return link ? { ...plain, kind: "link", link } : part;
}

/** “Apply for a school place” can be the text of a link as well as a headline: above a paragraph, it is a headline. */
function isHeadingAfterAll({ label, links, isVague }: LinkLine, below: Part | undefined): boolean {
  const isLost = label === undefined && !isVague && links.every(({ url }) => url === undefined);
  return isLost && below?.kind === "text" && below.rank === undefined && below.text.length > longParagraph;
}

/** In UTF-16 units. */
const longParagraph = 80;

/** Whether a line ends with the label of links that follow it. */
function isOpenLabel(part: Part | undefined): boolean {
  return part?.link?.links.length === 0;
}
