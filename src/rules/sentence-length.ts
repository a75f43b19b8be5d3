import { sentencesOf, wordsOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

interface Options {
  readonly long: number;
  readonly most: number;
}

const count = { kind: "integer", min: 1, max: 9999 } as const;

export const sentenceLength: EntryRule<Options> = {
  id: "sentence-length",
  severity: "warning",
  about: "The sentences of a summary are short enough to be understood at the first reading.",
  on: "entry",
  options: {
    long: { shape: count, default: 25, about: "The words above which a sentence is long, which is a note." },
    most: { shape: count, default: 35, about: "The words above which it is too long, which is a warning." },
  },
  check: ({ prose }, { options: { long, most } }) =>
    prose
      .filter(({ path }) => path[0] === "summary")
      .flatMap((summary) =>
        sentencesOf(summary).flatMap((span) => {
          const words = wordsOf(summary.text.slice(...span)).length;
          if (words <= Math.min(long, most)) return [];
          return [
            {
              path: summary.path,
              span,
              ...(words <= most && { severity: "info" as const }),
              message: `Expected the sentence to have at most ${words > most ? most : long} words, not ${words}`,
              hint: "Make two of it, or a list.",
            },
          ];
        }),
      ),
};
