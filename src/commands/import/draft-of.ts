import type { ImportedEntry } from "../../import/imported.ts";
import type { Importer } from "../../import/importer.ts";
import type { BulletinDraft } from "../../model/bulletin.ts";
import { parseDate } from "../../model/calendar-date.ts";
import { type Block, parseSummary, plainText } from "../../model/summary.ts";
import type { DraftData } from "../../validate/check-draft.ts";
import { sectionOf } from "./section-of.ts";
import type { Source } from "./source.ts";

/** What the name of an entry's file is made of. */
export interface EntryName {
  /** ISO. */
  readonly date: string;
  /** May be empty. */
  readonly headline: string;
}

/** An imported entry as the bulletin would keep it. */
export interface ImportDraft {
  readonly name: EntryName;
  readonly data: DraftData;
  /** What somebody has to look at, in sentences. */
  readonly review: readonly string[];
}

/**
 * Makes a draft of an imported entry: with a headline and a date, which no file of an entry can do without, in a section that the bulletin has.
 *
 * @param today ISO date, for entries without a date
 */
export function draftOf(
  { data, review, from, to }: ImportedEntry,
  { name, importer: { counts } }: Pick<Source, "name" | "importer">,
  { sections = [] }: BulletinDraft,
  today: string,
): ImportDraft {
  const notes = [...review];
  const headline = given(data["headline"]) ?? makeHeadline(data, notes);
  const date = realDate(data["date"], notes) ?? today;
  const { section, tags, unknown } = sectionOf(data, sections);
  if (unknown !== undefined) notes.push(`It stands under “${unknown}”, which is no section of this bulletin.`);
  const lines = placeIn(counts, from, to);
  return {
    name: { date, headline: headline ?? "" },
    data: {
      ...data,
      headline,
      date,
      section,
      tags,
      status: "draft",
      imported_from: { file: name, ...(lines !== undefined && { lines }) },
    },
    review: notes,
  };
}

/** Text that says something. */
function given(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function realDate(value: unknown, notes: string[]): string | undefined {
  const date = given(value);
  if (date !== undefined && parseDate(date)) return date;
  const fault = date === undefined ? "It has no date" : `Its date, “${date}”, does not exist`;
  notes.push(`${fault}: this is the day of the import.`);
  return undefined;
}

/** Headlines that are longer are too long for the rule headline-length. */
const longestHeadline = 65;

function makeHeadline(data: ImportedEntry["data"], notes: string[]): string | undefined {
  const text = firstParagraph(parseSummary(given(data["summary"]) ?? "")).trim();
  const words = new RegExp(`^.{1,${longestHeadline}}(?= |$)`, "u").exec(text)?.[0] ?? text.slice(0, longestHeadline);
  const headline = words.replace(/[\s.,;:–-]+$/, "");
  notes.push(headline === "" ? "It has no headline." : "It has no headline: this is how its text begins.");
  return headline === "" ? undefined : headline;
}

function firstParagraph([first]: readonly Block[]): string {
  if (first === undefined) return "";
  return first.kind === "list" ? firstParagraph(first.items[0] ?? []) : plainText(first.children).replaceAll("\n", " ");
}

/** Where in its file an entry stands. The number of an item says nothing: new items of a feed come first. */
function placeIn(counts: Importer["counts"], from: number, to: number): string | undefined {
  if (counts === "item" || counts === "file") return undefined;
  const range = from === to ? `${from}` : `${from}-${to}`;
  return counts === "line" ? range : `${counts}${from === to ? "" : "s"} ${range}`;
}
