import type { Assets } from "./asset.ts";
import { type Bulletin, defaultLanguage } from "./bulletin.ts";
import { cleanData, cleanText } from "./clean-text.ts";
import type { Edition } from "./edition.ts";
import type { Entry } from "./entry.ts";
import { formatDate } from "./format-date.ts";
import { readingOrder } from "./reading-order.ts";
import { type Block, parseSummary } from "./summary.ts";

/**
 * What the renderers write: a masthead and entries in reading order, free of errors and of control characters. All formats are written from
 * this one model.
 */
export interface Publication {
  readonly bulletin: Bulletin;
  /** BCP 47. */
  readonly language: string;
  /** Stem of the output files: the edition's id, or what the selection is called. */
  readonly id: string;
  /** Absent for a selection that is not an edition. */
  readonly number?: number;
  /** ISO date of the edition, or of its newest entry. */
  readonly date: string;
  /** The edition's own title, if it has one. */
  readonly title?: string;
  /** The e-mail's subject, with everything filled in. */
  readonly subject: string;
  readonly preheader?: string;
  readonly intro: readonly Block[];
  readonly logo?: PublishedPicture;
  /** The house's own style sheet, for the page. */
  readonly css?: string;
  /** Never empty ones. Entries without a section come last, under no title. */
  readonly sections: readonly PublishedSection[];
}

interface PublishedSection {
  /** Absent for entries without a section. */
  readonly title?: string;
  readonly entries: readonly PublishedEntry[];
}

export interface PublishedEntry {
  /** Unique in the publication; fit for an HTML id after a letter. */
  readonly id: string;
  readonly entry: Entry;
  readonly summary: readonly Block[];
  readonly picture?: PublishedPicture;
}

/** A picture as a page shows it. */
export interface PublishedPicture {
  /** The whole picture as a `data:` address (RFC 2397). */
  readonly address: string;
  /** Empty if it is decorative. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The entries of a publication in reading order. */
export function entriesOf({ sections }: Pick<Publication, "sections">): readonly PublishedEntry[] {
  return sections.flatMap(({ entries }) => entries);
}

/** An entry with its id, as the store has it. */
interface StoredEntry {
  readonly id: string;
  readonly entry: Entry;
}

/** What a publication is made from. */
export interface Selection {
  readonly id: string;
  /** The edition that the entries were selected for, if any. */
  readonly edition?: Edition;
  readonly entries: readonly StoredEntry[];
}

/**
 * Arranges a selection: sections in the order of `bulletin.yaml`, and inside each pinned entries, then the newest.
 *
 * @param assets the pictures and the style sheet; without them the publication has none
 */
export function toPublication(masthead: Bulletin, selection: Selection, assets?: Assets): Publication {
  const bulletin = cleanData(masthead);
  const { id, edition, entries } = cleanData(selection);
  const language = bulletin.language ?? defaultLanguage;
  const date =
    edition?.date ??
    entries
      .map(({ entry }) => entry.date)
      .sort()
      .at(-1) ??
    "";
  const dateText = formatDate(date, language);
  return {
    bulletin,
    language,
    id,
    ...(edition && { number: edition.number }),
    date,
    ...(edition?.title !== undefined && { title: edition.title }),
    subject: fillIn(edition?.subject ?? bulletin.email?.subject ?? "{name}: {title}", {
      name: bulletin.name,
      title: edition?.title ?? dateText,
      number: edition ? String(edition.number) : "",
      date: dateText,
    }),
    ...preheaderOf(bulletin, edition),
    intro: parseSummary(edition?.intro ?? ""),
    ...styleOf(bulletin, assets),
    sections: readingOrder(entries, bulletin, edition).map((section) => ({
      ...section,
      entries: section.entries.map((one) => toPublished(one, assets)),
    })),
  };
}

function preheaderOf(bulletin: Bulletin, edition: Edition | undefined): { preheader?: string } {
  const preheader = edition?.preheader ?? bulletin.email?.preheader;
  return preheader === undefined ? {} : { preheader };
}

/** Replaces `{name}` and its like. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole).trim();
}

/** What the page has of the house's own. */
function styleOf({ logo, theme }: Bulletin, assets: Assets | undefined): Pick<Publication, "logo" | "css"> {
  const picture = logo && toPicture(logo, assets);
  const css = theme?.css === undefined ? undefined : assets?.styleSheet(theme.css).found;
  return { ...(picture && { logo: picture }), ...(css !== undefined && { css: cleanText(css) }) };
}

function toPublished({ id, entry }: StoredEntry, assets: Assets | undefined): PublishedEntry {
  const { summary, image } = entry;
  const picture = image && toPicture(image, assets);
  return { id, entry, summary: parseSummary(summary), ...(picture && { picture }) };
}

function toPicture(
  { src, alt, decorative }: NonNullable<Entry["image"]>,
  assets: Assets | undefined,
): PublishedPicture | undefined {
  const picture = assets?.picture(src).found;
  if (!picture) return undefined;
  const { address, width, height } = picture;
  return { address: address(), alt: decorative ? "" : (alt ?? ""), width, height };
}
