import { comparableAddress } from "../../model/comparable-address.ts";
import { HeadlineIndex } from "../../model/like-headline.ts";
import { linksOf } from "../../model/links-of.ts";
import { newestFirst } from "../../model/newest-first.ts";
import { parseSummary } from "../../model/summary.ts";
import { valueAt } from "../../model/value-at.ts";
import type { EntryFile, Store } from "../../store/store.ts";
import type { DraftData } from "../../validate/check-draft.ts";

/** An entry that may hold the news of a draft already. */
export interface Similar {
  readonly id: string;
  readonly headline: string;
  /** ISO. */
  readonly date: string;
  /** What the two share: a page that they link to, or nearly all words of the headline. */
  readonly why: "link" | "headline";
}

/** How many entries are named for one reason. */
const most = 3;

/**
 * What the bulletin holds already, of any age, for telling at once whether something is news. Withdrawn entries do not count: one that takes
 * their place may well be like them.
 */
export class EarlierNews {
  private readonly entries: readonly EntryFile[];
  private pages: ReadonlyMap<string, readonly EntryFile[]> | undefined;
  private headlines: HeadlineIndex | undefined;

  constructor({ entries }: Pick<Store, "entries">) {
    this.entries = entries.filter(({ value }) => value && value.status !== "withdrawn").sort(newestFirst);
  }

  /** The entries that are like a draft, for each reason the most alike and the newest first. */
  similarTo(data: DraftData): readonly Similar[] {
    const headline = valueAt(data, ["headline"]);
    const url = valueAt(data, ["source", "url"]);
    const headed = typeof headline === "string" ? this.headed(headline) : [];
    const linking = typeof url === "string" ? this.linking(url) : [];
    return [
      ...headed.slice(0, most).map((entry) => toSimilar(entry, "headline")),
      ...linking.slice(0, most).map((entry) => toSimilar(entry, "link")),
    ];
  }

  private headed(headline: string): readonly EntryFile[] {
    this.headlines ??= new HeadlineIndex(this.entries.map(({ value }) => value?.headline ?? ""));
    return this.headlines.alike(headline).flatMap((place) => this.entries[place] ?? []);
  }

  /** A home page is linked in many. */
  private linking(url: string): readonly EntryFile[] {
    const page = comparableAddress(url);
    if (page === undefined || !/[/?]/.test(page)) return [];
    this.pages ??= linkedPages(this.entries);
    return this.pages.get(page) ?? [];
  }
}

/** The entries that link to each page, by its comparable address. */
function linkedPages(entries: readonly EntryFile[]): ReadonlyMap<string, readonly EntryFile[]> {
  const pages = new Map<string, EntryFile[]>();
  for (const entry of entries) {
    for (const page of new Set(addressesIn(entry).map(comparableAddress))) {
      if (page === undefined) continue;
      const linking = pages.get(page);
      if (linking) linking.push(entry);
      else pages.set(page, [entry]);
    }
  }
  return pages;
}

function addressesIn({ value = {} }: EntryFile): readonly string[] {
  const { summary = "" } = value;
  // To parse ten thousand summaries takes a second, and most have no link.
  const blocks = /\]\(|<http/i.test(summary) ? parseSummary(summary) : [];
  return linksOf(value, blocks).flatMap(({ address }) => address?.text ?? []);
}

function toSimilar({ id, value }: EntryFile, why: Similar["why"]): Similar {
  return { id, headline: value?.headline ?? "", date: value?.date ?? "", why };
}
