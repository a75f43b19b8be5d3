import { datedStarts, dateLayout } from "./dated-starts.ts";
import { findSections } from "./find-sections.ts";
import { ranks } from "./heading-rank.ts";
import { Headings, saidIn } from "./headings.ts";
import type { Part } from "./part.ts";
import type { Start } from "./start.ts";

/** The beginnings of the entries in reading order, and the headings of sections. */
export interface Starts {
  readonly starts: readonly Start[];
  readonly sections: ReadonlySet<Part>;
  /** Whether a date stands above the entries, so that those below without one share it. */
  readonly datesStandAbove: boolean;
}

/** Finds the beginnings by dates that stand beside headings, else by headings that repeat, else by short lines above longer ones. */
export function findStarts(parts: readonly Part[]): Starts {
  const layout = dateLayout(saidIn(parts));
  const dated = datedStarts(saidIn(parts), layout);
  const headings = new Headings(parts, new Set(dated.map(({ first }) => first)));
  const { said } = headings;
  const own = withoutLabels(
    said,
    [...said.keys()].filter((at) => headings.opensText(at) && !headings.isRepeated(at)),
  );
  const title = titleIn(said, own);
  const head = headEnd(said, own);
  const starts = startsIn(
    headings,
    own.filter((at) => at >= head && said[at] !== title),
    head > 0 ? [] : dated.filter(({ headline }) => headline === undefined || headline !== title),
  );
  const found = starts.length > 0 ? starts : onlyStart(said);
  return { starts: found, sections: findSections(found, said, title), datesStandAbove: layout === "above" };
}

/** @param own places of the headings with text of their own */
function startsIn(headings: Headings, own: readonly number[], dated: readonly Start[]): readonly Start[] {
  const { said } = headings;
  const rankAt = (at: number) => said[at]?.rank ?? ranks.short;
  const rank = bestRank(said, own);
  const byDate = dated.filter(({ headline }) => headline).length;
  if (byDate === 0 || (byDate === 1 && rank < ranks.short)) {
    const alike = own.filter((at) => rankAt(at) <= rank);
    return (rank === ranks.short ? withoutSubheadings(headings, alike) : alike).flatMap((at) => startsAt(said[at]));
  }
  const datedRank = mostFrequent(dated.map(({ headline }) => headline?.rank ?? ranks.short));
  const taken = new Set(dated.flatMap(({ first, headline }) => [first, headline]));
  const undated = own.filter((at) => {
    if (taken.has(said[at]) || rankAt(at) > datedRank) return false;
    return rankAt(at) < ranks.short || headings.isRepeated(at + 1) || headings.isBehindEnd(at);
  });
  const place = new Map(said.map((part, at) => [part, at]));
  const all = [...dated, ...undated.flatMap((at) => startsAt(said[at]))];
  return all.sort((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0));
}

/** How far down a document its own date can stand, in parts. */
const longestHead = 6;

/** Where the head of the document ends, if it has one with the only date and several entries below: that is the date of the edition. */
function headEnd(said: readonly Part[], own: readonly number[]): number {
  const dates = said.flatMap(({ date }, at) => (date ? [at] : []));
  const [only = 0, ...others] = dates;
  const isHead = only > 0 && only < longestHead && others.length === 0 && said[only]?.date?.rest === "";
  return isHead && own.filter((at) => at > only).length > 1 ? only : 0;
}

/** A line that stands in a document again and again, such as “Guidance”, is no headline. */
function withoutLabels(said: readonly Part[], places: readonly number[]): readonly number[] {
  const textAt = (at: number) => said[at]?.text ?? "";
  const counts = new Map<string, number>();
  for (const at of places) counts.set(textAt(at), (counts.get(textAt(at)) ?? 0) + 1);
  return places.filter((at) => (said[at]?.rank ?? 0) < ranks.bold || counts.get(textAt(at)) === 1);
}

function startsAt(headline: Part | undefined): readonly Start[] {
  return headline ? [{ first: headline, headline }] : [];
}

/**
 * The highest rank that repeats and of which most headings have text of their own: those above it are titles of sections, those below it subheadings. Short
 * lines count only where nothing else does.
 */
function bestRank(said: readonly Part[], own: readonly number[]): number {
  const count = (places: Iterable<number>, rank: number) => [...places].filter((at) => said[at]?.rank === rank).length;
  const real = [1, 2, 3, 4, 5, 6, ranks.bold, ranks.distinct];
  const repeats = real.find((rank) => {
    const texts = count(own, rank);
    return texts >= 2 && texts * 2 >= count(said.keys(), rank);
  });
  if (repeats !== undefined) return repeats;
  const once = real.find((rank) => count(own, rank) > 0);
  return once !== undefined && count(own, ranks.short) < 2 ? once : ranks.short;
}

/** Where most short lines follow a link or a rule, those that do not are subheadings. */
function withoutSubheadings(headings: Headings, all: readonly number[]): readonly number[] {
  // What stands directly below a headline is a standfirst.
  const known = new Set(all);
  const places = all.filter((at) => !known.has(at - 1) || headings.isClosedBefore(at));
  const later = places.slice(1);
  const closed = later.filter((at) => headings.isClosedBefore(at));
  return later.length > 1 && closed.length >= later.length * 0.6 ? [...places.slice(0, 1), ...closed] : places;
}

/** A document of which no part stands out is one entry, if it has any text. */
function onlyStart(said: readonly Part[]): readonly Start[] {
  if (!said.some(({ kind, rank }) => (kind === "text" && rank === undefined) || kind === "item")) return [];
  const first = said.find(({ kind }) => kind === "text" || kind === "item" || kind === "link" || kind === "field");
  return first && first.rank === undefined ? [{ first }] : startsAt(first);
}

const nameOfBulletin =
  /\b(?:newsletter|e-?newsletter|bulletin|e-?bulletin|e-?news|round-?up|digest|gazette|(?:news|monthly|weekly|termly) update|cylchlythyr|bwletin)\b/i;

/** The name of the bulletin: the first heading, if it says so or is the only one of its rank above others. */
function titleIn(said: readonly Part[], own: readonly number[]): Part | undefined {
  const at = said.findIndex(({ kind, rank }) => kind === "text" && rank !== undefined);
  const first = said[at];
  if (first?.rank === undefined || said.slice(0, at).some(({ kind }) => kind === "text" || kind === "item"))
    return undefined;
  const { rank } = first;
  const others = own.filter((other) => other !== at).map((other) => said[other]?.rank ?? ranks.short);
  if (others.length === 0) return undefined;
  if (nameOfBulletin.test(first.text) && first.text.split(" ").length <= 12) return first;
  return rank < ranks.short && others.every((other) => other > rank) ? first : undefined;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ranks.short;
}
