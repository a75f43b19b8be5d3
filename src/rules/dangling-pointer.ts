import type { Span } from "../model/problem.ts";
import { linksIn } from "../model/summary.ts";
import type { EntryRule } from "./rule.ts";

export const danglingPointer: EntryRule = {
  id: "dangling-pointer",
  severity: "error",
  about: "A summary that points to a link has that link.",
  on: "entry",
  check({ entry: { summary: text = "" }, summary }) {
    const links = linksIn(summary).map(({ span }) => span);
    return pointers(text)
      .filter((pointer) => !links.some((link) => overlap(link, pointer)) && !leadsToLink(text, pointer, links))
      .map((span) => ({
        path: ["summary"],
        span,
        message: `Nothing follows “${text.slice(...span)}”`,
        hint: "Make the name of the page a link, as in [the name of the page](https://www.gov.uk/), or delete the pointer.",
      }));
  },
};

/** Where to look for a pointer at the end of the text, and for a link after a pointer, in characters. */
const tailLength = 200;
const reach = 500;

/** “Click here” wherever it stands, and what only a link can follow at the end of the text. */
const clickHere = /\bclick (?:here|on (?:here|the link|this link)|the link|this link)\b:?/gi;
const atEnd = [
  /\b(?:visit|see|go to|via|follow (?:the|this) link|here|link|website|at):(?=[\s*_]*$)/gi,
  /(?<=\b(?:information|info|details?|more|resources|advice|register|book|apply|sign up|please)\b[^.!?:\n]*)\b(?:visit|see|go to|via)(?=[\s*_]*$)/gi,
  /(?<=\b(?:information|info|details?|more|register|book|apply|sign up),? )here[.:]?(?=[\s*_]*$)/gi,
];

const mayPoint = /(?:visit|see|go to|via|here|link|website|at)[.:]?[\s*_]*$/i;

function pointers(text: string): readonly Span[] {
  const end = text.trimEnd().length;
  const start = Math.max(0, end - tailLength);
  const anywhere = spansOf(clickHere, text, 0);
  // The patterns are slow at finding nothing, which is what they do nearly always.
  if (!mayPoint.test(text.slice(start, end))) return anywhere;
  const [last] = atEnd.flatMap((pattern) => spansOf(pattern, text.slice(start, end), start));
  return last && !anywhere.some((span) => overlap(span, last)) ? [...anywhere, last] : anywhere;
}

function spansOf(pattern: RegExp, text: string, offset: number): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [offset + index, offset + index + found.length]);
}

/** Whether a link, or an address as text, comes later in the same paragraph or in the block after it. */
function leadsToLink(text: string, [, end]: Span, links: readonly Span[]): boolean {
  const rest = /^[^\n]*(?:\n+[^\n]+)?/.exec(text.slice(end, end + reach))?.[0] ?? "";
  return links.some(([start]) => start >= end && start < end + rest.length) || /https?:\/\/|www\.|\S@\S/.test(rest);
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
