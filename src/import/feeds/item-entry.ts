import { parseDate, weekday, weekdayNames } from "../../model/calendar-date.ts";
import { weekdayNumber, weekdayWord } from "../../model/date-words.ts";
import type { ImportSettings } from "../importer.ts";
import type { FeedItem } from "./feed.ts";
import { plainTitle } from "./feed-html.ts";
import { itemLinks } from "./item-links.ts";
import { itemSummary } from "./item-summary.ts";
import { lineOf } from "./line-of.ts";
import { ownEntry } from "./own-entry.ts";
import { readWrittenDate } from "./read-written-date.ts";

/** An entry made of an item, and what is to be said of it. */
export interface ItemEntry {
  readonly data: Readonly<Record<string, unknown>>;
  /** What was made regular or left out, in sentences without a full stop. */
  readonly remarks: readonly string[];
  /** What has to be looked at, in sentences. */
  readonly review: readonly string[];
}

/** What has to be known of the feed and the run. */
export interface ItemSettings extends ImportSettings {
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  /** BCP 47; the settings’ own is the bulletin’s, since many feeds are wrongly called American. */
  readonly feedLanguage: string;
}

/** Makes an entry of an item. */
export function itemEntry(item: FeedItem, settings: ItemSettings): ItemEntry {
  const own = ownEntry(item, settings.feedLanguage);
  if (own) return { data: own, remarks: [], review: [] };
  const title = plainTitle(item.title ?? { text: "", as: "text" });
  const headline = lineOf(title.text);
  const { date, review } = itemDate(item.dates, settings);
  const text = itemSummary(item, settings);
  const { source, links, review: ofLinks } = itemLinks(item, headline, settings.base);
  const topics = item.categories.map((text) => lineOf(plainTitle({ text, as: "either" }).text));
  const tags = [...new Set(topics)].filter((topic) => topic !== "");
  return {
    data: {
      ...(headline !== "" && { headline }),
      ...(date !== undefined && { date }),
      ...(text.summary !== "" && { summary: text.summary }),
      ...(source && { source }),
      ...(links && { links }),
      ...(tags.length > 0 && { tags }),
    },
    remarks: [
      ...(title.isTwiceEscaped ? ["Titles that were escaped twice were read as what they mean"] : []),
      ...text.remarks,
      ...item.others.map((name) => `“${name}” has no place in an entry and is left out`),
    ],
    review: [...review, ...text.review, ...ofLinks, ...item.review],
  };
}

/** Clocks that are wrong, and programs without a date, say 1 January 1970. */
const noDay = "1970-01-01";

function itemDate(
  dates: readonly string[],
  { language, today }: ImportSettings,
): { readonly date?: string; readonly review: readonly string[] } {
  for (const written of dates) {
    const date = readWrittenDate(written, language);
    if (date === undefined || date === noDay) continue;
    return { date, review: [...weekdayReview(written, date), ...futureReview(date, today)] };
  }
  return {
    review: dates
      .slice(0, 1)
      .map((first) => `The item is dated “${lineOf(first).slice(0, 60)}”, which is no day: write the day of the news.`),
  };
}

function weekdayReview(written: string, date: string): readonly string[] {
  const named = new RegExp(`^\\s*(${weekdayWord})\\b`, "i").exec(written)?.[1];
  const parts = parseDate(date);
  if (named === undefined || !parts || weekdayNumber(named) === weekday(parts)) return [];
  return [`The item is dated “${lineOf(written)}”, but ${date} is a ${weekdayNames[weekday(parts)]}: check the date.`];
}

function futureReview(date: string, today: string): readonly string[] {
  return date > today ? [`The item’s date, ${date}, is still to come: check it.`] : [];
}
