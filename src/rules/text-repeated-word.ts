import { matchesIn } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const textRepeatedWord: EntryRule = {
  id: "text-repeated-word",
  severity: "warning",
  about: "No word is written twice in a row.",
  english: true,
  on: "entry",
  check({ prose }) {
    return prose.flatMap((one) =>
      matchesIn(one, twice).flatMap(({ span, match }) => {
        const { first = "", second = "" } = match.groups ?? {};
        if (isMeant(first, second)) return [];
        return [
          {
            path: one.path,
            span,
            message: `“${first} ${second}” has the same word twice`,
            hint: "Delete one of the two, or write the word that was meant.",
          },
        ];
      }),
    );
  },
};

const twice = unicodePattern(
  String.raw`(?<![\p{L}\p{N}'’-])(?<first>\p{L}[\p{L}'’]*)(?: {1,9}|\n {0,20})(?<second>\k<first>)(?![\p{L}\p{N}'’-])`,
  "giu",
);

/** Words that can follow themselves: “had had”, “that that”, “very, very” without its comma, and sounds. */
const canRepeat =
  /^(?:had|that|is|do|her|so|very|really|far|many|long|much|no|yes|now|there|bye|ha|knock|hear|night|blah)$/i;

/** A name such as “Duran Duran” has two capitals. */
function isMeant(first: string, second: string): boolean {
  const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  return isName || canRepeat.test(first) || (first.length === 1 && !/[ai]/i.test(first));
}
