import { matchesIn } from "../model/prose.ts";
import { coverQuotations } from "../model/quotation.ts";
import { startsSentence } from "../model/starts-sentence.ts";
import { type UnicodePattern, unicodePattern } from "../model/unicode-pattern.ts";
import { type GuideName, guideNames, wordsToAvoid } from "./lists/words-to-avoid.ts";
import type { EntryRule } from "./rule.ts";

export const wordAvoid: EntryRule<{ guide: GuideName; allow: readonly string[] }> = {
  id: "word-avoid",
  severity: "info",
  about: "Plain words stand in place of those that the style guide tells writers to avoid.",
  english: true,
  options: {
    guide: { shape: { kind: "choice", of: guideNames }, default: "govuk", about: "Whose list of words to go by." },
    allow: {
      shape: { kind: "list", of: { kind: "line" } },
      default: [],
      about: "Words of the list that this bulletin uses all the same; one form of a word stands for all.",
    },
  },
  on: "entry",
  check({ prose }, { options }) {
    const { pattern, advice } = lexiconOf(options);
    return prose.flatMap((one) => {
      const text = coverQuotations(one.text);
      return matchesIn({ ...one, text }, pattern).flatMap(({ span, match: [found] }) => {
        const word = found.replace(/\s+/g, " ");
        const instead = advice.get(startsSentence(text, span[0]) ? withoutCapital(word, advice) : word);
        if (instead === undefined) return [];
        return [{ path: one.path, span, message: `Expected a plainer word than “${word}”`, hint: `Write ${instead}.` }];
      });
    });
  },
};

interface Lexicon {
  readonly pattern: UnicodePattern;
  /** What to write instead, by every form of every word. */
  readonly advice: ReadonlyMap<string, string>;
}

/** Made once for each run, since the pattern is long. */
const lexicons = new WeakMap<object, Lexicon>();

function lexiconOf(options: { readonly guide: GuideName; readonly allow: readonly string[] }): Lexicon {
  const known = lexicons.get(options);
  if (known) return known;
  const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
  const listed = wordsToAvoid.filter(
    ({ guides, words }) => guides.includes(options.guide) && !words.some((word) => allowed.has(word.toLowerCase())),
  );
  const advice = new Map(listed.flatMap(({ words, instead }) => words.map((word) => [word, instead] as const)));
  const longestFirst = [...advice.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = unicodePattern(`(?<![\\p{L}\\p{N}.-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  const lexicon = { pattern, advice };
  lexicons.set(options, lexicon);
  return lexicon;
}

function toPattern(word: string): string {
  return word.replaceAll(".", "\\.").replaceAll(" ", "\\s{1,9}");
}

/** With a capital inside a sentence a word is part of a name. */
function withoutCapital(word: string, advice: ReadonlyMap<string, string>): string {
  return advice.has(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
