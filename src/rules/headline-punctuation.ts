import { monthWord } from "../model/date-words.ts";
import type { Finding } from "../model/problem.ts";
import { wordsOf } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const headlinePunctuation: EntryRule = {
  id: "headline-punctuation",
  severity: "warning",
  about: "A headline has no full stop at its end, is not all in capitals, and leaves its date to the date’s own field.",
  mends: true,
  english: true,
  on: "entry",
  check({ entry: { headline = "" } }) {
    return [...finalStop(headline), ...allCapitals(headline), ...dateIn(headline)];
  },
};

/** Whose stop belongs to the word; a single letter may be the last of “U.K.”. */
const abbreviation = unicodePattern(
  String.raw`(?:\b(?:Ltd|Inc|Co|Corp|etc|Jr|Snr|Rd|St|Ave|vs|approx|dept|est|incl|no|[ap]\.m)|(?:^|[^\p{L}])\p{L})\.$`,
  "iu",
);

function finalStop(headline: string): readonly Finding[] {
  const end = headline.trimEnd().length;
  const text = headline.slice(0, end);
  if (!/[^.]\.$/.test(text) || abbreviation(text).test(text)) return [];
  const span = [end - 1, end] as const;
  return [
    {
      path: ["headline"],
      span,
      message: "Expected the headline to end without a full stop",
      hint: "Delete the full stop.",
      fix: { kind: "text", span, text: "" },
    },
  ];
}

const smallLetter = unicodePattern(String.raw`\p{Ll}`, "u");

/** Not a headline of nothing but abbreviations. */
function allCapitals(headline: string): readonly Finding[] {
  if (smallLetter(headline).test(headline)) return [];
  const words = wordsOf(headline).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length < 2 || !words.some((word) => /\p{Lu}{5}/u.test(word))) return [];
  return [
    {
      path: ["headline"],
      message: "Expected the headline to have small letters",
      hint: "Write it as a sentence: a capital for the first word, for names and for abbreviations.",
    },
  ];
}

const day = "\\d{1,2}(?:st|nd|rd|th)?";
const fullDate = new RegExp(
  `(?<![\\w.])(?:${day}\\s?(?:[-–—]|to|and)\\s?)?${day}\\s(?:of\\s)?${monthWord},?\\s(?:19|20)\\d\\d\\b`,
  "g",
);

function dateIn(headline: string): readonly Finding[] {
  if (!/\d{4}/.test(headline)) return [];
  return [...headline.matchAll(fullDate)].map(({ index, 0: found }) => ({
    path: ["headline"],
    span: [index, index + found.length],
    message: `Expected the headline to leave the date “${found}” out`,
    hint: "Put it in date, or in event.start if it is the day of an event: both are shown with the headline.",
  }));
}
