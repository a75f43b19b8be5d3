import { findRanges } from "../model/range-phrase.ts";
import type { EntryRule } from "./rule.ts";

export const styleRange: EntryRule = {
  id: "style-range",
  severity: "warning",
  about: "A range of dates or times has “to” between its ends.",
  mends: true,
  english: true,
  on: "entry",
  check({ prose }) {
    return prose.flatMap(({ path, text }) =>
      findRanges(text).map(({ span, mend }) => ({
        path,
        span,
        message: `Expected “${text.slice(...span).replace(/\s+/g, " ")}” to have a word in place of the dash`,
        hint: mend
          ? `Write “${text.slice(span[0], mend.span[0])}${mend.text}${text.slice(mend.span[1], span[1])}”.`
          : "Write “to” in place of the dash, and “am”, “pm”, “midday” or “midnight” with each time.",
        ...(mend && { fix: { kind: "text", ...mend } as const }),
      })),
    );
  },
};
