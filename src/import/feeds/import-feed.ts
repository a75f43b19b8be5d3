import { UserError } from "../../user-error.ts";
import type { Imported, ImportedEntry, ImportNote, LedgerLine } from "../imported.ts";
import type { ImportSettings } from "../importer.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { plainTitle } from "./feed-html.ts";
import { inUnit } from "./in-unit.ts";
import { itemEntry } from "./item-entry.ts";
import { lineOf } from "./line-of.ts";
import { Tally } from "./tally.ts";

/** More than any archive of a bulletin has. */
const most = { items: 10_000, tags: 150_000 };

/**
 * Makes entries of the items of a feed, in its order. The ledger has a line for each item.
 *
 * @throws UserError `NOT_IMPORTED` where there is too much of it
 */
export function importFeed({ about, items, notes, home, language }: Feed, settings: ImportSettings): Imported {
  checkSize(items);
  const ofFeed = { base: home, feedLanguage: knownLanguage(language) ?? settings.language };
  const entries: ImportedEntry[] = [];
  const ledger: LedgerLine[] = [];
  const tally = new Tally("item");
  for (const [place, item] of items.entries()) {
    const at = place + 1;
    const unused = item.unused ?? (saysNothing(item) ? "Items without title, text and link are left out" : undefined);
    if (unused !== undefined) {
      ledger.push({ at, text: titleOf(item), role: "unused" });
      tally.add(at, unused);
      continue;
    }
    const { data, remarks, review } = inUnit(`Item ${at}`, () => itemEntry(item, { ...settings, ...ofFeed }));
    ledger.push({ at, text: titleOf(item), role: "entry", entry: entries.length });
    entries.push({ data, from: at, to: at, review });
    for (const remark of new Set(remarks)) tally.add(at, remark);
  }
  const general = [...notes, ...aboutNotes(about)].map((message): ImportNote => ({ at: 1, message }));
  return { entries, ledger, notes: [...general, ...tally.notes] };
}

function checkSize(items: readonly FeedItem[]): void {
  const tags = items
    .flatMap(({ title, description, content }) => [title, description, content])
    .reduce((sum, text) => sum + (text?.text.match(/<|&lt;/g)?.length ?? 0), 0);
  const fault =
    items.length > most.items
      ? `The feed has ${items.length} items, which is more than ${most.items}`
      : `The texts of the feed have ${tags} tags, which is more than ${most.tags}`;
  if (items.length <= most.items && tags <= most.tags) return;
  throw new UserError("NOT_IMPORTED", fault, { hint: "Export fewer items at once, such as those of one year." });
}

/** The language, unless no program could know it. */
function knownLanguage(language = ""): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

function saysNothing({ title, description, content, link, attachments }: FeedItem): boolean {
  return (
    [title?.text, description?.text, content?.text, link].every((text = "") => text.trim() === "") &&
    attachments.length === 0
  );
}

/** What stands for an item in the ledger: its title, else the beginning of its text. */
function titleOf({ title, description, content }: FeedItem): string {
  for (const text of [title, description, content]) {
    const line = text ? lineOf(plainTitle(text).text) : "";
    if (line !== "") return line.slice(0, 200);
  }
  return "";
}

function aboutNotes(about: Feed["about"]): readonly string[] {
  const said = [...about]
    .map(([name, text]) => [name, lineOf(text)] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `“${name}”: ${text.slice(0, 200)}`);
  return said.length === 0
    ? []
    : [`What the feed says of itself belongs in bulletin.yaml and is left out: ${said.join("; ")}`];
}
