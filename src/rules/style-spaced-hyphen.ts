import { matchesIn } from "../model/prose.ts";
import { findRanges } from "../model/range-phrase.ts";
import type { EntryRule } from "./rule.ts";

export const styleSpacedHyphen: EntryRule = {
  id: "style-spaced-hyphen",
  severity: "info",
  about: "A dash is a dash, not a hyphen between spaces.",
  mends: true,
  on: "entry",
  check({ prose }) {
    return prose.flatMap((one) => {
      const ranges = findRanges(one.text);
      return matchesIn(one, spacedHyphen)
        .filter(({ span }) => !ranges.some((range) => range.span[0] < span[0] && span[1] < range.span[1]))
        .map(({ span, match: [found] }) => ({
          path: one.path,
          span,
          message: `Expected “${found}” between spaces to be a dash`,
          hint: "Write “–”, a comma or a new sentence.",
          fix: { kind: "text", span, text: "–" } as const,
        }));
    });
  },
};

/** Not at the start of a line, where it begins the item of a list, and not between two numbers. */
const spacedHyphen =
  /(?<=[^\s*+-][*_]{0,3}[^\S\n]{1,9})(?<!\d[^\S\n]{1,9}(?=--?[^\S\n]{1,9}\d))--?(?=[^\S\n]{1,9}[^\s-])/g;
