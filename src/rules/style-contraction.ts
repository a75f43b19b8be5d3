import type { Finding } from "../model/problem.ts";
import { matchesIn, type Prose } from "../model/prose.ts";
import { coverQuotations } from "../model/quotation.ts";
import { type UnicodePattern, unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const styleContraction: EntryRule<{ headline: boolean }> = {
  id: "style-contraction",
  severity: "info",
  about: "Words that readers mistake when they are shortened, such as “can’t” and “should’ve”, are written in full.",
  english: true,
  options: {
    headline: {
      shape: { kind: "flag" },
      default: false,
      about: "Whether a headline has no “you’ll” and “we’re”, either.",
    },
  },
  on: "entry",
  check({ prose }, { options }) {
    return prose.flatMap((one) => [
      ...findingsIn(one, hard),
      ...(options.headline && one.path[0] === "headline" ? findingsIn(one, easy) : []),
    ]);
  },
};

/** Negative ones, which are read as their opposite, and those with “have”. */
const hard = unicodePattern(
  String.raw`(?<![\p{L}'’])(?:(?<verb>ca|do|does|did|is|are|was|were|wo|would|could|should|have|has|had|must|need|might)n['’]t|(?<modal>should|could|would|might|must|they)['’]ve)(?![\p{L}'’])`,
  "giu",
);
const easy = unicodePattern(
  String.raw`(?<![\p{L}'’])(?:(?:you|we|they|he|she|it|I)['’](?:ll|re|ve|d|m)|(?:it|what|that|there|here|who|where|how)['’]s|let['’]s)(?![\p{L}'’])`,
  "giu",
);

function findingsIn(prose: Prose, pattern: UnicodePattern): readonly Finding[] {
  return matchesIn({ ...prose, text: coverQuotations(prose.text) }, pattern).map(({ span, match }) => {
    const full = inFull(match.groups ?? {});
    return {
      path: prose.path,
      span,
      message: `Expected “${match[0]}” to be written in full`,
      hint: full === undefined ? "Write both words out." : `Write “${full}”.`,
    };
  });
}

function inFull({ verb, modal }: Readonly<Record<string, string>>): string | undefined {
  const [lower, have] = [verb?.toLowerCase(), modal?.toLowerCase()];
  if (have !== undefined) return `${have} have`;
  if (lower === "ca") return "cannot";
  return lower === undefined ? undefined : `${lower === "wo" ? "will" : lower} not`;
}
