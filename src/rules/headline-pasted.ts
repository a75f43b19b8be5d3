import { escapePattern } from "../model/escape-pattern.ts";
import type { EntryRule } from "./rule.ts";

/** Fewer words can stand in a summary by chance. More characters are no headline, and would make a pattern without end. */
const least = 3;
const most = 300;

export const headlinePasted: EntryRule = {
  id: "headline-pasted",
  severity: "error",
  about: "The headline does not stand in the summary, run into the word before or after it.",
  on: "entry",
  check({ entry: { headline = "", summary = "" } }) {
    const words = headline.trim().split(/\s+/);
    if (words.length < least || headline.length > most) return [];
    // Spares nearly every entry an expression of its own.
    if (!summary.replace(/\s+/g, " ").includes(words.join(" "))) return [];
    const pattern = words.map(escapePattern).join("\\s{1,9}");
    return [...summary.matchAll(new RegExp(pattern, "g"))].flatMap(({ index, 0: found }) => {
      const end = index + found.length;
      const before = summary.slice(Math.max(0, index - 2), index);
      const after = summary.slice(end, end + 2);
      if (!touches(before, found.slice(0, 2)) && !touches(found.slice(-2), after)) return [];
      return [
        {
          path: ["summary"],
          span: [index, end],
          message: "The headline was pasted into the summary without a space",
          hint: "Delete it there: it is shown above the summary.",
        },
      ];
    });
  },
};

/** Whether two texts run into each other as “schoolsThe” does; a plural such as “days” after “day” is no such place. */
function touches(left: string, right: string): boolean {
  return (
    (/[\p{Ll}\p{N}.!?)]$/u.test(left) && /^\p{Lu}/u.test(right)) ||
    (/\p{Lu}$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right))
  );
}
