import { ranks } from "./heading-rank.ts";
import { isBody } from "./headings.ts";
import type { Part } from "./part.ts";
import { isSameHeadline } from "./same-headline.ts";
import type { Start } from "./start.ts";

/** Where a document's dates stand: above the headlines, below them, or at the end of the entries. */
export type DateLayout = "above" | "below" | "end";

/** A line above which a date can stand is at most this long, in UTF-16 units, even if it ends like a sentence. */
const longestHeadline = 150;

/** Where the dates of a document stand. */
export function dateLayout(said: readonly Part[]): DateLayout {
  const dates = datesIn(said);
  const isHeading = (at: number) => said[at]?.kind === "text" && said[at].rank !== undefined;
  const above = dates.filter((at) => isHeading(at + 1) && !isHeading(at - 1)).length;
  const below = dates.filter((at) => isHeading(at - 1) && !isHeading(at + 1)).length;
  if (above === below) return isHeading((dates[0] ?? 0) - 1) ? "below" : "above";
  if (below > above) return "below";
  const isTextAfter = said.slice((dates.at(-1) ?? 0) + 1).some(({ kind }) => kind === "text" || kind === "item");
  return isTextAfter ? "above" : "end";
}

/** The entries that begin with a date or with a headline above one. */
export function datedStarts(said: readonly Part[], layout: DateLayout): readonly Start[] {
  return said.flatMap((date, at): readonly Start[] => {
    if (date.date === undefined) return [];
    if (date.date.rest !== "") return [{ first: date, headline: date, date }];
    return layout === "above" ? dateAbove(date, said[at + 1]) : layout === "below" ? dateBelow(said, at) : [];
  });
}

function dateAbove(date: Part, next: Part | undefined): readonly Start[] {
  if (next?.kind !== "text" && next?.kind !== "link" && next?.kind !== "item") return [];
  const isHeadline = next.rank !== undefined || (next.kind !== "item" && next.text.length <= longestHeadline);
  return [isHeadline ? { first: date, headline: next, date } : { first: date, date }];
}

/** The headline may stand twice. */
function dateBelow(said: readonly Part[], at: number): readonly Start[] {
  const [before, above, date] = [said[at - 2], said[at - 1], said[at]];
  if (!date || above?.kind !== "text" || above.rank === undefined || !isBelow(said[at + 1], above)) return [];
  const isTwice = before?.kind === "text" && before.rank !== undefined && isSameHeadline(before.text, above.text);
  const headline = isTwice ? before : above;
  return [{ first: headline, headline, date }];
}

/** Whether there is a text below a headline and its date, rather than the next headline. */
function isBelow(part: Part | undefined, headline: Part): boolean {
  if (!isBody(part)) return false;
  return part.rank === undefined || part.rank === ranks.short || isSameHeadline(part.text, headline.text);
}

function datesIn(said: readonly Part[]): readonly number[] {
  return said.flatMap((part, at) => (part.date?.rest === "" ? [at] : []));
}
