import { comparableAddress } from "../../model/comparable-address.ts";
import type { EntryDraft } from "../../model/entry.ts";

/** What entries are told apart by. */
interface Facts {
  /** Undefined if it is no page of its own: several entries may lead to the home page of a charity. */
  readonly address: string | undefined;
  readonly date: string | undefined;
  readonly headline: string | undefined;
  readonly file: string | undefined;
  /** Where in the file; undefined where that is not known to stay. */
  readonly place: string | undefined;
}

/**
 * What two entries have to share to be the same news, the surest first. The last ones find what was edited since it was imported. Headline and address
 * alone are what the meetings of a series share.
 */
const tests: readonly (readonly (keyof Facts)[])[] = [
  ["address", "date", "headline"],
  ["date", "headline"],
  ["address", "date"],
  ["file", "address"],
  ["file", "place", "headline"],
  ["file", "place", "date"],
];

/**
 * Finds, for each of some entries, the one of the bulletin that holds the same news. One stands for no more than one, so that of two that are alike in a
 * file, none is taken for the other.
 *
 * @returns for each draft the place of the other entry among `known`, or undefined
 */
export function matchEntries(
  drafts: readonly EntryDraft[],
  known: readonly EntryDraft[],
): readonly (number | undefined)[] {
  const wanted = drafts.map(factsOf);
  const found = new Map<number, number>();
  const free = new Map(known.map((entry, place) => [place, factsOf(entry)]));
  for (const shared of tests) {
    const byKey = new Map<string, number[]>();
    for (const [place, facts] of free) {
      const key = keyOf(facts, shared);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), place]);
    }
    for (const [draft, facts] of wanted.entries()) {
      if (found.has(draft)) continue;
      const place = byKey.get(keyOf(facts, shared) ?? "")?.shift();
      if (place === undefined) continue;
      found.set(draft, place);
      free.delete(place);
    }
  }
  return drafts.map((_, draft) => found.get(draft));
}

function factsOf({ source, date, headline, imported_from: from }: EntryDraft): Facts {
  const address = source?.url === undefined ? undefined : comparableAddress(source.url);
  return {
    address: address?.includes("/") ? address : undefined,
    date,
    headline: headline?.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(),
    file: from?.file,
    place: from?.lines,
  };
}

/** Undefined if one of the facts is not known. */
function keyOf(facts: Facts, shared: readonly (keyof Facts)[]): string | undefined {
  const values = shared.map((name) => facts[name]);
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}
