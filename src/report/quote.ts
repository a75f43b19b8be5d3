import { displayWidth } from "../model/display-width.ts";
import type { Places } from "../model/places.ts";
import type { Span } from "../model/problem.ts";
import { fitEnd, fitStart } from "./fit-text.ts";
import { printable } from "./printable.ts";

/** A line of a file as far as it fits, and the carets under the place in it, with what stands before them. */
interface Quote {
  readonly line: string;
  readonly indent: string;
  readonly carets: string;
}

/** Quotes the line that a range starts in, cut to a width around the range; undefined if the line is blank. */
export function quote(text: string, places: Places, range: Span, width: number): Quote | undefined {
  const [before, marked, after] = splitLine(text, places, range, 4 * width).map((part) =>
    printable(part.replaceAll("\t", " ")),
  ) as [string, string, string];
  if (`${before}${marked}${after}`.trim() === "") return undefined;
  const lead = fitEnd(before, Math.floor(width / 2));
  const mark = fitStart(marked, width - displayWidth(lead) - 1);
  // A place that is cut off itself has been marked as that.
  const tail = mark === marked ? fitStart(after, width - displayWidth(lead) - displayWidth(mark)) : "";
  return {
    line: `${lead}${mark}${tail}`,
    indent: " ".repeat(displayWidth(lead)),
    carets: "^".repeat(Math.max(1, displayWidth(mark))),
  };
}

/**
 * The line that a range starts in: what stands before the range, the range, and the rest of the line. Of each no more than `reach` code
 * units: a line may be a megabyte long and have thousands of problems.
 */
function splitLine(text: string, places: Places, [from, to]: Span, reach: number): readonly [string, string, string] {
  const [start, end] = places.lineAround(from);
  const stop = Math.max(from, Math.min(to, end));
  return [
    text.slice(Math.max(start, from - reach), from),
    text.slice(from, Math.min(stop, from + reach)),
    text.slice(stop, Math.max(stop, Math.min(end, stop + reach))),
  ];
}
