import { matchesIn } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const styleThousands: EntryRule = {
  id: "style-thousands",
  severity: "info",
  about: "An entry that writes 1,300 with a comma does so with every such number.",
  mends: true,
  on: "entry",
  english: true,
  check({ prose }) {
    if (!prose.some(({ text }) => withComma.test(text))) return [];
    return prose.flatMap((one) =>
      matchesIn(one, plain)
        .filter(({ match: [found] }) => !isYear(Number(found)))
        .map(({ span, match: [found] }) => {
          const text = found.replace(/\B(?=(?:\d{3})+$)/g, ",");
          return {
            path: one.path,
            span,
            message: `Expected “${found}” to have a comma like the other numbers of this entry`,
            hint: `Write “${text}”.`,
            fix: { kind: "text", span, text },
          };
        }),
    );
  },
};

const withComma = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/;

/** A number of four to seven figures that is no part of a telephone number, a reference, a time or a date. */
const plain = unicodePattern(
  String.raw`(?<![\p{L}\p{N}#:/._-]|[\p{N})][, ]|\b(?:nos?|number|numbers|ref|reference|code|room|box|tel|telephone|phone|call|text|ext|extension|ISO|BS|charity|company|registered|pin)[.:]?\s)[1-9]\d{3,6}(?![\p{L}\p{N}#:/_-]|[.,]\p{N}| \p{N})`,
  "giu",
);

/** What could be a year is let pass. */
function isYear(number: number): boolean {
  return number >= 1000 && number <= 2100;
}
