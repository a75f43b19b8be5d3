import { counted } from "../model/counted.ts";
import type { Finding } from "../model/problem.ts";
import { wordsOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

interface Options {
  readonly least: number;
  readonly most: number;
  readonly paragraphs: number;
}

const count = { kind: "integer", min: 1, max: 9999 } as const;

export const summaryLength: EntryRule<Options> = {
  id: "summary-length",
  severity: "warning",
  about: "A summary says enough to be understood and no more than is read.",
  on: "entry",
  options: {
    least: { shape: count, default: 15, about: "The fewest words of a summary." },
    most: { shape: count, default: 150, about: "The most words of a summary." },
    paragraphs: { shape: count, default: 5, about: "The most paragraphs of a summary; a list counts as one." },
  },
  check({ prose, summary }, { options: { least, most, paragraphs } }) {
    const text = prose.find(({ path }) => path[0] === "summary")?.text;
    if (text === undefined) return [];
    const words = wordsOf(text).length;
    if (words < least) {
      return [tooFew(`Expected the summary to have at least ${least} words, not ${words}`)];
    }
    return [
      ...(words > most ? [tooMuch(`Expected the summary to have at most ${most} words, not ${words}`)] : []),
      ...(summary.length > paragraphs
        ? [tooMuch(`Expected the summary to have at most ${counted(paragraphs, "paragraph")}, not ${summary.length}`)]
        : []),
    ];
  },
};

function tooFew(message: string): Finding {
  return { path: ["summary"], message, hint: "Say who does what, when, and what it means for the reader." };
}

function tooMuch(message: string): Finding {
  return { path: ["summary"], message, hint: "Keep what the reader has to know, and leave the rest to the source." };
}
