import { matchesIn } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const textBrokenHyphen: EntryRule = {
  id: "text-broken-hyphen",
  severity: "warning",
  about: "No space follows the hyphen inside a word.",
  mends: true,
  english: true,
  on: "entry",
  check({ prose }) {
    const whole = prose.map(({ text }) => text.toLowerCase());
    return prose.flatMap((one) =>
      matchesIn(one, brokenWord).map(({ span, match }) => {
        const { left = "", gap = "", right = "" } = match.groups ?? {};
        const joined = `${left}-${right}`;
        const at = span[0] + left.length + 1;
        const isElsewhere = whole.some((text) => text.includes(joined.toLowerCase()));
        return {
          path: one.path,
          span,
          message: `Expected “${match[0].replace(/\s+/, " ")}” to have no space after the hyphen`,
          hint: `Write “${joined}” or, for a dash, “${left} – ${right}”.`,
          ...(isElsewhere && { fix: { kind: "text", span: [at, at + gap.length], text: "" } as const }),
        };
      }),
    );
  },
};

/** A word that is cut after its hyphen, also by a line break; not the first half of “pre- and post-natal”. */
const brokenWord = unicodePattern(
  String.raw`(?<![\p{L}\p{N}-])(?<left>\p{L}{2,})-(?<gap> {1,9}|\n {0,20})(?<right>(?!(?:and|or|to|nor|but|versus|as well as|through)\b)\p{Ll}\p{L}+)`,
  "gu",
);
