import { formatDate } from "../../model/format-date.ts";
import { parseAddress } from "../../model/parse-address.ts";
import { largestMarkup } from "../../model/summary.ts";
import { type SourceBlock, textOf } from "../block.ts";
import type { ImportSettings } from "../importer.ts";
import { writeSummary } from "../write-summary.ts";
import { type BodyParts, bodyParts } from "./body-parts.ts";
import { type FieldsByKind, inWords, quoted } from "./fields-by-kind.ts";
import { readFrontContact } from "./front-contact.ts";
import { dayInPath, readDay } from "./front-date.ts";
import { readFrontEvent } from "./front-event.ts";
import { readFrontLinks } from "./front-links.ts";
import { readMarkdownBlocks } from "./markdown-blocks.ts";
import { pictureLeftOut, type Remarks } from "./remarks.ts";

/** An entry out of the settings and the text of one file. */
export interface FrontEntry {
  readonly data: Readonly<Record<string, unknown>>;
  readonly parts: BodyParts;
}

/**
 * Makes it.
 *
 * @param name of the file, which may begin with a date
 */
export function makeFrontEntry(
  fields: FieldsByKind,
  body: readonly SourceBlock[],
  name: string,
  { today, language }: ImportSettings,
  remarks: Remarks,
): FrontEntry {
  const parts = bodyParts(body, fields.text("headline"));
  const headline = fields.text("headline")?.replace(/\s+/g, " ") ?? parts.headline;
  const published = dateOf(fields, name, language, remarks);
  const { event, link, more } = readFrontEvent(fields, published?.date ?? today, language, remarks);
  const { source, links, booking } = readFrontLinks(fields, headline, event !== undefined, remarks);
  const placed = link === undefined ? [] : [{ ...(headline !== undefined && { title: headline }), url: link }];
  const [first, ...others] = [...(source ? [source] : []), ...placed, ...links, ...parts.links];
  const date = checkedDate(published, event?.["start"]?.slice(0, 10), remarks);
  const summary = summaryOf(fields, parts.text, more, remarks);
  const contact = readFrontContact(fields);
  const tags = tagsOf(fields);
  const section = fields.text("section");
  const expires = readDay(fields.text("expires") ?? "", language);
  remarkOn(fields, expires, parts, remarks);
  return {
    data: {
      ...(headline !== undefined && { headline }),
      ...(date !== undefined && { date }),
      ...(summary !== "" && { summary }),
      ...(first && { source: first }),
      ...(others.length > 0 && { links: others }),
      ...(section !== undefined && { section }),
      ...(tags.length > 0 && { tags }),
      ...(event && { event: { ...event, ...(booking !== undefined && { booking }) } }),
      ...(contact && { contact }),
      ...(expires !== undefined && { expires }),
    },
    parts,
  };
}

interface PublishedDate {
  readonly date: string;
  /** Its line; the first one for what the name of the file says. */
  readonly at: number;
  /** Where it is from, unless a setting says that it is the date. */
  readonly from?: string;
}

function dateOf(fields: FieldsByKind, name: string, language: string, remarks: Remarks): PublishedDate | undefined {
  const field = fields.one("date");
  const date = field && readDay(field.values.join(" "), language);
  if (field && date !== undefined) return { date, at: field.from };
  if (field) remarks.check(field.from, `${quoted(field)} is not understood as a date`);
  const path = fields.one("path");
  const inPath = path && dayInPath(path.values.join(""));
  if (path && inPath !== undefined) return { date: inPath, at: path.from, from: `“${path.name}”` };
  const inName = dayInPath(name);
  return inName === undefined ? undefined : { date: inName, at: 1, from: "the name of the file" };
}

/** The date of the entry: that of an event only where there is no other. */
function checkedDate(
  published: PublishedDate | undefined,
  eventDay: string | undefined,
  remarks: Remarks,
): string | undefined {
  if (!published) {
    if (eventDay !== undefined) remarks.check(1, "The date is the day of the event, since the file gives no other");
    return eventDay;
  }
  const { date, at, from } = published;
  if (from !== undefined && eventDay !== undefined && eventDay !== date)
    remarks.check(at, `The date, ${inEnglish(date)}, is from ${from}; the event is on ${inEnglish(eventDay)}`);
  else if (from !== undefined) remarks.note(at, `The date is from ${from}`);
  return date;
}

function inEnglish(date: string): string {
  return formatDate(date, "en-GB");
}

/** Texts between commas, in brackets or without. */
function tagsOf(fields: FieldsByKind): readonly string[] {
  const texts = fields.all("tags").flatMap(({ values }) => values);
  const tags = texts.flatMap((text) => text.replace(/^\[|\]$/g, "").split(",")).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** What the settings say in text, then the text itself, then what an entry has no field for. */
function summaryOf(
  fields: FieldsByKind,
  text: readonly SourceBlock[],
  more: readonly string[],
  remarks: Remarks,
): string {
  const intro: SourceBlock[] = [];
  for (const field of fields.all("summary")) {
    const { blocks, notes } = readMarkdownBlocks(field.values.join("\n\n"));
    for (const { message } of notes) remarks.note(field.from, message);
    if (isSaid(blocks, [...intro, ...text]))
      remarks.note(field.from, `“${field.name}” says what the text says, which is kept once`);
    else intro.push(...blocks);
  }
  const added = [...more, ...fields.all("more").map(inWords)];
  const summary = writeSummary([...intro, ...text, ...added.map(toParagraph)]);
  if (summary.length > largestMarkup)
    remarks.check(1, "The text is so long that its links and lists became plain text");
  return summary;
}

/** Whether one of the other blocks begins with all that some blocks say; a text that was cut off is a beginning, too. */
function isSaid(blocks: readonly SourceBlock[], others: readonly SourceBlock[]): boolean {
  const said = wordsOf(blocks.map(textOf).join(" "));
  return said === "" || others.some((other) => wordsOf(textOf(other)).startsWith(said));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function toParagraph(text: string): SourceBlock {
  return { kind: "paragraph", runs: [{ text }], from: 0, to: 0 };
}

function remarkOn(fields: FieldsByKind, expires: string | undefined, parts: BodyParts, remarks: Remarks): void {
  for (const field of fields.all("picture")) remarks.note(field.from, pictureLeftOut);
  for (const field of fields.all("state"))
    remarks.note(field.from, `${quoted(field)} is left out: every entry begins as a draft`);
  const end = fields.one("expires");
  if (end && expires === undefined) remarks.check(end.from, `${quoted(end)} is not understood as a date`);
  for (const [{ from }, role] of parts.roles) if (role === "picture") remarks.note(from, pictureLeftOut);
  for (const { kind, runs, from } of parts.text) {
    if (kind === "heading") remarks.note(from, `The subheading “${textOf({ runs })}” became a paragraph`);
    for (const { text: words, url } of runs) {
      if (url !== undefined && !/^(?:https?|mailto|tel):$/.test(parseAddress(url)?.protocol ?? ""))
        remarks.check(from, `The link “${words}” leads to “${url}”, which is no whole address, and is kept as text`);
    }
  }
}
