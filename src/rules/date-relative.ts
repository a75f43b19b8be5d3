import { weekdayNames } from "../model/calendar-date.ts";
import { findPeriods } from "../model/date-phrase.ts";
import type { Finding } from "../model/problem.ts";
import { type Prose, sentencesOf } from "../model/prose.ts";
import type { EntryRule } from "./rule.ts";

export const dateRelative: EntryRule = {
  id: "date-relative",
  severity: "warning",
  about: "Words such as “tomorrow” and “next week” come with a date.",
  english: true,
  on: "entry",
  check({ prose }) {
    return prose
      .filter(({ text }) => text.search(relative) >= 0)
      .flatMap((text) => sentencesOf(text).flatMap(([start, end]) => findingsIn(text, start, end)));
  },
};

/**
 * “The next week” and “every last Monday” are no days, and neither are “a better tomorrow”, “tomorrow’s leaders” and “this month’s newsletter”.
 */
const relative = new RegExp(
  `(?<![\\w'’/-])(?:today(?!['’])|yesterday|(?<!\\b(?:better|brighter|of)\\s)tomorrow(?!['’])|(?<!\\b(?:the|an?|per|each|every)\\s)(?:this|next|last)\\s(?:week(?:end)?|month|${weekdayNames.join("|")})(?!['’]s\\s(?:newsletter|bulletin|edition|issue|update)\\b))(?![\\w/-])`,
  "gi",
);

/** “Today” is a day where something happens on it, and means “nowadays” elsewhere. */
const happens =
  "(?:(?:announc|call|confirm|issu|launch|open|publish|releas|reveal|start|unveil|urg|visit|warn|welcom)(?:e?[ds]|ing)|gave|met|said|set out|told)";
const happensToday = new RegExp(
  [
    `\\b(?:earlier|later|from|until|out|available|here|close[ds]?|end(?:s|ed)|begins|began|commence[ds]?|${happens})\\stoday\\b`,
    "\\bha(?:s|ve|d)\\stoday\\s\\w",
    `\\btoday,?\\s(?:is|marks|sees|${happens}|(?:we|I)(?:['’](?:re|m)|\\s(?:are|am))\\s\\w+ing|\\w+\\sha(?:s|ve)\\s${happens})\\b`,
  ].join("|"),
  "i",
);

function findingsIn({ path, text }: Prose, start: number, end: number): readonly Finding[] {
  const sentence = text.slice(start, end);
  const found = [...sentence.matchAll(relative)].filter((match) => isDay(match, sentence));
  if (found.length === 0 || isDated(sentence)) return [];
  return found.map(({ index, 0: words }) => ({
    path,
    span: [start + index, start + index + words.length],
    message: `“${words}” is another day for whoever reads this later`,
    hint: "Write the date, such as “on 12 April”.",
  }));
}

/** “This Saturday, the 14th” and “today (14/4/18)” are dates, too. */
function isDated(sentence: string): boolean {
  return findPeriods(sentence).length > 0 || /\b\d{1,2}(?:st|nd|rd|th|[./]\d{1,2}[./]\d{2,4})\b/.test(sentence);
}

/** A capital letter inside a sentence makes a name, such as that of a newspaper. */
function isDay({ index, 0: words }: RegExpExecArray, sentence: string): boolean {
  if (/^\p{Lu}/u.test(words) && /[\p{L}\p{N}]/u.test(sentence.slice(0, index))) return false;
  if (words.toLowerCase() !== "today") return true;
  return happensToday.test(sentence.slice(Math.max(0, index - 20), index + words.length + 60));
}
