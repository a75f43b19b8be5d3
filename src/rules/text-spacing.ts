import { defaultLanguage } from "../model/bulletin.ts";
import { monthWord } from "../model/date-words.ts";
import { spacesBeforeMarks } from "../model/french-spacing.ts";
import type { Finding } from "../model/problem.ts";
import { matchesIn, type Prose } from "../model/prose.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { EntryRule } from "./rule.ts";

export const textSpacing: EntryRule = {
  id: "text-spacing",
  severity: "warning",
  about: "One space parts words and sentences, and none stands before a comma or at a line’s end.",
  mends: true,
  on: "entry",
  check({ prose }, { bulletin: { language = defaultLanguage } }) {
    const marks = spacesBeforeMarks(language) ? ",." : ",.;:";
    return prose.flatMap((one) => [...tooMany(one, marks), ...missingAfterStop(one), ...missingInDate(one)]);
  },
};

/** Spaces inside and at the end of a line, without odd ones beside them; those at a line's start indent it. */
const spaces = /(?<=\S)[ \t]+(?![^\S\n])/g;
const anyWrong = /[ \t](?:[ \t,.;:\n]|$)/;
const mayPrecedeMark = unicodePattern(String.raw`[\p{L}\p{N})”’"'\]*_\ufffc]$`, "u");
const listMark = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])$/;

function tooMany(prose: Prose, marks: string): readonly Finding[] {
  // Nearly every text has no space but single ones between words, and then those need not be looked at one by one.
  if (!anyWrong.test(prose.text)) return [];
  const beforeMark = unicodePattern(`^[${marks}](?![\\p{L}\\p{N}.…)(\`-]|\\s\\d)`, "u");
  return matchesIn(prose, spaces).flatMap(({ span, match: [found] }) => {
    const before = prose.text.slice(Math.max(0, span[0] - 20), span[0]);
    const after = prose.text.slice(span[1], span[1] + 3);
    const finding = { path: prose.path, span };
    const fixedTo = (text: string) => ({ fix: { kind: "text", span, text } as const });
    if (/^(?:\n|$)/.test(after)) {
      if (listMark.test(before)) return [];
      return { ...finding, message: "There is a space at the end of the line", hint: "Delete it.", ...fixedTo("") };
    }
    if (beforeMark(after).test(after) && mayPrecedeMark(before).test(before)) {
      return {
        ...finding,
        message: `There is a space before “${after.charAt(0)}”`,
        hint: "Delete it.",
        ...fixedTo(""),
      };
    }
    if (found.length === 1 || listMark.test(before)) return [];
    return {
      ...finding,
      message: `Expected one space, not ${found.length}`,
      hint: "Delete the others.",
      ...fixedTo(" "),
    };
  });
}

/** “end.Next”, but no address, file name or name in dots. */
const afterStop = unicodePattern(
  String.raw`(?<=(?<![.@/\\\p{N}_-]\p{L}{0,30})\p{Ll}{2}|\s(?:19|20)\d\d|[)”])\.(?=(?:\p{Lu}\p{Ll}+|A|I)(?![.@/\\_\p{L}\p{N}-]))(?!(?:Com|Org|Net|Co|Uk)\b)`,
  "gu",
);

const mayLackSpace = unicodePattern(String.raw`\S\.\p{Lu}`, "u");

function missingAfterStop(prose: Prose): readonly Finding[] {
  // The whole pattern is slow at finding nothing, which is what it does nearly always.
  if (!mayLackSpace(prose.text).test(prose.text)) return [];
  return matchesIn(prose, afterStop).map(({ span }) => {
    const [word = ""] = /^\p{L}+/u.exec(prose.text.slice(span[1], span[1] + 40)) ?? [];
    return {
      path: prose.path,
      span: [span[0], span[1] + word.length],
      message: `Expected a space before “${word}”`,
      hint: `Write “. ${word}”.`,
      fix: { kind: "text", span, text: ". " },
    };
  });
}

/** “5February 2019”, “5 February2019”. */
const date = new RegExp(
  `(?<![\\w.])(?<day>\\d{1,2}(?:st|nd|rd|th)?)(?<first>\\s?)(?<month>${monthWord})(?:\\b|(?<year>(?:19|20)\\d\\d)\\b)`,
  "g",
);

function missingInDate(prose: Prose): readonly Finding[] {
  return matchesIn(prose, date).flatMap(({ span, match }) => {
    const { day = "", first = "", month = "", year } = match.groups ?? {};
    const afterDay = span[0] + day.length;
    const gaps = [...(first ? [] : [afterDay]), ...(year ? [afterDay + first.length + month.length] : [])];
    return gaps.map((at) => ({
      path: prose.path,
      span,
      message: `Expected “${match[0]}” to have a space between its parts`,
      hint: `Write “${[day, month, ...(year ? [year] : [])].join(" ")}”.`,
      fix: { kind: "text", span: [at, at] as const, text: " " },
    }));
  });
}
