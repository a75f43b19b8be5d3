import { saidIn } from "./headings.ts";
import type { OutlinedEntry } from "./outline.ts";
import type { Part } from "./part.ts";
import { isSameHeadline } from "./same-headline.ts";

/** The parts of an entry by what they are to it. */
export interface SortedEntry {
  readonly headline?: Part;
  /** The headline said once more. */
  readonly repeats: readonly Part[];
  readonly date?: Part;
  readonly section?: Part;
  readonly sharedDate?: Part;
  /** All others, in reading order. */
  readonly rest: readonly Part[];
}

/** Finds the date of an entry, and the headline where it is said twice: the longer one counts. */
export function sortEntry({ headline, date, body, ...above }: OutlinedEntry): SortedEntry {
  const own = date ?? ownDate(saidIn(body));
  const repeats = headline
    ? repeatsBelow(
        headline,
        saidIn(body).filter((part) => part !== own),
      )
    : [];
  const said = headline ? [headline, ...repeats] : [];
  const [longest, ...others] = said.toSorted((a, b) => b.text.length - a.text.length);
  return {
    ...above,
    ...(longest && { headline: longest }),
    ...(own && { date: own }),
    repeats: others,
    rest: body.filter((part) => part !== own && !repeats.includes(part)),
  };
}

/** A date stands first or last in an entry, or says what it is. */
function ownDate(said: readonly Part[]): Part | undefined {
  const dates = said.filter((part) => part.date?.rest === "");
  const atEdge = (part: Part) => part === said[0] || part === said[1] || part === said.at(-1);
  return dates.find((part) => part.date?.label !== "" || atEdge(part));
}

function repeatsBelow(headline: Part, below: readonly Part[]): readonly Part[] {
  const end = below.findIndex(({ kind, text }) => kind !== "text" || !isSameHeadline(headline.text, text));
  return end < 0 ? below : below.slice(0, end);
}
