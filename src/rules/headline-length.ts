import type { EntryRule } from "./rule.ts";

/** Characters from which a headline is cut off in search results and inbox lists (GOV.UK: 65), and from which it is no headline. */
const good = 65;
const most = 100;

/** Shortest headline that can say anything. */
const least = 10;

export const headlineLength: EntryRule = {
  id: "headline-length",
  severity: "warning",
  about: `A headline has ${least} to ${good} characters; over ${most} is an error.`,
  on: "entry",
  check({ entry: { headline } }) {
    if (headline === undefined) return [];
    const length = [...headline].length;
    if (length >= least && length <= good) return [];
    const short = length < least;
    return [
      {
        path: ["headline"],
        ...(length > most && { severity: "error" as const }),
        ...(!short && { span: [offsetOf(headline, good), headline.length] as const }),
        message: `Expected the headline to have ${short ? `at least ${least}` : `at most ${good}`} characters, not ${length}`,
        hint: short ? "Say who does what." : "Move detail to the summary; search results and inboxes show no more.",
      },
    ];
  },
};

/** The UTF-16 offset of the n-th character. */
function offsetOf(text: string, n: number): number {
  return [...text].slice(0, n).join("").length;
}
